import { z } from "zod";
import { FORM } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { FORM_MESSAGES } from "./form-messages";
import { ISSUES, type Subject } from "./subject";
import { optionalText, requiredLine, requiredText } from "./typed-text";

/** Longest texts, in letters. */
export const LIMITS = {
  title: TEXT_LIMITS.ownTitle,
  content: TEXT_LIMITS.ownText,
  proposal: TEXT_LIMITS.ownText,
} as const;

type Messages = (typeof FORM_MESSAGES)["vi"];

const codeOf = (messages: Messages) =>
  z
    .string()
    .max(120, messages.list)
    .optional()
    .transform((value) => value?.trim() || null);

/** A field that is one value or several of the same name. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const FORMS = Object.keys(FORM) as ["PHAN_ANH", "KIEN_NGHI"];

/** An initiative is a proposal by its nature (art. 3.5), so nobody is asked. */
const formOf = (subject: Subject, messages: Messages) =>
  z.preprocess((given) => (subject === "INITIATIVE" ? "KIEN_NGHI" : given), z.enum(FORMS, messages.form));

/**
 * The second step: the matter itself. Codes of lists are only read here; whether they exist is asked of the lists. An
 * empty one means "không biết".
 */
export function matterSchema(subject: Subject, language: Language = "vi") {
  const messages = FORM_MESSAGES[language];
  const code = codeOf(messages);
  return (
    z
      .object({
        title: requiredLine(
          {
            missing: messages.title,
            min: { length: 8, message: messages.titleShort },
            max: { length: LIMITS.title, message: messages.titleLong },
          },
          language,
        ),
        content: requiredText(
          {
            missing: messages.content,
            min: { length: 20, message: messages.contentShort },
            max: { length: LIMITS.content, message: messages.contentLong },
          },
          language,
        ),
        issues: several.pipe(
          z
            .array(z.enum(Object.keys(ISSUES.vi) as [string, ...string[]], messages.list))
            .transform((all) => [...new Set(all.map(Number))]),
        ),
        form: formOf(subject, messages),
        proposal: optionalText(
          { max: { length: LIMITS.proposal, message: messages.proposalLong } },
          language,
        ),
        field: code,
        unit: code,
        procedure: code,
      })
      // Art. 3.5: a kiến nghị is a phản ánh plus a proposed solution. Said together with whatever else is wrong.
      .refine(({ form, proposal }) => form !== "KIEN_NGHI" || Boolean(proposal), {
        when: () => true,
        path: ["proposal"],
        message: messages.proposal,
      })
      .transform((matter) => ({ ...matter, proposal: matter.form === "KIEN_NGHI" ? matter.proposal : "" }))
  );
}
