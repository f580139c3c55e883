import { z } from "zod";
import { readDate } from "~/shared/read-date";

const text = (what: string, most: number) =>
  z.string({ error: what }).trim().min(1, what).max(most, `Dùng nhiều nhất ${most} ký tự`);
const seen = z.string({ error: "Hãy tải lại trang rồi sửa lại" });

export const EditSetSchema = z.object({
  seen,
  code: text("Hãy tải lại trang rồi sửa lại", 40),
  title: text("Nhập tên bộ mẫu", 300),
  citation: text("Nhập căn cứ", 500),
  confirmed: z.string().optional(),
});

export const NewSetSchema = z.object({
  seen,
  newCode: text("Nhập mã, ví dụ kstt-2027", 40).regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ kstt-2027",
  ),
  newTitle: text("Nhập tên bộ mẫu", 300),
  newCitation: text("Nhập căn cứ, ví dụ số thông tư", 500),
  newFrom: z.string({ error: "Nhập ngày bắt đầu áp dụng" }).transform((typed, context) => {
    const date = readDate(typed);
    if (date) return date;
    context.addIssue({ code: "custom", message: "Nhập ngày bắt đầu áp dụng, ví dụ 15/12/2026" });
    return z.NEVER;
  }),
});
