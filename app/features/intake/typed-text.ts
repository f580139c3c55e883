import { z } from "zod";

/** A sign that stands where bytes were no UTF-8. */
const REPLACEMENT = "\uFFFD";
/** Control signs but line feed and tab, and the marks that turn the direction of writing around. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What a person typed, as it is stored: composed Vietnamese letters (Unicode NFC, as TCVN 6909:2001 asks of a data
 * message), line feeds only, no control signs, nothing around it.
 */
export const cleanText = (typed: string): string =>
  typed.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").normalize("NFC").trim();

/** One line of text: line breaks and runs of spaces become one space. */
export const cleanLine = (typed: string): string => cleanText(typed.replace(/\s+/g, " "));

/** How long people see a text: in letters, not in code units. */
export const lengthOf = (text: string): number => [...text].length;

type Rules = {
  /** Said when nothing was typed. */
  missing: string;
  min?: { length: number; message: string };
  max: { length: number; message: string };
};

/** What a text says that came damaged. */
export const BROKEN_TEXT =
  "Có chữ bị hỏng khi gửi (hiện thành dấu hỏi trong hình thoi). Hãy gõ lại chỗ đó bằng phông Unicode.";

/** Whether bytes of a text were no UTF-8. */
export const isBroken = (text: string): boolean => text.includes(REPLACEMENT);

function checked(rules: Omit<Rules, "missing">) {
  return z
    .string()
    .refine((text) => !isBroken(text), BROKEN_TEXT)
    .refine((text) => text === "" || lengthOf(text) >= (rules.min?.length ?? 0), rules.min?.message)
    .refine((text) => lengthOf(text) <= rules.max.length, rules.max.message);
}

/** A required answer of several lines. */
export const requiredText = ({ missing, ...rules }: Rules) =>
  z.string({ error: missing }).transform(cleanText).pipe(checked(rules).min(1, missing));

/** A required answer of one line. */
export const requiredLine = ({ missing, ...rules }: Rules) =>
  z.string({ error: missing }).transform(cleanLine).pipe(checked(rules).min(1, missing));

/** An answer that may be left out: "" then. */
export const optionalText = (rules: Omit<Rules, "missing">) =>
  z
    .string()
    .optional()
    .transform((text) => cleanText(text ?? ""))
    .pipe(checked(rules));

/** An answer of one line that may be left out: "" then. */
export const optionalLine = (rules: Omit<Rules, "missing">) =>
  z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? ""))
    .pipe(checked(rules));
