import { z } from "zod";
import { cleanText, isBroken, lengthOf } from "~/shared/clean-text";

/** One line of text: line breaks and runs of spaces become one space. */
export const cleanLine = (typed: string): string => cleanText(typed.replace(/\s+/g, " "));

type Rules = {
  /** Said when nothing was typed. */
  missing: string;
  min?: { length: number; message: string };
  max: { length: number; message: string };
};

/** What a text says that came damaged. */
export const BROKEN_TEXT =
  "Có chữ bị hỏng khi gửi (hiện thành dấu hỏi trong hình thoi). Hãy gõ lại chỗ đó bằng phông Unicode.";

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
