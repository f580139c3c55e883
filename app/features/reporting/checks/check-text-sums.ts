import { formatNumber } from "~/shared/vi-format";
import { type FoundNumber, numbersIn } from "./check-text-numbers";
import type { Finding } from "./rule-codes";

const OPENERS = /(?<!\p{L})(trong đó|gồm|bao gồm)(?!\p{L})/giu;

/**
 * S4, S5 in running text: "tổng số 30 hồ sơ, gồm 10 hồ sơ … và 15 hồ sơ". After "gồm" the parts make up the total;
 * after "trong đó" they may be some of it, but none is larger, nor all together. Only numbers of the same unit are
 * compared, up to the end of the bracket or sentence. Sentences of nested lists are left alone.
 */
export function checkTextSums(section: string, text: string): Finding[] {
  const numbers = numbersIn(text).filter(
    ({ value, unit }) => value !== null && unit !== null && unit !== "%",
  );
  return [...text.matchAll(OPENERS)].flatMap((opener) => {
    const at = opener.index;
    const total = numbers.findLast(
      ({ end }) =>
        end <= at && at - end < 60 && !/[.;]\s/.test(text.slice(end, at - 1).replace(/\.\s*$/, "")),
    );
    if (!total) return [];
    const end = endOf(text, at);
    const parts = numbers.filter(
      (each) => each.at > at && each.at < end && each.unit === total.unit && depth(text, at, each.at) === 0,
    );
    return problem(section, opener[1] ?? "", total, parts);
  });
}

/** How many brackets opened since the list began: what stands inside them divides a part, not the total. */
const depth = (text: string, from: number, to: number): number => {
  const between = text.slice(from, to);
  return between.split("(").length - between.split(")").length;
};

/** Where the list that begins at `at` ends: at the bracket that closes it, a semicolon's sentence end, a nested list. */
function endOf(text: string, at: number): number {
  const rest = text.slice(at + 8);
  const opened = text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
  const stop = (opened ? /\)(?![^(]*\))/ : /\.\s|\.$|\n|\(?\s*trong đó|gồm/).exec(rest);
  return at + 8 + (stop?.index ?? rest.length);
}

function problem(section: string, opener: string, total: FoundNumber, parts: FoundNumber[]): Finding[] {
  const whole = total.value ?? 0;
  const larger = parts.find(({ value }) => (value ?? 0) > whole);
  if (larger)
    return [
      {
        rule: "S5",
        where: section,
        words: `“${opener}” ${larger.printed} ${total.unit} lớn hơn toàn bộ ${total.printed} ${total.unit}.`,
        numbers: [larger.printed, total.printed],
      },
    ];
  const made = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const comprises = !/trong đó/i.test(opener);
  if (parts.length < 2 || made === whole || (made < whole && !comprises)) return [];
  return [
    {
      rule: "S4",
      where: section,
      words: `${parts.map(({ printed }) => printed).join(" + ")} = ${formatNumber(made)}, không bằng ${total.printed} ${total.unit}.`,
      numbers: [total.printed, ...parts.map(({ printed }) => printed), formatNumber(made)],
    },
  ];
}
