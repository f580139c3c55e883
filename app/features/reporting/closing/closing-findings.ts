import type { Finding } from "../checks/rule-codes";
import { type FormSheet, formSheet } from "../form-sheet";
import { brokenRules, type FormRule } from "../forms/rules";
import type { Report } from "../report";

/** Something that speaks against closing a report: BLOCK as it stands, WARN unless somebody says why. */
export type ClosingFinding = { severity: "BLOCK" | "WARN"; words: string };

/** Spelling is the writer's own business; every other check wants an answer, and what cannot be printed an amendment. */
const isMinor = ({ rule }: Finding): boolean => rule === "N2";

/**
 * What the rules of the form and the checks of the sections find at the closing. `findings` null: nothing was typed and
 * nothing is added up, the unit sends the counted form alone and owes no sections.
 */
export function closingFindings(
  form: Report,
  rules: readonly FormRule[],
  findings: readonly Finding[] | null,
): ClosingFinding[] {
  const sheet: FormSheet = formSheet(form);
  return [
    ...brokenRules(sheet, rules).map(({ severity, words }) => ({
      severity,
      words: `Điều kiện của biểu ${form.form.code}: ${words}.`,
    })),
    ...(findings ?? [])
      .filter((finding) => !isMinor(finding))
      .map(({ words, severity }) => ({
        severity: severity === "ERROR" ? ("BLOCK" as const) : ("WARN" as const),
        words,
      })),
  ];
}
