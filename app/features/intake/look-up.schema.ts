import { z } from "zod";
import { inEach } from "~/shared/language";
import { LOOK_UP_MESSAGES } from "./look-up-messages";
import { requiredLine, requiredText } from "./typed-text";

/** The two codes of a receipt, however they are typed. */
export const LOOK_UP_SCHEMA = inEach(LOOK_UP_MESSAGES, (words, language) => {
  const max = { length: 100, message: words.codeLong };
  return z.object({
    code: requiredLine({ missing: words.code, max }, language),
    secret: requiredLine({ missing: words.secret, max }, language),
  });
});

/** For a lost secret. */
export const LOST_SECRET_SCHEMA = inEach(LOOK_UP_MESSAGES, (words, language) =>
  z.object({
    code: requiredLine({ missing: words.code, max: { length: 100, message: words.codeLong } }, language),
    email: requiredLine(
      { missing: words.email, max: { length: 254, message: words.emailLong } },
      language,
    ).pipe(z.string().normalize("NFKC").pipe(z.email(words.emailWrong))),
  }),
);

/** The sender's answer to a question of the office. */
export const INFORMATION_SCHEMA = inEach(LOOK_UP_MESSAGES, (words, language) => {
  const max = { length: 20_000, message: words.informationLong };
  return z.object({ text: requiredText({ missing: words.information, max }, language) });
});

/** Where the answer does not satisfy its sender. */
export const REOPENING_SCHEMA = inEach(LOOK_UP_MESSAGES, (words, language) => {
  const max = { length: 5000, message: words.reasonLong };
  return z.object({ reason: requiredText({ missing: words.reopening, max }, language) });
});

/** Why the sender wants a rejection looked at again. */
export const CONTEST_SCHEMA = inEach(LOOK_UP_MESSAGES, (words, language) => {
  const max = { length: 5000, message: words.reasonLong };
  return z.object({ reason: requiredText({ missing: words.contest, max }, language) });
});
