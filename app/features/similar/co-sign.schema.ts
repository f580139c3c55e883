import { z } from "zod";
import { cleanText } from "~/shared/clean-text";
import { inEach } from "~/shared/language";
import { requiredLine } from "../intake/typed-text";
import { CO_SIGN, CO_SIGNED } from "./co-sign-words";

const line = (max: number, message: string) =>
  z
    .string()
    .optional()
    .transform((typed) => cleanText(typed ?? "") || undefined)
    .refine((typed) => (typed?.length ?? 0) <= max, message);

/** What a co-signer may leave; all of it may stay empty. Once a language, for the messages. */
export const CO_SIGN_SCHEMA = inEach(CO_SIGN, (words) =>
  z.object({
    email: line(254, words.emailLong).refine(
      (typed) => typed === undefined || z.email().safeParse(typed).success,
      words.emailWrong,
    ),
    note: line(1000, words.noteLong),
  }),
);

/** The two codes of a co-signature, however they are typed. */
export const CO_SIGNED_SCHEMA = inEach(CO_SIGNED, (words, language) => {
  const max = { length: 100, message: words.codeLong };
  return z.object({
    code: requiredLine({ missing: words.codeMissing, max }, language),
    secret: requiredLine({ missing: words.secretMissing, max }, language),
  });
});
