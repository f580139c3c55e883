import { periodTitle } from "~/shared/period";
import { signatureLines } from "~/shared/sign-mode";
import { formatDate } from "~/shared/vi-format";
import { letterDefaults } from "./documents/letter-defaults";
import { type Figures, rowsWithNumbers } from "./figures";
import { type FormColumn, isFigureKey } from "./form-version";
import { rowValues } from "./forms/columns";
import { unfinished } from "./period-stage";
import type { Report } from "./report";

/** The form as it lies on paper: page, spreadsheet, letter and CSV are drawn from it. */
export type FormSheet = {
  code: string;
  title: string;
  /** Text under the title. */
  periodLine: string;
  scopeLine: string;
  reportingUnit: string;
  receivingUnit: string;
  unitOfCount: string;
  /** What the rows are: "Lĩnh vực". */
  rowHead: string;
  /** Neighbouring columns with the same heading; a column without one stands alone. */
  groups: { label: string | null; columns: FormColumn[] }[];
  lines: FormLine[];
  total: FormLine;
  /** Remarks below the table. */
  notes: string[];
  /** Who signed, and when; null leaves the place for it empty. */
  signature: { dateLine: string; lines: string[]; name: string } | null;
  /** What stands over that empty place: who signs for a unit of this kind where nobody signs for them (decision 0056). */
  head: string[];
};

/** `field` is null in the total. */
export type FormLine = { number: number | null; name: string; field: string | null; values: number[] };

/** The heading over rows that are fields. */
export const BY_FIELD = "Lĩnh vực";

/** Only rows with a number: a form without any says so instead. */
export function formSheet(report: Report): FormSheet {
  const { form, period, figures, scope, unit } = report;
  const running = unfinished(period, report.stage);
  const valuesOf = (row: Figures) =>
    rowValues(form.columns, (key) => (isFigureKey(key) ? row[key] : undefined));
  const lines = rowsWithNumbers(figures.rows).map((row, index) => ({
    number: index + 1,
    name: row.fieldName,
    field: row.field,
    values: valuesOf(row),
  }));
  return {
    code: form.code,
    title: form.title,
    periodLine: periodLine(report),
    scopeLine:
      scope === "own" ? "Số liệu riêng của đơn vị" : "Số liệu tổng hợp, gồm cả các đơn vị trực thuộc",
    reportingUnit: unit.name,
    receivingUnit: report.receiver,
    unitOfCount: `Đơn vị tính: ${form.unitOfCount ?? "Số PAKN"}`,
    rowHead: BY_FIELD,
    groups: groupsOf(form.columns),
    lines,
    total: { number: null, name: "Tổng cộng", field: null, values: valuesOf(figures.total) },
    notes: [
      ...(lines.length === 0 ? ["Trong kỳ, đơn vị không phát sinh phản ánh, kiến nghị."] : []),
      ...(running === null ? [] : [running.words]),
      ...(form.confirmed ? [] : [`Mẫu biểu cần xác nhận. ${form.citation}.`]),
      ...(report.remarks ?? []),
    ],
    signature: report.signature ?? null,
    head: headOf(report),
  };
}

/** Who signs for the unit of a report where nobody signs for them: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
export const headOf = ({ unit, receiver }: Pick<Report, "unit" | "receiver">): string[] =>
  signatureLines(letterDefaults({ name: unit.name, level: unit.level, receiver }));

/** "Kỳ báo cáo: Quý III/2026 (Từ ngày … đến ngày …)" */
export function periodLine({ period }: Pick<Report, "period">): string {
  const range = `Từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`;
  const title = periodTitle(period);
  return title === range ? `Kỳ báo cáo: ${range}` : `Kỳ báo cáo: ${title} (${range})`;
}

/** Neighbouring columns under one heading. */
export function groupsOf(columns: readonly FormColumn[]): FormSheet["groups"] {
  const groups: FormSheet["groups"] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group !== null && last.label === column.group) last.columns.push(column);
    else groups.push({ label: column.group, columns: [column] });
  }
  return groups;
}
