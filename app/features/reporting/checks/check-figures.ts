import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import type { Covers, FigureSet, Stated } from "./check-input";
import { DERIVED, OPENING_RULES, PART_RULES, SUM_RULES, type SumRule } from "./figure-rules";
import { printedFinding, readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

export type Values = ReadonlyMap<string, number>;
type Figures = Readonly<Record<string, Stated>>;

/** The figures that can be read. */
export function valuesOf(figures: Figures): Map<string, number> {
  const values = new Map<string, number>();
  for (const [key, stated] of Object.entries(figures)) {
    const value = typeof stated === "number" ? stated : readPrinted(stated).value;
    if (value !== null) values.set(key, value);
  }
  return values;
}

/** With the sums of stated parts where the total itself is not stated: for comparing, never for printing. */
export function withDerived(values: Values): Map<string, number> {
  const all = new Map(values);
  for (const { key, plus, minus } of DERIVED) {
    if (all.has(key) || ![...plus, ...minus].every((each) => all.has(each))) continue;
    all.set(key, sum(all, plus) - sum(all, minus));
  }
  return all;
}

const sum = (values: Values, keys: readonly string[]): number =>
  keys.reduce((total, key) => total + (values.get(key) ?? 0), 0);

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
const written = (values: Values, keys: readonly string[]): string =>
  keys.map((key) => formatNumber(values.get(key) ?? 0)).join(" + ");

/** S8, S10: figures that are not written as numbers; the other figures say what they should be. */
export function checkWriting(figures: Figures, rules: readonly SumRule[] = SUM_RULES): Finding[] {
  const values = valuesOf(figures);
  return Object.entries(figures).flatMap(([key, stated]) => {
    const wrong = typeof stated === "number" ? null : readPrinted(stated).wrong;
    if (wrong === null) return [];
    return [
      printedFinding(key, String(stated), wrong, wrong === "FORMAT" ? solved(key, values, rules) : null),
    ];
  });
}

/** What a figure must be, if one rule leaves no other choice; nothing can be fewer than none. */
function solved(key: string, values: Values, rules: readonly SumRule[]): string | null {
  for (const { total, parts, optional } of rules) {
    if (key !== total && !parts.includes(key)) continue;
    const others = [total, ...parts].filter((each) => each !== key);
    if (!others.every((each) => values.has(each) || optional?.includes(each))) continue;
    const rest = sum(
      values,
      parts.filter((each) => each !== key),
    );
    const right = key === total ? rest : (values.get(total) ?? 0) - rest;
    if (right >= 0) return formatNumber(right);
  }
  return null;
}

const ALL: Covers = new Map();

/** S1, S2, S4: totals and their parts. A part that is not stated leaves only: the stated ones do not exceed the total. */
export function checkSums(
  values: Values,
  partial: Covers = ALL,
  rules: readonly SumRule[] = SUM_RULES,
): Finding[] {
  return rules.flatMap((rule) => {
    const total = values.get(rule.total);
    if (total === undefined || (rule.unless !== undefined && values.has(rule.unless))) return [];
    const units = partial.get(rule.total)?.units;
    // Less than all units stand behind the total: only parts of the same units can be held against it.
    const stated = rule.parts.filter(
      (part) => values.has(part) && (units === undefined || partial.get(part)?.units === units),
    );
    if (stated.length === 0) return [];
    const open = rule.parts.filter(
      (part) =>
        (!stated.includes(part) && !rule.optional?.includes(part)) || partial.get(part)?.units !== units,
    );
    const made = sum(values, stated);
    const holds = open.length > 0 ? made < total || near(made, total) : near(made, total);
    if (holds) return [];
    const [part] = stated;
    // A single part that is too much adds up with nothing: it is larger than its whole.
    if (stated.length === 1 && part !== undefined && made > total)
      return [largerPart(part, rule.total, made, total)];
    return [sumFinding(rule, total, stated, made, values)];
  });
}

function sumFinding(
  { rule, total, parts }: SumRule,
  is: number,
  stated: readonly string[],
  made: number,
  values: Values,
): Finding {
  const names = parts.filter((part) => stated.includes(part)).map(figureWords);
  const sign = made > is ? "thiếu" : "thừa";
  return {
    rule,
    where: total,
    words: `Số ${figureWords(total)} ghi ${formatNumber(is)}, nhưng ${names.join(" + ")} = ${stated.length > 1 ? `${written(values, stated)} = ` : ""}${formatNumber(made)} (${sign} ${formatNumber(Math.round(Math.abs(made - is) * 1e6) / 1e6)}).`,
    numbers: [
      formatNumber(is),
      ...stated.map((key) => formatNumber(values.get(key) ?? 0)),
      formatNumber(made),
    ],
  };
}

/** S2, silently: everything received is said to be resolved, and nobody says that nothing is left. */
export function checkSilence(values: Values, partial: Covers = ALL): Finding[] {
  if (["files.received", "files.resolved"].some((key) => partial.has(key))) return [];
  const all = withDerived(values);
  const received = all.get("files.received");
  const resolved = sumIfStated(all, ["files.in_time", "files.late"]) ?? all.get("files.resolved");
  if (received === undefined || resolved === undefined || values.has("files.pending")) return [];
  if (received !== resolved || received === 0) return [];
  const text = formatNumber(received);
  return [
    {
      rule: "S2",
      where: "files.received",
      words: `Số hồ sơ tiếp nhận ${text} bằng đúng số đã giải quyết (trước, đúng hạn và quá hạn): không còn hồ sơ nào đang giải quyết. Nếu đúng như vậy, ghi rõ đang giải quyết 0 hồ sơ.`,
      numbers: [text],
    },
  ];
}

const sumIfStated = (values: Values, keys: readonly string[]): number | undefined =>
  keys.every((key) => values.has(key)) ? sum(values, keys) : undefined;

/** S5: what is larger than the whole that it is a part of. */
export function checkParts(
  values: Values,
  partial: Covers = ALL,
  rules: readonly SumRule[] = SUM_RULES,
): Finding[] {
  const failed = new Set(
    checkSums(values, partial, rules).flatMap(({ where, numbers }) => [where, ...numbers.slice(1, -1)]),
  );
  return PART_RULES.flatMap(({ part, whole }) => {
    const [p, w] = [values.get(part), values.get(whole)];
    if (p === undefined || w === undefined || p <= w) return [];
    const units = partial.get(whole)?.units;
    if (units !== undefined && partial.get(part)?.units !== units) return [];
    // The sum that fails already tells of both numbers.
    if (failed.has(whole) && failed.has(formatNumber(p))) return [];
    return [largerPart(part, whole, p, w)];
  });
}

const largerPart = (part: string, whole: string, p: number, w: number): Finding => ({
  rule: "S5",
  where: part,
  words: `Số ${figureWords(part)} (${formatNumber(p)}) lớn hơn số ${figureWords(whole)} (${formatNumber(w)}).`,
  numbers: [formatNumber(p), formatNumber(w)],
});

/** S4: a breakdown by names, which has to make up its figure. */
export function checkDetails(
  values: Values,
  details: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Finding[] {
  return Object.entries(details).flatMap(([key, rows]) => {
    const total = values.get(key);
    const parts = Object.values(rows);
    const made = parts.reduce((a, b) => a + b, 0);
    if (total === undefined || parts.length === 0 || near(total, made)) return [];
    return [
      {
        rule: "S4" as const,
        where: key,
        words: `Số ${figureWords(key)} ghi ${formatNumber(total)}, nhưng cộng chi tiết ${Object.entries(rows)
          .map(([name, n]) => `${name} ${formatNumber(n)}`)
          .join(" + ")} = ${formatNumber(made)}.`,
        numbers: [formatNumber(total), ...parts.map((part) => formatNumber(part)), formatNumber(made)],
      },
    ];
  });
}

/** S3: what was open at the end of the period before is what this one begins with. */
export function checkOpening(values: Values, previous: Values, partial: Covers = ALL): Finding[] {
  return OPENING_RULES.flatMap(({ opening, closing }) => {
    const [o, c] = [values.get(opening), previous.get(closing)];
    if (o === undefined || c === undefined || o === c || partial.has(opening)) return [];
    return [
      {
        rule: "S3" as const,
        where: opening,
        words: `Số ${figureWords(opening)} ghi ${formatNumber(o)}, nhưng báo cáo kỳ trước có ${figureWords(closing)} ${formatNumber(c)}.`,
        numbers: [formatNumber(o), formatNumber(c)],
      },
    ];
  });
}

/** S6: flows of a period against those of a shorter one inside it. */
export function checkContained(outer: FigureSet, inner: FigureSet, flows: readonly string[]): Finding[] {
  const [long, short] = [withDerived(valuesOf(outer.figures)), withDerived(valuesOf(inner.figures))];
  return flows.flatMap((key) => {
    const [l, s] = [long.get(key), short.get(key)];
    if (l === undefined || s === undefined || s <= l) return [];
    return [
      {
        rule: "S6" as const,
        where: key,
        words: `Số ${figureWords(key)} của kỳ ${inner.period.code} là ${formatNumber(s)}, lớn hơn ${formatNumber(l)} của cả kỳ ${outer.period.code} dài hơn.`,
        numbers: [formatNumber(s), formatNumber(l)],
      },
    ];
  });
}
