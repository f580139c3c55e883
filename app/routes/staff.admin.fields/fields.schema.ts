import { z } from "zod";
import { fieldCodeOf } from "~/features/reference/field-code";

const name = z
  .string({ error: "Nhập tên lĩnh vực" })
  .trim()
  .min(1, "Nhập tên lĩnh vực")
  .max(200, "Tên quá dài");

/** The whole list, each line with the place it shall have. */
export const FieldListSchema = z.object({
  seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  fields: z
    .array(
      z.object({
        code: z.string(),
        name,
        position: z.coerce
          .number({ error: "Nhập số thứ tự" })
          .min(0, "Nhập số thứ tự")
          .max(9999, "Số quá lớn"),
      }),
    )
    .max(500),
});

/** By the numbers typed; lines with the same number stay in the order in which they stood. */
export const inOrder = (
  lines: z.output<typeof FieldListSchema>["fields"],
): { code: string; name: string }[] =>
  [...lines].sort((a, b) => a.position - b.position).map(({ code, name: text }) => ({ code, name: text }));

/** A new field; without a code the unaccented name is taken. */
export const AddFieldSchema = z
  .object({
    newName: name,
    newCode: z
      .string()
      .trim()
      .max(60, "Dùng nhiều nhất 60 ký tự")
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ dat-dai")
      .optional(),
  })
  .refine(({ newName, newCode }) => newCode !== undefined || fieldCodeOf(newName) !== "", {
    path: ["newCode"],
    error: "Tên không có chữ cái nào, hãy tự đặt mã",
  });
