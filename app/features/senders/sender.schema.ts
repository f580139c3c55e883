import { z } from "zod";
import { inEach } from "~/shared/language";
import { isPhone } from "./phone";
import { SENDER_MESSAGES } from "./sender-messages";

/** Who sent an item, as stored. An item from an old register may lack anything. */
export type Sender = {
  type: "PERSON" | "ORGANISATION";
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** Nine or twelve digits alone are an identity number: nobody asks for it, and it must not be kept (law.md L34, L38). */
const IDENTITY_NUMBER = /(?<!\d)(\d{12}|\d{9})(?!\d)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Nothing at all is refused by its own message. */
const hasLetters = (text: string): boolean => text === "" || /\p{L}/u.test(text);

type Messages = (typeof SENDER_MESSAGES)["vi"];

const line = (empty: string, max: number, messages: Messages) =>
  z
    .string({ error: empty })
    .transform((text) => text.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .min(1, empty)
        .max(max, messages.tooLong(max))
        .refine((text) => !CONTROL.test(text), messages.oneLine)
        .refine((text) => !IDENTITY_NUMBER.test(text), messages.noIdentityNumber),
    );

const optional = (check: z.ZodType<string, string>) =>
  z
    .string()
    .optional()
    .transform((text) => text?.normalize("NFKC").trim() || undefined)
    .pipe(check.optional());

const senderSchema = (messages: Messages) =>
  z
    .object({
      senderType: z.enum(["PERSON", "ORGANISATION"], { error: messages.type }).default("PERSON"),
      name: line(messages.name, 200, messages).refine(hasLetters, messages.nameLetters),
      address: line(messages.address, 300, messages).refine(hasLetters, messages.addressLetters),
      phone: optional(z.string().max(40, messages.phone).refine(isPhone, messages.phone)),
      email: optional(z.email(messages.email).max(254, messages.email)),
      replyByPost: z
        .union([z.literal("on"), z.boolean()])
        .optional()
        .transform((given) => given === "on" || given === true),
    })
    .refine((sender) => sender.phone || sender.email || sender.replyByPost, {
      path: ["phone"],
      error: messages.anyWay,
    });

/**
 * What art. 7 of Decree 20/2008 asks of a sender, as fields of a form: name, address, and a way to reach them, which
 * is a phone, an e-mail address or, when `replyByPost` is chosen, the postal address. Names in any script and foreign
 * phone numbers are fine: foreigners may send too. Once a language, for the messages.
 */
export const SENDER_SCHEMA = inEach(SENDER_MESSAGES, senderSchema);

/** As staff use it. */
export const SenderSchema = SENDER_SCHEMA.vi;

export type SenderAnswers = z.infer<typeof SenderSchema>;

/** The row that checked answers become. */
export const senderOf = (answers: SenderAnswers): Sender => ({
  type: answers.senderType,
  name: answers.name,
  address: answers.address,
  phone: answers.phone ?? null,
  email: answers.email ?? null,
});
