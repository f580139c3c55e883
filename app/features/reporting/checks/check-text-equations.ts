import { formatNumber } from "~/shared/vi-format";
import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

const N = String.raw`\d[\d.]*(?:,\d+)?(?<![.,])(?:\s*(?:hồ sơ|TTHC|PAKN|lượt|phiếu|đơn vị|dịch vụ|quyết định|văn bản)(?!\p{L}))?`;
const SUM = String.raw`${N}(?:\s*\+\s*${N})+`;
const EQUATION = new RegExp(
  String.raw`(?<!\p{L}|[\d.,/+*×=-]\s?)(?:(?<total>${N})\s*=\s*(?<parts>${SUM})|(?<whole>${N})\s*\(\s*(?<inside>${SUM})(?=\s*\))|(?<first>${SUM})\s*=\s*(?<made>${N}))(?!\s*[+*×/=-]?\s*\d|\p{L})`,
  "gu",
);

/** S4: "10 = 6 + 5", "6 hồ sơ + 5 hồ sơ = 10 hồ sơ", "10 hồ sơ (6 + 5)": a sum that is written out and does not add up. */
export function checkEquations(section: string, text: string): Finding[] {
  return [...text.matchAll(EQUATION)].flatMap(({ groups = {} }) => {
    const printed = (groups.parts ?? groups.inside ?? groups.first ?? "").split("+").map(numberOf);
    const all = numberOf(groups.total ?? groups.whole ?? groups.made ?? "");
    const values = printed.map((part) => readPrinted(part).value);
    const total = readPrinted(all).value;
    if (total === null || values.includes(null)) return [];
    const made = Math.round(values.reduce((sum: number, value) => sum + (value ?? 0), 0) * 1e6) / 1e6;
    if (made === total) return [];
    const words = `${printed.join(" + ")} = ${formatNumber(made)}, không bằng ${all}.`;
    return [{ rule: "S4" as const, where: section, words, numbers: [all, ...printed, formatNumber(made)] }];
  });
}

const numberOf = (words: string): string => /\d[\d.]*(?:,\d+)?/.exec(words)?.[0] ?? "";
