import { coverageWords } from "../closing/coverage";
import { type Collected, withBallots } from "../sections/collected-ballots";
import { figuresOf, type ReportSections } from "../sections/section-data";
import type { ReportedBelow } from "../sections/sums";
import { baseColumns, type FigureForm, type FilledForm, type FormRow, filledForms } from "./figure-forms";

/**
 * The forms of a consolidating unit: row by row the sum of what the units below have reported. A unit whose accepted
 * report has no such form, or lacks one of its columns, is named as missing and is not zero.
 */
export function summedForms(forms: readonly FigureForm[], below: readonly ReportedBelow[]): FilledForm[] {
  return forms.flatMap((form): FilledForm[] => {
    const base = baseColumns(form);
    const isWhole = (rows: readonly FormRow[]) =>
      rows.length > 0 && rows.every(({ cells }) => base.every(({ key }) => cells[key] !== undefined));
    const reported = below.filter((unit) => isWhole(unit.forms?.[form.subject] ?? []));
    if (reported.length === 0) return [];
    const sums = new Map<string, FormRow>();
    for (const { forms: theirs } of reported)
      for (const { key, name, cells } of theirs?.[form.subject] ?? []) {
        const before = sums.get(key);
        const added = base.map((column) => {
          const sum = (before?.cells[column.key] ?? 0) + (cells[column.key] ?? 0);
          return [column.key, sum] as const;
        });
        sums.set(key, { key, name: before?.name ?? name, cells: Object.fromEntries(added) });
      }
    const order = new Map(form.rows.map(({ key }, index) => [key, index]));
    const place = ({ key }: FormRow) => order.get(key) ?? (key === "" ? Number.MAX_SAFE_INTEGER : order.size);
    const rows = [...sums.values()].sort((a, b) => place(a) - place(b));
    const missing = below.filter((unit) => !reported.includes(unit));
    return [{ form, kind: "SUMMED", rows, coverage: coverageWords(reported, missing) }];
  });
}

/** The forms of one report: added up where units below have reported any, else from what the unit itself typed. */
export function formsOf(
  forms: readonly FigureForm[],
  sections: ReportSections,
  ballots: Collected,
  below: readonly ReportedBelow[],
): FilledForm[] {
  if (below.length > 0) return summedForms(forms, below);
  return filledForms(forms, sections, withBallots(figuresOf(sections), sections, ballots));
}
