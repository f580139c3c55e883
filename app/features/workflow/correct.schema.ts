import { z } from "zod";
import { parseInstant } from "~/shared/local-date";
import { readDate, readTime } from "~/shared/read-date";
import { codesOf, maybeText, oneOf, text } from "./action-forms/answers";
import { type ArrivalBounds, arrivalDayProblem } from "./arrival-rule";
import type { Choice } from "./choices.queries.server";
import { isNationalCode } from "./national-code";
import type { Form } from "./states";

/** What a correction may change of an item, as it should have been entered. */
export type Corrected = {
  form: Form;
  title: string;
  content: string;
  proposal: string | null;
  channel: string;
  receivedAt: Date;
  nationalCode: string | null;
  procedureCode: string | null;
};

/** The label under which the history shows a corrected part. */
export const CORRECTED = {
  form: "Hình thức",
  title: "Tiêu đề",
  content: "Nội dung",
  proposal: "Đề xuất",
  channel: "Kênh",
  receivedAt: "Nhận lúc",
  nationalCode: "Mã quốc gia",
  procedureCode: "Mã thủ tục",
} as const satisfies Record<keyof Corrected, string>;

/** Lists and limits a correction is checked against. */
export type CorrectionLimits = {
  channels: readonly Choice[];
  procedures: readonly string[];
  /** The first thing that happened to the item; it arrived before. */
  firstEventAt: Date | null;
  /** The code the item has now. */
  nationalCode: string | null;
  /** How long each text may be: the common limit, or what an old register brought along. */
  longest: Record<"title" | "content" | "proposal", number>;
} & ArrivalBounds;

const FORMS = ["PHAN_ANH", "KIEN_NGHI"] as const satisfies readonly Form[];
const line = (max: number) => maybeText(max).transform((value) => value?.replace(/\s+/g, " ") ?? null);

/** The form of a correction; arrival is a date and a time as people write them, local. */
export const correctionSchema = (limits: CorrectionLimits) =>
  z
    .object({
      form: oneOf(FORMS, "Chọn phản ánh hay kiến nghị."),
      title: text("Nhập tiêu đề.", limits.longest.title).transform((title) => title.replace(/\s+/g, " ")),
      content: text("Nhập nội dung.", limits.longest.content),
      proposal: maybeText(limits.longest.proposal),
      channel: oneOf(codesOf(limits.channels), "Chọn kênh tiếp nhận."),
      receivedDay: z.string({ error: "Nhập ngày nhận." }),
      receivedTime: z.string({ error: "Nhập giờ nhận." }),
      nationalCode: line(60)
        .transform((code) => code?.toUpperCase() ?? null)
        .refine(
          // What an old register brought along may stay as it is.
          (code) => code === null || isNationalCode(code) || code === limits.nationalCode?.toUpperCase(),
          "Nhập mã trên Cổng DVCQG, dạng PAKN.20260205.0012.",
        )
        .transform((code) =>
          code !== null && code === limits.nationalCode?.toUpperCase() ? limits.nationalCode : code,
        ),
      procedureCode: line(60).refine(
        (code) => code === null || limits.procedures.includes(code),
        "Không có thủ tục mang mã này.",
      ),
      reason: text("Viết vì sao sửa."),
    })
    .transform(({ receivedDay, receivedTime, reason, proposal, ...rest }, context) => {
      const day = readDate(receivedDay);
      const time = readTime(receivedTime);
      const receivedAt = day && time && parseInstant(`${day}T${time}:00+07:00`);
      const problem = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      // Art. 3.5: a kiến nghị carries a proposal.
      if (rest.form === "KIEN_NGHI" && proposal === undefined)
        return problem("proposal", "Kiến nghị phải có đề xuất.");
      if (!day) return problem("receivedDay", "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.");
      const wrongDay = arrivalDayProblem(day, limits);
      if (wrongDay) return problem("receivedDay", `${wrongDay}.`);
      if (!time || !receivedAt) return problem("receivedTime", "Viết giờ theo dạng giờ:phút, ví dụ 14:30.");
      if (receivedAt > limits.now) return problem("receivedTime", "Giờ nhận không thể ở tương lai.");
      const first = limits.firstEventAt;
      if (first && receivedAt > first)
        return problem("receivedDay", "Thời điểm nhận không thể sau việc đầu tiên trong lịch sử.");
      const corrected: Corrected = { ...rest, proposal: proposal ?? null, receivedAt };
      return { corrected, reason };
    });
