import type { Finding } from "../checks/rule-codes";
import { BY_FIELD, type FormSheet, groupsOf, headOf, periodLine } from "../form-sheet";
import type { Report } from "../report";
import { endedLevelWords } from "../sections/levels-in-force";
import { baseColumns, type FilledForm, formSectionKey, rowOfForm, totalRow } from "./figure-forms";
import { formAgainstFigures } from "./form-against-figures";
import { brokenRules } from "./rules";

const SCOPE: Readonly<Record<FilledForm["kind"], string>> = {
  TYPED: "Số liệu riêng của đơn vị",
  FIGURES: "Số liệu riêng của đơn vị",
  OPEN: "Số liệu riêng của đơn vị",
  SUMMED: "Số liệu tổng hợp từ báo cáo của các đơn vị",
  JOINED: "Số liệu riêng của đơn vị và tổng hợp từ báo cáo của các đơn vị",
};

/** A filled form as it lies on paper, under the head of the report that it belongs to. */
export function figureSheet({ form, kind, rows, coverage }: FilledForm, report: Report): FormSheet {
  const total = totalRow(form, rows);
  // A form that has one row for all of it is not added up a second time under another name.
  const only = form.rowHead && form.rows.length === 1 ? form.rows[0] : undefined;
  return {
    code: form.code,
    title: form.title,
    periodLine: periodLine(report),
    scopeLine: SCOPE[kind],
    reportingUnit: report.unit.name,
    receivingUnit: report.receiver,
    unitOfCount: `Đơn vị tính: ${form.unitOfCount}`,
    groups: groupsOf(form.columns),
    rowHead: form.rowHead ?? BY_FIELD,
    lines: (only ? [] : rows).map((row, index) => ({
      number: index + 1,
      name: row.name,
      field: row.key,
      values: rowOfForm(form, row),
    })),
    total: { number: null, name: only?.name ?? total.name, field: null, values: rowOfForm(form, total) },
    notes: [
      ...(coverage ? [coverage] : []),
      ...(form.confirmed ? [] : [`Mẫu biểu cần xác nhận. ${form.citation}.`]),
    ],
    signature: report.signature ?? null,
    head: headOf(report),
  };
}

/**
 * What speaks against the forms: rows of a level that the period does not know (S9), cells that are missing (S11), rules
 * of the form that do not hold, and totals that are not the figures `stated` by their sections (S4).
 */
export function formFindings(
  forms: readonly FilledForm[],
  stated: Readonly<Record<string, number>>,
  report: Report,
): Finding[] {
  return forms.flatMap((filled): Finding[] => {
    const { form, kind, rows } = filled;
    const where = formSectionKey(form.subject);
    const ended = rows.flatMap(({ key, name, cells }): Finding[] => {
      const isCounted = Object.values(cells).some((value) => value !== 0);
      const why = isCounted ? endedLevelWords(key, report.period) : null;
      return why
        ? [{ rule: "S9", where, words: `Biểu ${form.code}: dòng ${name} có số, nhưng ${why}.`, numbers: [] }]
        : [];
    });
    if (kind === "OPEN") {
      const base = baseColumns(form);
      const open = rows.flatMap(({ name, cells }) => {
        const left = base.filter(({ key }) => cells[key] === undefined).map(({ number }) => `(${number})`);
        return left.length > 0 ? [`${name}: cột ${left.join(", ")}`] : [];
      });
      const words = `Biểu ${form.code} chưa đủ số nên chưa in kèm báo cáo: ${open.join("; ")}. Không có thì ghi 0.`;
      return [...ended, { rule: "S11", where, words, numbers: [] }];
    }
    // Of one row that is made of figures the checks of those figures say the same.
    if (kind === "FIGURES") return [];
    const broken = brokenRules(figureSheet(filled, report), form.rules).map(({ words }) => ({
      ...{ rule: "S4" as const, where, numbers: [] },
      words: `Biểu ${form.code}: ${words}.`,
    }));
    return [...ended, ...broken, ...formAgainstFigures(filled, stated)];
  });
}
