import { z } from "zod";
import { cleanText, isBroken, lengthOf, seenLengthOf } from "~/shared/clean-text";
import type { Language } from "~/shared/language";
import { FORM_MESSAGES } from "./form-messages";

/** One line of text: line breaks and runs of spaces become one space. */
export const cleanLine = (typed: string): string => cleanText(typed.replace(/\s+/g, " "));

type Rules = {
  /** Said when nothing was typed. */
  missing: string;
  min?: { length: number; message: string };
  max: { length: number; message: string };
};

function checked(rules: Omit<Rules, "missing">, language: Language) {
  return z
    .string()
    .refine((text) => !isBroken(text), FORM_MESSAGES[language].broken)
    .refine((text) => text === "" || seenLengthOf(text) >= (rules.min?.length ?? 0), rules.min?.message)
    .refine((text) => lengthOf(text) <= rules.max.length, rules.max.message);
}

/** A required answer of several lines. The language is that of the messages in `rules`. */
export const requiredText = ({ missing, ...rules }: Rules, language: Language = "vi") =>
  z.string({ error: missing }).transform(cleanText).pipe(checked(rules, language).min(1, missing));

/** A required answer of one line. */
export const requiredLine = ({ missing, ...rules }: Rules, language: Language = "vi") =>
  z.string({ error: missing }).transform(cleanLine).pipe(checked(rules, language).min(1, missing));

/** An answer that may be left out: "" then. */
export const optionalText = (rules: Omit<Rules, "missing">, language: Language = "vi") =>
  z
    .string()
    .optional()
    .transform((text) => cleanText(text ?? ""))
    .pipe(checked(rules, language));

/** An answer of one line that may be left out: "" then. */
export const optionalLine = (rules: Omit<Rules, "missing">, language: Language = "vi") =>
  z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? ""))
    .pipe(checked(rules, language));
