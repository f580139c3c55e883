import { z } from "zod";
import { cleanText } from "~/shared/clean-text";
import { FOLLOWING } from "./following-messages";

const words = FOLLOWING.vi;
const line = z
  .string()
  .optional()
  .transform((typed) => cleanText((typed ?? "").replace(/\s+/g, " ")))
  .pipe(z.string().max(100, words.tooLong));

/** The form of somebody who wants to be told: what about, and where to. */
export const FollowSchema = z.object({
  field: line,
  unit: line,
  procedure: line,
  level: line,
  outcome: line,
  q: line,
  email: z
    .string({ error: words.emailMissing })
    .transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
    .pipe(z.string().min(1, words.emailMissing).max(254, words.emailWrong).pipe(z.email(words.emailWrong))),
});

export const FOLLOW_FIELDS = ["field", "unit", "procedure", "level", "outcome", "q", "email"] as const;
