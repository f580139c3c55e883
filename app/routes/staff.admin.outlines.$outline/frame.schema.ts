import { z } from "zod";

const text = (what: string, most: number) =>
  z.string({ error: what }).trim().min(1, what).max(most, `Dùng nhiều nhất ${most} ký tự`);

/** What stands around the sections of an outline. */
export const FrameSchema = z.object({
  seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  title: text("Nhập tên đề cương", 300),
  citation: text("Nhập căn cứ", 500),
  confirmed: z.string().optional(),
  abstract: text("Nhập trích yếu", 1000),
  intro: text("Nhập câu mở đầu", 2000),
  closing: text("Nhập câu kết", 2000),
});
