import { z } from "zod";
import { isBroken } from "~/shared/clean-text";
import { saidIn } from "~/shared/form-words";
import { inEach, type Language } from "~/shared/language";
import { SENDER_SCHEMA } from "../senders/sender.schema";
import { ANSWER_WAYS, type AnswerWay } from "./answer-ways";
import { FORM_MESSAGES } from "./form-messages";
import { cleanLine } from "./typed-text";

/** Said together with whatever else is wrong, so that nobody mends the page twice. */
const always = { when: () => true };

const choicesOf = (messages: (typeof FORM_MESSAGES)["vi"]) =>
  z
    .looseObject({
      answerBy: z.enum(Object.keys(ANSWER_WAYS) as [AnswerWay, ...AnswerWay[]], messages.answerBy),
      consent: z.literal("on", messages.consent),
    })
    .refine(({ answerBy, email }) => answerBy !== "EMAIL" || Boolean(email), {
      ...always,
      path: ["email"],
      message: messages.emailChosen,
    })
    .refine(({ answerBy, phone }) => answerBy !== "PHONE" || Boolean(phone), {
      ...always,
      path: ["phone"],
      message: messages.phoneChosen,
    });

/**
 * The third step: who sends, and how to reach them. Asks what art. 7 of Decree 20/2008/NĐ-CP asks of a data message —
 * name, address, and phone, e-mail or postal address — and nothing more; never an identity number (law.md L3, L34).
 */
const contactSchema = (messages: (typeof FORM_MESSAGES)["vi"], language: Language) => {
  const Choices = choicesOf(messages);
  return z.record(z.string(), z.unknown()).transform((given, context) => {
    const answers: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(given)) {
      answers[name] = typeof value === "string" ? cleanLine(value) : value;
      if (typeof value === "string" && isBroken(value))
        context.addIssue({ code: "custom", path: [name], message: messages.broken });
    }
    const choices = Choices.safeParse(answers, saidIn(language));
    // Which way there has to be follows from the way that was chosen; a letter needs no more than the address.
    const sender = SENDER_SCHEMA[language].safeParse({ ...answers, replyByPost: true }, saidIn(language));
    for (const { path, message } of [...(choices.error?.issues ?? []), ...(sender.error?.issues ?? [])])
      context.addIssue({ code: "custom", path: [...path], message });
    if (!choices.success || !sender.success) return z.NEVER;
    const { answerBy, consent } = choices.data;
    return { ...sender.data, answerBy, consent };
  });
};

/** Once a language, for the messages. */
export const CONTACT_SCHEMA = inEach(FORM_MESSAGES, contactSchema);

/** For what was sent, whatever the language of the page. */
export const ContactSchema = CONTACT_SCHEMA.vi;
