import { z } from "zod";
import { DAY_KINDS } from "~/features/reference/day-kinds";
import { readDate } from "~/shared/read-date";

const source = z.string({ error: "Ghi văn bản làm căn cứ" }).trim().min(1, "Ghi văn bản làm căn cứ").max(500);
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** A day of the calendar; `seen` is missing for a new one. */
export const DaySchema = z.object({
  date: z.string({ error: "Nhập ngày" }).transform((text, context) => {
    const date = readDate(text);
    if (date && date >= "2000-01-01" && date <= "2100-12-31") return date;
    context.addIssue({ code: "custom", message: "Nhập ngày có thật từ năm 2000 đến 2100, ví dụ 16/02/2026" });
    return z.NEVER;
  }),
  kind: z.enum(DAY_KINDS, { error: "Chọn loại ngày" }),
  name: z.string({ error: "Nhập tên ngày" }).trim().min(1, "Nhập tên ngày").max(200, "Tên quá dài"),
  source,
  active: ticked,
  confirmed: ticked,
  seen: z.string().optional(),
});

/** The notice of a year; empty takes the mark back. */
export const NoticeSchema = z.object({
  year: z.coerce.number().int().min(2000).max(2100),
  notice: z.string().trim().max(500, "Ghi ngắn hơn 500 ký tự").optional(),
  /** What stood there when the page was shown; missing: nothing. */
  seenNotice: z.string().trim().optional(),
});
