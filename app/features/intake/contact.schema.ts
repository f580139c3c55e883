import { z } from "zod";
import { isBroken } from "~/shared/clean-text";
import { SenderSchema } from "../senders/sender.schema";
import { BROKEN_TEXT, cleanLine } from "./typed-text";

/** Ways to answer; the tracking page always shows everything besides. */
export const ANSWER_WAYS = {
  EMAIL: { vi: "Thư điện tử", hint: "Nhanh nhất: mỗi bước xử lý đều được báo." },
  PHONE: { vi: "Gọi điện thoại", hint: "Cán bộ sẽ gọi cho bạn khi có kết quả." },
  POST: { vi: "Thư giấy", hint: "Gửi đến địa chỉ bạn ghi ở trên." },
} as const;
export type AnswerWay = keyof typeof ANSWER_WAYS;

/** Said together with whatever else is wrong, so that nobody mends the page twice. */
const always = { when: () => true };

const Choices = z
  .looseObject({
    answerBy: z.enum(
      Object.keys(ANSWER_WAYS) as [AnswerWay, ...AnswerWay[]],
      "Chọn cách bạn muốn nhận trả lời",
    ),
    consent: z.literal("on", "Đánh dấu đồng ý thì chúng tôi mới được dùng thông tin của bạn để xử lý"),
  })
  .refine(({ answerBy, email }) => answerBy !== "EMAIL" || Boolean(email), {
    ...always,
    path: ["email"],
    message: "Nhập địa chỉ thư điện tử, vì bạn chọn nhận trả lời qua thư điện tử",
  })
  .refine(({ answerBy, phone }) => answerBy !== "PHONE" || Boolean(phone), {
    ...always,
    path: ["phone"],
    message: "Nhập số điện thoại, vì bạn chọn nhận trả lời qua điện thoại",
  });

/**
 * The third step: who sends, and how to reach them. Asks what art. 7 of Decree 20/2008/NĐ-CP asks of a data message —
 * name, address, and phone, e-mail or postal address — and nothing more; never an identity number (law.md L3, L34).
 */
export const ContactSchema = z.record(z.string(), z.unknown()).transform((given, context) => {
  const answers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    answers[name] = typeof value === "string" ? cleanLine(value) : value;
    if (typeof value === "string" && isBroken(value))
      context.addIssue({ code: "custom", path: [name], message: BROKEN_TEXT });
  }
  const choices = Choices.safeParse(answers);
  // Which way there has to be follows from the way that was chosen; a letter needs no more than the address.
  const sender = SenderSchema.safeParse({ ...answers, replyByPost: true });
  for (const { path, message } of [...(choices.error?.issues ?? []), ...(sender.error?.issues ?? [])])
    context.addIssue({ code: "custom", path: [...path], message });
  if (!choices.success || !sender.success) return z.NEVER;
  const { answerBy, consent } = choices.data;
  return { ...sender.data, answerBy, consent };
});

export type Contact = z.infer<typeof ContactSchema>;
