import { type Contradiction, contradictions, FIXED_TERM } from "./contradictions";
import type { StoredForm } from "./form-list.server";
import { evaluate, parseFormula } from "./formula";

/** What somebody should know before a definition is stored: sentences by the name of the field on its page. */
export type FormWarnings = Readonly<Record<string, string[]>>;

type Known = Pick<StoredForm, "subject" | "columns" | "rules">;

/** Formulae that contradict counting.md §6 or add a fixed number, and rules that would no longer be asked for. */
export function formWarnings(before: Known, after: Known): FormWarnings {
  const warnings: Record<string, string[]> = {};
  for (const { key, problem } of formulaProblems(after)) {
    const at = after.columns.findIndex((column) => column.key === key);
    warnings[`columns[${at}].formula`] = [problem];
  }
  if (before.rules.length > 0 && after.rules.length === 0)
    warnings.rules = [
      `Ô này đang để trống: ${before.rules.length} điều kiện đang có sẽ không còn được kiểm tra.`,
    ];
  return warnings;
}

/** What is wrong with the formulae of a form, by the key of the column. */
export const formulaProblems = ({ subject, columns }: Pick<Known, "subject" | "columns">): Contradiction[] =>
  subject === "pakn" ? contradictions(columns) : fixedTerms(columns);

/** Of a form that is typed nobody knows what its columns count; but a total that is not the sum of its rows is wrong in any. */
const fixedTerms = (columns: Known["columns"]): Contradiction[] =>
  columns.flatMap(({ key, formula }) => {
    const parsed = formula ? parseFormula(formula, columns) : null;
    return parsed?.ok && evaluate(parsed.value, () => 0) !== 0 ? [{ key, problem: FIXED_TERM }] : [];
  });

/** Whether there is anything to say. */
export const hasWarnings = (warnings: FormWarnings): boolean => Object.keys(warnings).length > 0;

/** The mark of what was shown: who confirms it, confirms this and nothing more. */
export const warningsMark = (warnings: FormWarnings): string => Object.values(warnings).flat().join(" · ");
