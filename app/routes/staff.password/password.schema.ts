import { z } from "zod";
import { passwordProblem } from "~/features/access/password-rules";

/** The form of a new password for the account with this address. */
export const passwordSchema = (email: string) =>
  z
    .object({
      current: z.string({ error: "Nhập mật khẩu hiện tại" }).max(1000, "Mật khẩu quá dài"),
      next: z.string({ error: "Nhập mật khẩu mới" }).superRefine((next, context) => {
        const message = passwordProblem(next, email);
        if (message) context.addIssue({ code: "custom", message });
      }),
      repeat: z.string({ error: "Nhập lại mật khẩu mới" }),
    })
    .refine(({ next, repeat }) => next === repeat, {
      path: ["repeat"],
      error: "Hai lần nhập mật khẩu mới chưa giống nhau",
    });
