import { text as readAll } from "node:stream/consumers";
import { createStaff } from "~/features/access/create-staff.server";
import { passwordProblem } from "~/features/access/password-rules";
import { ROLES } from "~/features/access/permissions";
import { withDatabase } from "~/platform/with-database.server";
import { oneOf, readArguments, required, UsageError } from "./usage";

const REFUSAL = {
  EMAIL_INVALID: "--email không phải địa chỉ thư điện tử.",
  EMAIL_TAKEN: "Địa chỉ thư điện tử này đã có tài khoản.",
  NAME_MISSING: "--name không được để trống.",
  WEAK_PASSWORD: "Mật khẩu quá yếu.",
  UNIT_ENDED: "Đơn vị này không còn (hoặc chưa) hoạt động.",
  UNKNOWN_UNIT: "Không có đơn vị với mã đã cho.",
  ROLE_NEEDS_PROVINCE: "Vai trò này chỉ giao được ở cấp tỉnh hoặc văn phòng.",
} as const;

/**
 * `user create …`: makes an account, the first administrator for one. Prints the one-time password, or nothing when a
 * password came on standard input: as an option it would stay in the shell's history.
 */
export async function userCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const options = {
    email: text,
    name: text,
    unit: text,
    role: text,
    "password-stdin": { type: "boolean" },
  } as const;
  const { values, positionals } = readArguments(args, options, ['"create"']);
  if (positionals[0] !== "create")
    throw new UsageError(`Không có lệnh "user ${positionals[0]}"; chỉ có user create.`);
  const email = required(values.email, "email");
  const name = required(values.name, "name");
  const unit = required(values.unit, "unit");
  const role = oneOf(required(values.role, "role"), ROLES, "--role");
  const password = values["password-stdin"]
    ? (await readAll(process.stdin)).replace(/\r?\n$/, "")
    : undefined;
  const weakness = password === undefined ? null : passwordProblem(password, email);
  if (weakness) throw new UsageError(weakness);

  const account = { email, name, unit, roles: [{ role, unit }], ...(password !== undefined && { password }) };
  const created = await withDatabase(({ db }) => createStaff(db, account, new Date()));
  if (!created.ok) throw new UsageError(REFUSAL[created.reason]);
  if (created.value.oneTimePassword !== null) console.log(created.value.oneTimePassword);
  console.error(`Đã tạo tài khoản ${email}.`);
  return 0;
}
