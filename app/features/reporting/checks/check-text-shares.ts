import { formatNumber } from "~/shared/vi-format";
import { percentText } from "./check-shares";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

const N = String.raw`(\d[\d.]*(?:,\d+)?)`;
const UNIT = String.raw`(?:\s+\p{L}+){0,12}?`;
const P = String.raw`(\d+(?:[.,]\d+)?)\s*%`;
/** "12,56% (8.614/68.538 hồ sơ)", "900/1.000 hồ sơ (đạt 95%)", "8.614 hồ sơ trên tổng số 68.538 hồ sơ chiếm tỷ lệ 12,56%", "trong 1.240 hồ sơ có 900 hồ sơ trực tuyến, đạt 85%". */
const PATTERNS: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,])${P}\s*[,(]?\s*(?:tức|bằng|là|=|ứng với)?\s*${N}\s*\/\s*${N}(?![\d/])`,
      "gu",
    ),
    order: [2, 3, 1],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.,])${N}\s*\/\s*${N}(?![\d/])${UNIT}\s*[,;(=:]?\s*(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|là|tương đương|=)\s*){0,3}${P}`,
      "gu",
    ),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.,])${N}[^.;\n\d%]{0,110}?(?:trên|trong)(?: tổng)?(?: số)?\s+${N}[^.;\n\d%]{0,80}?(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)\s*){1,3}${P}`,
      "gu",
    ),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Tt]rong(?: tổng)?(?: số)?\s+${N}(?=\s+\p{L})[^.;\n\d%]{0,80}?(?<!\p{L})có\s+${N}(?=\s+\p{L})[^.;,\n\d%]{0,60}?,?\s(?:(?:đạt|chiếm|bằng)\s+(?:tỷ lệ\s+|tỉ lệ\s+)?)${P}`,
      "gu",
    ),
    order: [2, 1, 3],
  },
];

const LEVEL = /mức(?: độ)?\s+\d/giu;

type Share = { part: string; whole: string; printed: string };

/** S7: shares beside their numerator and denominator are computed again, and none is more than all. */
export function checkTextShares(section: string, text: string): Finding[] {
  const found = PATTERNS.flatMap(({ pattern, order }) =>
    // "Mức độ 3 trên tổng số …" is a level, no numerator.
    [...text.replace(LEVEL, (level) => " ".repeat(level.length)).matchAll(pattern)].map((match): Share => {
      const [part = "", whole = "", percent = ""] = order.map((group) => match[group] ?? "");
      return { part, whole, printed: `${percent}%` };
    }),
  );
  const told = new Set(found.map(({ printed }) => printed));
  return [
    ...found.flatMap((share) => recomputed(section, share)),
    ...tooMuch(section, text).filter(({ numbers: [printed = ""] }) => !told.has(printed)),
  ];
}

function recomputed(section: string, { part, whole, printed }: Share): Finding[] {
  const [above, below] = [readPrinted(part).value, readPrinted(whole).value];
  const value = readPrinted(printed).value;
  if (above === null || below === null || value === null) return [];
  if (below === 0)
    return [
      {
        rule: "S7",
        where: section,
        words: `Tỷ lệ ${printed} có mẫu số 0 (${part}/${whole}); ghi “không phát sinh”.`,
        numbers: [printed, part, whole],
      },
    ];
  const decimals = /[.,](\d+)%$/.exec(printed)?.[1]?.length ?? 0;
  const right = percentText(above, below, decimals);
  if (right === null || Number(right.replaceAll(".", "").replace(",", ".")) === value) return [];
  const [a, b] = [formatNumber(above), formatNumber(below)];
  const words = `Lời văn ghi tỷ lệ ${printed}, nhưng ${a}/${b} = ${right} %.`;
  return [{ rule: "S7", where: section, words, numbers: [printed, a, b, `${right} %`] }];
}

/** A share of something is at most all of it; growth and comparisons may be more. */
const GROWTH = /(?:tăng|vượt|so với|cùng kỳ|gấp|bằng|kế hoạch|chỉ tiêu)[^.;\n]*$/iu;
const OF_PLAN = /^[^.;\n]{0,40}(?:so với|kế hoạch|chỉ tiêu|cùng kỳ|mục tiêu|dự toán)/iu;

function tooMuch(section: string, text: string): Finding[] {
  return [...text.matchAll(new RegExp(`(?<![\\d.,/])${P}`, "gu"))].flatMap((match) => {
    const printed = `${match[1]}%`;
    const value = readPrinted(printed).value ?? 0;
    const isGrowth =
      GROWTH.test(text.slice(Math.max(0, match.index - 80), match.index)) ||
      OF_PLAN.test(text.slice(match.index + match[0].length));
    if (value <= 100 || isGrowth) return [];
    const words = `Tỷ lệ ${printed} lớn hơn 100 %.`;
    return [{ rule: "S7" as const, where: section, words, numbers: [printed] }];
  });
}
