import { z } from "zod";
import { PERIOD_KINDS } from "~/features/reporting/periods/report-key";
import { LEVEL } from "~/shared/glossary";
import { readDate } from "~/shared/read-date";

type Level = keyof typeof LEVEL;

/** A row of validity: which reports of which level are due on which day, from when on. */
export const DeadlineSchema = z.object({
  seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  periodKind: z.enum(PERIOD_KINDS, { error: "Chọn loại kỳ báo cáo" }),
  level: z.enum(Object.keys(LEVEL) as [Level, ...Level[]], { error: "Chọn cấp đơn vị" }),
  dayOfMonth: z
    .string()
    .trim()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const day = Number(text);
      if (/^\d{1,2}$/.test(text) && day >= 15 && day <= 31) return day;
      context.addIssue({
        code: "custom",
        message: "Nhập ngày từ 15 đến 31 của tháng cuối kỳ; để trống nếu từ nay không quy định",
      });
      return z.NEVER;
    }),
  citation: z
    .string({ error: "Nhập căn cứ" })
    .trim()
    .min(1, "Nhập căn cứ")
    .max(500, "Dùng nhiều nhất 500 ký tự"),
  confirmed: z.string().optional(),
  validFrom: z.string({ error: "Nhập ngày bắt đầu áp dụng" }).transform((text, context) => {
    const date = readDate(text);
    if (date) return date;
    context.addIssue({ code: "custom", message: "Nhập ngày bắt đầu áp dụng, ví dụ 15/12/2026" });
    return z.NEVER;
  }),
});
