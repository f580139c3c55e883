import { z } from "zod";
import { ROLES } from "./permissions";

/** One box left unticked sends nothing, one ticked sends a text, several send a list. */
const ticked = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one));

const role = z.enum(ROLES);
const name = z
  .string({ error: "Nhập họ và tên" })
  .trim()
  .min(1, "Nhập họ và tên")
  .max(200, "Họ và tên quá dài");
const unit = z.string({ error: "Chọn đơn vị công tác" });

/** "HANDLER@so-y-te": a role held somewhere else than at the place of work. */
const elsewhere = z.string().transform((text, context) => {
  const [code, ...rest] = text.split("@");
  const known = role.safeParse(code);
  if (known.success && rest.length > 0) return { role: known.data, unit: rest.join("@") };
  context.addIssue({ code: "custom", message: "Chọn lại vai trò ở đơn vị khác" });
  return z.NEVER;
});

/** The form of an account: roles at the place of work, roles kept elsewhere, and one more role elsewhere. */
export const PersonSchema = z
  .object({
    name,
    unit,
    roles: ticked(role),
    otherRoles: ticked(elsewhere),
    addRole: role.optional(),
    addUnit: z.string().optional(),
  })
  .refine(({ addRole, addUnit }) => (addRole === undefined) === (addUnit === undefined), {
    path: ["addUnit"],
    error: "Chọn cả vai trò và đơn vị, hoặc để trống cả hai",
  })
  .transform(({ addRole, addUnit, roles, otherRoles, ...rest }) => ({
    ...rest,
    roles: [
      ...roles.map((one) => ({ role: one, unit: rest.unit })),
      ...otherRoles,
      ...(addRole && addUnit ? [{ role: addRole, unit: addUnit }] : []),
    ],
  }));

/** The form of a new account. */
export const NewPersonSchema = z.object({
  email: z
    .string({ error: "Nhập thư điện tử công vụ" })
    .trim()
    .pipe(z.email("Nhập đúng địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn")),
  name,
  unit,
  roles: ticked(role),
});
