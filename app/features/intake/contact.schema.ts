import { z } from "zod";
import { SenderSchema } from "../senders/sender.schema";
import { BROKEN_TEXT, cleanLine, isBroken } from "./typed-text";

/** Ways to answer; the tracking page always shows everything besides. */
export const ANSWER_WAYS = {
  EMAIL: { vi: "Thư điện tử", hint: "Nhanh nhất: mỗi bước xử lý đều được báo." },
  PHONE: { vi: "Gọi điện thoại", hint: "Cán bộ sẽ gọi cho bạn khi có kết quả." },
  POST: { vi: "Thư giấy", hint: "Gửi đến địa chỉ bạn ghi ở trên." },
} as const;
export type AnswerWay = keyof typeof ANSWER_WAYS;

const Choices = z.object({
  answerBy: z.enum(
    Object.keys(ANSWER_WAYS) as [AnswerWay, ...AnswerWay[]],
    "Chọn cách bạn muốn nhận trả lời",
  ),
  consent: z.literal("on", "Đánh dấu đồng ý thì chúng tôi mới được dùng thông tin của bạn để xử lý"),
});

/** What was typed, cleaned; a letter by post needs no more than the address. */
function prepared(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const answers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given))
    answers[name] = typeof value === "string" ? cleanLine(value) : value;
  return { ...answers, replyByPost: answers.answerBy === "POST" };
}

/** A letter that was damaged on the way is refused where it stands. */
const Whole = z.record(z.string(), z.unknown()).superRefine((answers, context) => {
  for (const [name, value] of Object.entries(answers)) {
    if (typeof value === "string" && isBroken(value))
      context.addIssue({ code: "custom", path: [name], message: BROKEN_TEXT });
  }
});

/**
 * The third step: who sends, and how to reach them. Asks what art. 7 of Decree 20/2008/NĐ-CP asks of a data message —
 * name, address, and phone, e-mail or postal address — and nothing more; never an identity number (law.md L3, L34).
 */
export const ContactSchema = z
  .preprocess(prepared, Whole.pipe(z.intersection(Choices, SenderSchema)))
  .superRefine(({ answerBy, phone, email }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (answerBy === "EMAIL" && !email)
      missing("email", "Nhập địa chỉ thư điện tử, vì bạn chọn nhận trả lời qua thư điện tử");
    if (answerBy === "PHONE" && !phone)
      missing("phone", "Nhập số điện thoại, vì bạn chọn nhận trả lời qua điện thoại");
  });

export type Contact = z.infer<typeof ContactSchema>;
