import { z } from "zod";
import { cleanText } from "~/shared/clean-text";
import { inEach } from "~/shared/language";
import { FOLLOWING } from "./following-messages";

const LONGEST = 100;

/**
 * An address of the web ("evil.example", "t.me/x", no "TP.HCM"), of mail, or a telephone number. A name is looked at from its
 * beginning only: from each of its letters, a text of 100,000 letters kept everybody waiting for half a minute.
 */
const LEADS_ELSEWHERE =
  /:\/\/|www\.|@|(?<![\p{L}\d-])[\p{L}\d-]{3,}\.[a-z]{2,24}(?![\p{L}\d])|\.[a-z]{2,24}\/|\d(?:[ .-]?\d){8,}/iu;

const followSchema = (words: (typeof FOLLOWING)["vi"]) => {
  const line = z
    .string()
    .optional()
    .transform((typed) => cleanText((typed ?? "").replace(/\s+/g, " ")))
    .pipe(z.string().max(LONGEST, words.tooLong));
  const email = z.string().min(1, words.emailMissing).max(254, words.emailWrong);
  return z.object({
    field: line,
    unit: line,
    procedure: line,
    level: line,
    outcome: line,
    // Left empty it means all answers; what cannot be read must not come to mean that.
    q: z
      .string()
      .optional()
      .refine((typed) => !typed?.trim() || cleanText(typed) !== "", words.unreadable)
      .refine((typed) => !LEADS_ELSEWHERE.test((typed ?? "").normalize("NFKC")), words.noMessage)
      .pipe(line),
    email: z
      .string({ error: words.emailMissing })
      .transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
      .pipe(email.pipe(z.email(words.emailWrong))),
  });
};

/** The form of somebody who wants to be told: what about, and where to. Once a language, for the messages. */
export const FOLLOW_SCHEMA = inEach(FOLLOWING, followSchema);

export const FOLLOW_FIELDS = ["field", "unit", "procedure", "level", "outcome", "q", "email"] as const;
