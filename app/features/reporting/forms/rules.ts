import { formatNumber } from "~/shared/vi-format";
import type { FormLine, FormSheet } from "../form-sheet";
import type { FormRule } from "./form-rule";
import { columnsIn, evaluate, holds, parseRule, writeFormula } from "./formula";

/** A rule put to a filled-in form. */
export type AskedRule = FormRule & {
  /** The rule by keys, as the identities of counting.md are named: "received_total = opening + new". */
  identity: string;
  /** By numbers of columns: "(1) = (4) + (5)". */
  shown: string;
  /** What those columns are headed, in the order of the rule: "(1) Số PAKN tiếp nhận: Tổng số". */
  columns: string[];
  /** The rows that break it, the total among them, with the value of either side; empty where it holds. */
  broken: { name: string; left: number; right: number }[];
};

/**
 * The rules of a form, in the order of `rules`, each with the rows that break it: the closing and every page that speaks
 * of them ask here. A rule that cannot be read was never stored by the page and is left out.
 */
export function askRules(
  { groups, lines, total }: Pick<FormSheet, "groups" | "lines" | "total">,
  rules: readonly FormRule[],
): AskedRule[] {
  const columns = groups.flatMap((group) => group.columns);
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const numberOf = (key: string) => `(${columnOf.get(key)?.number})`;
  const heading = (key: string) => {
    const { group = null, label = "" } = columnOf.get(key) ?? {};
    return `${numberOf(key)} ${group === null ? label : `${group}: ${label}`}`;
  };
  return rules.flatMap((asked) => {
    const parsed = parseRule(asked.rule, columns);
    if (!parsed.ok) return [];
    const { left, relation, right } = parsed.value;
    const sign = relation === "=" ? "=" : "≤";
    const written = (nameOf: (key: string) => string) =>
      `${writeFormula(left, nameOf)} ${sign} ${writeFormula(right, nameOf)}`;
    const broken = [...lines, total].flatMap((line) => {
      const read = valueIn(line, columns);
      return holds(parsed.value, read)
        ? []
        : [{ name: line.name, left: evaluate(left, read), right: evaluate(right, read) }];
    });
    const keys = [...new Set([...columnsIn(left), ...columnsIn(right)])];
    return [
      {
        ...asked,
        identity: written((key) => key),
        shown: written(numberOf),
        columns: keys.map(heading),
        broken,
      },
    ];
  });
}

/** "Đất đai: 5 và 3": a row that breaks a rule, with both sides. */
export const brokenRow = ({ name, left, right }: AskedRule["broken"][number]): string =>
  `${name}: ${formatNumber(left)} và ${formatNumber(right)}`;

export type BrokenRule = FormRule & { words: string };

/** The rules that a filled-in form breaks, each in one sentence with the numbers of every row that breaks it. */
export const brokenRules = (...asked: Parameters<typeof askRules>): BrokenRule[] =>
  askRules(...asked)
    .filter(({ broken }) => broken.length > 0)
    .map(({ rule, severity, shown, broken }) => ({
      rule,
      severity,
      words: `${shown}, sai ở ${broken.map(brokenRow).join("; ")}`,
    }));

const valueIn =
  ({ values }: FormLine, columns: readonly { key: string }[]) =>
  (key: string): number =>
    values[columns.findIndex((column) => column.key === key)] ?? 0;
