import { z } from "zod";

/** BLOCK: a form that breaks the rule is not closed. WARN: it is closed when somebody says why. */
export type RuleSeverity = "BLOCK" | "WARN";
export type FormRule = { rule: string; severity: RuleSeverity };

/** Rules as stored: a text alone blocks. */
export const FormRulesSchema = z.array(
  z.union([
    z.string().transform((rule): FormRule => ({ rule, severity: "BLOCK" })),
    z.object({ rule: z.string(), severity: z.enum(["BLOCK", "WARN"]) }),
  ]),
);

const WARN_MARK = /^cảnh báo\s*:\s*/iu;

/** A line of the administrator's page: "c1 = c4 + c5" blocks, "cảnh báo: c14 <= c6" warns. */
export const readRuleLine = (line: string): FormRule => {
  const text = line.normalize("NFC").trim();
  return { rule: text.replace(WARN_MARK, ""), severity: WARN_MARK.test(text) ? "WARN" : "BLOCK" };
};

/** The same line again. */
export const ruleLine = ({ rule, severity }: FormRule): string =>
  severity === "WARN" ? `cảnh báo: ${rule}` : rule;
