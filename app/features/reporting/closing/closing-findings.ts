import type { Finding } from "../checks/rule-codes";
import { LETTER } from "../documents/letter";
import { type FormSheet, formSheet } from "../form-sheet";
import type { FormRule } from "../forms/form-rule";
import { brokenRules } from "../forms/rules";
import type { Report } from "../report";
import type { ReportSections } from "../sections/section-data";
import type { Sums } from "../sections/sums";

/** Something that speaks against closing a report: BLOCK as it stands, WARN unless somebody says why. */
export type ClosingFinding = { severity: "BLOCK" | "WARN"; words: string };

/** Spelling is the writer's own business; every other check wants an answer, and what cannot be printed an amendment. */
const isMinor = ({ rule }: Finding): boolean => rule === "N2";

/** Whether nothing of a whole report was typed and nothing of it is added up: then its unit may send the form alone. */
export const isUntouched = ({
  sections,
  sums = null,
}: {
  sections: ReportSections;
  sums?: Sums | null | undefined;
}): boolean => sums === null && Object.keys(sections).every((key) => key === LETTER);

/**
 * What the rules of the form and the checks of the sections find at the closing. `findings` null: no outline applies, or
 * the unit says that it sends the counted form alone, and is asked for no sections.
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
