import { coverageWords } from "../closing/coverage";
import { type Collected, withBallots } from "../sections/collected-ballots";
import { figuresOf, type ReportSections } from "../sections/section-data";
import type { ReportedBelow } from "../sections/sums";
import { baseColumns, type FigureForm, type FilledForm, type FormRow, filledForms } from "./figure-forms";

/** Forms about files, which the units that handle them fill: a consolidating unit only adds them up (report-forms §5). */
const OF_UNITS_ALONE: ReadonlySet<string> = new Set(["files", "overdue-causes"]);

/** Whether a unit with others below it has rows of its own: what it decided, reviewed or provides itself. */
export const hasOwnRows = (subject: string): boolean => !OF_UNITS_ALONE.has(subject);

/**
 * The forms of a consolidating unit: row by row the sum of what the units below have reported, and of the rows that it
 * typed itself. A unit whose accepted report has no such form, or lacks one of its columns, is named as missing and is not
 * zero. `own` are the forms of the consolidating unit.
 */
export function summedForms(
  forms: readonly FigureForm[],
  below: readonly ReportedBelow[],
  own: readonly FilledForm[] = [],
): FilledForm[] {
  return forms.flatMap((form): FilledForm[] => {
    const typed = own.find((each) => each.form === form);
    // With cells missing the sum would be one without them.
    if (typed?.kind === "OPEN") return [typed];
    const base = baseColumns(form);
    const isWhole = (rows: readonly FormRow[]) =>
      rows.length > 0 && rows.every(({ cells }) => base.every(({ key }) => cells[key] !== undefined));
    const reported = below.filter((unit) => isWhole(unit.forms?.[form.subject] ?? []));
    if (reported.length === 0 && !typed) return [];
    const sums = new Map<string, FormRow>();
    for (const theirs of [typed?.rows, ...reported.map((unit) => unit.forms?.[form.subject])])
      for (const { key, name, cells } of theirs ?? []) {
        const before = sums.get(key);
        const added = base.map((column) => {
          const sum = (before?.cells[column.key] ?? 0) + (cells[column.key] ?? 0);
          return [column.key, sum] as const;
        });
        sums.set(key, { key, name: before?.name ?? name, cells: Object.fromEntries(added) });
      }
    const order = new Map(form.rows.map(({ key }, index) => [key, index]));
    const place = ({ key }: FormRow) => order.get(key) ?? (key === "" ? Number.MAX_SAFE_INTEGER : order.size);
    // Zeros in a row that the period does not ask for, as of a level that had ended, say nothing; anything else stays.
    const isSaid = ({ key, cells }: FormRow) =>
      key === "" || order.has(key) || Object.values(cells).some((value) => value !== 0);
    const rows = [...sums.values()].filter(isSaid).sort((a, b) => place(a) - place(b));
    const missing = below.filter((unit) => !reported.includes(unit));
    const coverage = coverageWords(reported, missing);
    return [
      typed
        ? {
            form,
            kind: "JOINED",
            rows,
            coverage: ownAnd(reported.length === 0 ? null : coverage),
          }
        : { form, kind: "SUMMED", rows, coverage },
    ];
  });
}

const ownAnd = (coverage: string | null): string =>
  coverage === null
    ? "Số riêng của đơn vị; chưa có số của đơn vị nào bên dưới."
    : `Gồm số riêng của đơn vị và số cộng từ các đơn vị, ${coverage.replace(/^T/, "t")}`;

/** The forms of one report: added up where there are units below, with the unit's own rows, else what it typed. */
export function formsOf(
  forms: readonly FigureForm[],
  sections: ReportSections,
  ballots: Collected,
  below: readonly ReportedBelow[],
): FilledForm[] {
  if (below.length === 0)
    return filledForms(forms, sections, withBallots(figuresOf(sections), sections, ballots));
  const own = forms.filter(({ subject }) => hasOwnRows(subject));
  return summedForms(forms, below, filledForms(own, sections, {}));
}
