import { z } from "zod";
import { cleanText } from "~/shared/clean-text";

const line = (max: number, message: string) =>
  z
    .string()
    .optional()
    .transform((typed) => cleanText(typed ?? "") || undefined)
    .refine((typed) => (typed?.length ?? 0) <= max, message);

/** What a co-signer may leave; all of it may stay empty. */
export const CoSignSchema = z.object({
  email: line(254, "Địa chỉ thư điện tử quá dài").refine(
    (typed) => typed === undefined || z.email().safeParse(typed).success,
    "Nhập đúng địa chỉ thư điện tử, ví dụ lan@vidu.vn, hoặc để trống",
  ),
  note: line(1000, "Rút gọn còn tối đa 1.000 ký tự"),
});

/** How a matter is called for those who are invited; written anew, so that no private word goes out. */
export const InvitationSchema = z.object({
  title: z
    .string({ error: "Viết tên việc để người khác nhận ra" })
    .transform(cleanText)
    .refine((typed) => typed !== "", "Viết tên việc để người khác nhận ra")
    .refine((typed) => typed.length <= 200, "Rút gọn còn tối đa 200 ký tự"),
});
