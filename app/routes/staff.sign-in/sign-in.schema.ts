import { z } from "zod";

/** What the sign-in form asks for. */
export const SignInSchema = z.object({
  email: z.string({ error: "Nhập thư điện tử công vụ" }).trim().min(1, "Nhập thư điện tử công vụ").max(320),
  password: z.string({ error: "Nhập mật khẩu" }).min(1, "Nhập mật khẩu").max(1000, "Mật khẩu quá dài"),
});
