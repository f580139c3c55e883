import { z } from "zod";
import { formatNumber } from "~/shared/vi-format";
import type { FormLine, FormSheet } from "../form-sheet";
import { evaluate, holds, parseRule, writeFormula } from "./formula";

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

export type BrokenRule = FormRule & { words: string };

/**
 * The rules that a filled-in form breaks, in the order of `rules`, with the numbers of every row that breaks them and of
 * the total. A rule that cannot be read was never stored by the page and is left out.
 */
export function brokenRules(
  { groups, lines, total }: Pick<FormSheet, "groups" | "lines" | "total">,
  rules: readonly FormRule[],
): BrokenRule[] {
  const columns = groups.flatMap((group) => group.columns);
  const numberOf = new Map(columns.map(({ key, number }) => [key, number]));
  return rules.flatMap(({ rule, severity }) => {
    const parsed = parseRule(rule, columns);
    if (!parsed.ok) return [];
    const { left, relation, right } = parsed.value;
    const broken = [...lines, total].flatMap((line) => {
      const read = valueIn(line, columns);
      return holds(parsed.value, read)
        ? []
        : [`${line.name}: ${formatNumber(evaluate(left, read))} và ${formatNumber(evaluate(right, read))}`];
    });
    if (broken.length === 0) return [];
    const side = (formula: typeof left) => writeFormula(formula, (key) => `(${numberOf.get(key)})`);
    const words = `${side(left)} ${relation === "=" ? "=" : "≤"} ${side(right)}, sai ở ${broken.join("; ")}`;
    return [{ rule, severity, words }];
  });
}

const valueIn =
  ({ values }: FormLine, columns: readonly { key: string }[]) =>
  (key: string): number =>
    values[columns.findIndex((column) => column.key === key)] ?? 0;
