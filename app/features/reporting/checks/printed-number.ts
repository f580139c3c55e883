import type { Finding } from "./rule-codes";

/** A number as a document prints it: its value when it can be read, and what is wrong with how it is written. */
export type Printed = { value: number | null; wrong: null | "FORMAT" | "DECIMAL_DOT" | "ABOUT" };

const GROUPED = /^\d{1,3}(\.\d{3})*(,\d+)?$/;
const PLAIN = /^\d+(,\d+)?$/;
const ABOUT = /^(hơn|gần|khoảng|xấp xỉ|ước|trên dưới)\s+/i;

const numberOf = (text: string): number => Number(text.replaceAll(".", "").replace(",", "."));

/**
 * Reads "502.226", "606,5", "02", "12,56%", "hơn 47". Refused with a reason: dots that do not group by three
 * ("12.4408"), a dot for decimals ("5.55%"), words in place of a count; of the last two the value is still known.
 */
export function readPrinted(printed: string): Printed {
  const text = printed.normalize("NFC").trim();
  if (ABOUT.test(text)) {
    const { value } = readPrinted(text.replace(ABOUT, ""));
    return { value, wrong: "ABOUT" };
  }
  const number = text.replace(/\s*%$/, "");
  if (GROUPED.test(number) || PLAIN.test(number)) return { value: numberOf(number), wrong: null };
  if (number !== text && /^\d+\.\d+$/.test(number)) return { value: Number(number), wrong: "DECIMAL_DOT" };
  return { value: null, wrong: "FORMAT" };
}

/** The finding of a badly written number; `suggestion` is what the other figures make of it. */
export function printedFinding(
  where: string,
  printed: string,
  wrong: NonNullable<Printed["wrong"]>,
  suggestion: string | null = null,
): Finding {
  if (wrong === "ABOUT")
    return {
      rule: "S8",
      where,
      words: `“${printed}” không phải là số đếm chính xác; ghi đúng một con số.`,
      numbers: [printed],
    };
  if (wrong === "DECIMAL_DOT")
    return {
      rule: "S10",
      where,
      words: `“${printed}” dùng dấu chấm thập phân; viết ${printed.replace(".", ",")}.`,
      numbers: [printed],
    };
  const mended = suggestion === null ? "" : `; theo các số khác phải là ${suggestion}`;
  return {
    rule: "S10",
    where,
    words: `“${printed}” không đúng cách viết số (dấu chấm ngăn từng ba chữ số)${mended}.`,
    numbers: suggestion === null ? [printed] : [printed, suggestion],
  };
}
