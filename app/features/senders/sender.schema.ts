import { z } from "zod";
import { isPhone } from "./phone";

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
const NO_IDENTITY_NUMBER = "Xin bỏ số căn cước, số hộ chiếu: cổng này không cần các số đó";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Nothing at all is refused by its own message. */
const hasLetters = (text: string): boolean => text === "" || /\p{L}/u.test(text);

const line = (empty: string, max: number) =>
  z
    .string({ error: empty })
    .transform((text) => text.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .min(1, empty)
        .max(max, `Rút ngắn còn tối đa ${max} ký tự`)
        .refine((text) => !CONTROL.test(text), "Viết trên một dòng")
        .refine((text) => !IDENTITY_NUMBER.test(text), NO_IDENTITY_NUMBER),
    );

const optional = (check: z.ZodType<string, string>) =>
  z
    .string()
    .optional()
    .transform((text) => text?.normalize("NFKC").trim() || undefined)
    .pipe(check.optional());

/**
 * What art. 7 of Decree 20/2008 asks of a sender, as fields of a form: name, address, and a way to reach them, which
 * is a phone, an e-mail address or, when `replyByPost` is chosen, the postal address. Names in any script and foreign
 * phone numbers are fine: foreigners may send too.
 */
export const SenderSchema = z
  .object({
    senderType: z.enum(["PERSON", "ORGANISATION"], { error: "Chọn cá nhân hoặc tổ chức" }).default("PERSON"),
    name: line("Nhập họ và tên, hoặc tên tổ chức", 200).refine(hasLetters, "Nhập họ và tên bằng chữ"),
    address: line("Nhập địa chỉ", 300).refine(hasLetters, "Nhập địa chỉ bằng chữ và số"),
    phone: optional(z.string().max(40).refine(isPhone, "Nhập đúng số điện thoại, ví dụ 0912 345 678")),
    email: optional(z.email("Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn").max(254)),
    replyByPost: z
      .union([z.literal("on"), z.boolean()])
      .optional()
      .transform((given) => given === "on" || given === true),
  })
  .refine((sender) => sender.phone || sender.email || sender.replyByPost, {
    path: ["phone"],
    error: "Nhập số điện thoại hoặc thư điện tử, hoặc chọn nhận trả lời qua bưu điện",
  });

export type SenderAnswers = z.infer<typeof SenderSchema>;

/** The row that checked answers become. */
export const senderOf = (answers: SenderAnswers): Sender => ({
  type: answers.senderType,
  name: answers.name,
  address: answers.address,
  phone: answers.phone ?? null,
  email: answers.email ?? null,
});
