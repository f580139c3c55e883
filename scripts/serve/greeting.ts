import { z } from "zod";
import type { Database } from "../../app/platform/db.server";

const AccountsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }));

/** What the person at the terminal wants to know: the address, and whom to sign in as when there is a demo. */
export async function greeting(db: Database["db"], address: string): Promise<string> {
  const setting = await db.setting.findUnique({ where: { key: "demo.accounts" } });
  const accounts = AccountsSchema.safeParse(setting?.value).data ?? [];
  const wide = (key: "role" | "email") => Math.max(0, ...accounts.map((account) => account[key].length));
  const [roles, emails] = [wide("role"), wide("email")];
  const lines = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password}`,
  );
  const staff = lines.length > 0 ? ["", `Tài khoản minh họa (${address}/staff):`, ...lines] : [];
  return [
    "",
    `Cổng phản ánh, kiến nghị: ${address}`,
    ...staff,
    "",
    "Ctrl-C để dừng. / Ctrl-C stops it.",
    "",
  ].join("\n");
}
