import { z } from "zod";
import { websiteSchema } from "~/features/reference/website";
import { readDate } from "~/shared/read-date";

const date = z.string().transform((text, context) => {
  const read = readDate(text);
  if (read) return read;
  context.addIssue({ code: "custom", message: "Nhập ngày có thật, ví dụ 30/06/2025" });
  return z.NEVER;
});
const text = (max = 300) => z.string().trim().max(max, `Dùng nhiều nhất ${max} ký tự`).default("");

/** The form of a unit. Ending one asks for a tick besides. */
export const UnitSchema = z
  .object({
    name: z.string({ error: "Nhập tên đơn vị" }).trim().min(1, "Nhập tên đơn vị").max(300, "Tên quá dài"),
    address: text(),
    phone: text(60),
    email: z.email("Nhập đúng địa chỉ thư điện tử").or(z.literal("")).default(""),
    website: websiteSchema.default(""),
    hours: text(),
    validFrom: z.string({ error: "Nhập ngày bắt đầu" }).pipe(date),
    validTo: date.optional(),
    successor: z.string().optional(),
    wasOpen: z.string().optional(),
    confirmEnd: z.literal("on").optional(),
    /** Said after the page has told which reports were closed without the unit. */
    confirmClosed: z.literal("on").optional(),
    seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  })
  .refine(({ validTo, wasOpen, confirmEnd }) => !validTo || !wasOpen || confirmEnd, {
    path: ["confirmEnd"],
    error: "Đánh dấu để xác nhận kết thúc đơn vị",
  });
