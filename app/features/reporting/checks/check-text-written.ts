import { COUNT_WORDS } from "./check-text-numbers";
import type { Finding } from "./rule-codes";
import { sentenceBefore } from "./text-clauses";

/** What exists in whole pieces only. */
const PIECES = `hồ sơ|TTHC|thủ tục|PAKN|phản ánh|kiến nghị|lượt|quyết định|văn bản|dịch vụ công|đơn vị|cơ quan|${COUNT_WORDS}`;
/** "2O26", "12O hồ sơ", "1l0": letters for the digits 0 and 1. Codes ("3O/QĐ") have a sign beside them. */
const LETTERS =
  /(?<![\p{L}\d/@_.-])\d[\d.]*[oOlI][\doOlI]*\d(?![\p{L}\d/@_-])|(?<![\p{L}\d/@_.-])\d+[oO](?=\s+(?:hồ sơ|TTHC|PAKN|lượt|phiếu|đơn vị))/gu;
const DOTTED = /(?<![\d.,/])(\d+\.\d{1,2})\s+phần trăm/giu;
const BROKEN = new RegExp(
  String.raw`(?<![\d.,/])((?:\d{1,3}(?:\.\d{3})*|\d{4,}),\d{1,2})\s+(${PIECES})(?!\p{L})`,
  "gu",
);
/** A mean may be a fraction, and so may what is measured in thousands. */
const MEAN = /bình quân|trung bình|mỗi|tỷ lệ|điểm|mức(?: độ)?\s+(?:\d|$)/iu;

/** S10: numbers written with letters, a dot for decimals before "phần trăm", a fraction of what is counted in pieces. */
export function checkWritten(section: string, text: string): Finding[] {
  const finding = (words: string, number: string): Finding => ({
    rule: "S10",
    where: section,
    words,
    numbers: [number],
  });
  const lettered = [...text.matchAll(LETTERS)].map(({ 0: printed }) => {
    const right = printed.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
    return finding(`“${printed}” có chữ cái thay cho chữ số; có lẽ là ${right}.`, printed);
  });
  const dotted = [...text.matchAll(DOTTED)].map(({ 0: printed, 1: number = "" }) =>
    finding(`“${printed}” dùng dấu chấm thập phân; viết ${number.replace(".", ",")} %.`, number),
  );
  const broken = [...text.matchAll(BROKEN)].flatMap(({ 0: printed, 1: number = "", 2: noun = "", index }) => {
    const before = sentenceBefore(text, index);
    const after = text.slice(index + printed.length);
    if (MEAN.test(before) || /^\s*(?:\/|mỗi|một|trên)/.test(after)) return [];
    return [finding(`“${number} ${noun}” không phải là số đếm: ${noun} đếm bằng số nguyên.`, number)];
  });
  return [...lettered, ...dotted, ...broken];
}
