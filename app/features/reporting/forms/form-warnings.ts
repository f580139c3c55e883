import { contradictions } from "./contradictions";
import type { StoredForm } from "./form-list.server";

/** What somebody should know before a definition is stored: sentences by the name of the field on its page. */
export type FormWarnings = Readonly<Record<string, string[]>>;

type Known = Pick<StoredForm, "subject" | "columns" | "rules">;

/** Formulae that contradict counting.md §6, and rules that would no longer be asked for. */
export function formWarnings(before: Known, after: Known): FormWarnings {
  const warnings: Record<string, string[]> = {};
  const found = after.subject === "pakn" ? contradictions(after.columns) : [];
  for (const { key, problem } of found) {
    const at = after.columns.findIndex((column) => column.key === key);
    warnings[`columns[${at}].formula`] = [problem];
  }
  if (before.rules.length > 0 && after.rules.length === 0)
    warnings.rules = [
      `Ô này đang để trống: ${before.rules.length} điều kiện đang có sẽ không còn được kiểm tra.`,
    ];
  return warnings;
}

/** Whether there is anything to say. */
export const hasWarnings = (warnings: FormWarnings): boolean => Object.keys(warnings).length > 0;

/** The mark of what was shown: who confirms it, confirms this and nothing more. */
export const warningsMark = (warnings: FormWarnings): string => Object.values(warnings).flat().join(" · ");
