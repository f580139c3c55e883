import { readPrinted } from "./printed-number";
import type { Finding } from "./rule-codes";

/** What counts something in these reports: a number before one of them is a figure. */
export const UNIT_WORDS =
  "hồ sơ|TTHC|thủ tục|PAKN|phản ánh|kiến nghị|lượt|quyết định|văn bản|dịch vụ|đơn vị|cơ quan|sở|DVCTT|dịch vụ công";

/** Dates, numbers of documents, codes of forms, addresses: digits that are no figures. Blanked, so places stay. */
const NOT_FIGURES =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:số|Số)\s+\d[\w./-]*\/[\w./Đđ-]+|[\dIVX]+[\w.]*\/[\p{L}\d/&-]*\p{L}[\p{L}\d/&-]*|\b(?:[IVX]+\.)+\d+\w*|https?:\/\/\S+|\S+@\S+|(?:[Đđ]iện thoại|ĐT|hotline)\D{0,12}[\d .-]+|\d{1,2}\/\d{4}|\d+\/\d+(?![\d.])/gu;

/** The text with everything blanked that looks like a number and is none; as long as the text itself. */
export const figuresOnly = (text: string): string =>
  text.replace(NOT_FIGURES, (found) => " ".repeat(found.length));

export type FoundNumber = {
  printed: string;
  value: number | null;
  unit: string | null;
  at: number;
  end: number;
};

/** The figures in a text, with the unit word that follows each. */
export function numbersIn(text: string): FoundNumber[] {
  const plain = figuresOnly(text);
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(/(?<![\p{L}\d-])\d(?:[\d.,]*\d)?(?![\p{L}\d])(\s*%)?/gu)) {
    const after = plain.slice(match.index + match[0].length);
    const unit = new RegExp(`^\\s*(${UNIT_WORDS})(?![\\p{L}])`, "u").exec(after)?.[1] ?? null;
    const printed = match[0];
    found.push({
      printed,
      value: readPrinted(printed.replace(/\s+%/, "%")).value,
      unit: match[1] ? "%" : unit,
      at: match.index,
      end: match.index + printed.length,
    });
  }
  return found;
}

/** S10: dots and commas that do not group or divide as Vietnamese numbers do. */
export function checkSeparators(section: string, text: string): Finding[] {
  return numbersIn(text).flatMap(({ printed, unit, at }) => {
    const words = separatorProblem(printed, unit, text.slice(Math.max(0, at - 12), at));
    return words === null ? [] : [{ rule: "S10" as const, where: section, words, numbers: [printed] }];
  });
}

function separatorProblem(printed: string, unit: string | null, before: string): string | null {
  const number = printed.replace(/\s*%$/, "");
  const isPercent = unit === "%";
  if (/^\d+$/.test(number))
    return number.length >= 5 && unit !== null && !number.startsWith("0")
      ? `“${number}” thiếu dấu chấm ngăn hàng nghìn; viết ${number.replace(/\B(?=(\d{3})+$)/g, ".")}.`
      : null;
  if (isPercent && /^\d+\.\d+$/.test(number))
    return `“${printed}” dùng dấu chấm thập phân; viết ${printed.replace(".", ",")}.`;
  if (/^\d{1,3}(,\d{3}){2,}$/.test(number) || (/^\d{1,3},\d{3}$/.test(number) && unit !== null && !isPercent))
    return `“${number}” dùng dấu phẩy ngăn hàng nghìn; viết ${number.replaceAll(",", ".")}.`;
  // "1.2" after "mục" or at the head of a line numbers a heading.
  if (/^\d{1,2}(\.\d{1,2})+$/.test(number) && (unit === null || /(mục|điểm|khoản|^|\n)\s*$/i.test(before)))
    return null;
  return readPrinted(number).wrong === null
    ? null
    : `“${number}” không đúng cách viết số: dấu chấm ngăn từng ba chữ số, dấu phẩy trước phần thập phân.`;
}

/** S8: "hơn 47 phản ánh": a report counts. */
export function checkAbout(section: string, text: string): Finding[] {
  const pattern = new RegExp(
    `(?<!\\p{L})(hơn|gần|khoảng|xấp xỉ|trên dưới)\\s+(\\d[\\d.,]*)\\s+(${UNIT_WORDS})(?!\\p{L})`,
    "giu",
  );
  return [...figuresOnly(text).matchAll(pattern)].map(([phrase, , number = ""]) => ({
    rule: "S8" as const,
    where: section,
    words: `“${phrase}” không phải là số đếm chính xác; ghi đúng một con số.`,
    numbers: [number],
  }));
}
