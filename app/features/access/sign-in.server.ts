import type { PrismaClient } from "~/platform/db.server";
import { normaliseEmail } from "./email";
import { verifyPassword } from "./password.server";
import { beginSession } from "./session.server";
import { forgive, hit, PER_ADDRESS, PER_SUBJECT, takeBack } from "./throttle.server";

type Credentials = {
  email: string;
  password: string;
  /** Network address of the caller. */
  address: string;
};

export type SignInResult =
  | { ok: true; token: string; name: string; mustChangePassword: boolean }
  | { ok: false; reason: "WRONG" }
  | { ok: false; reason: "SLOW_DOWN"; waitSeconds: number };

/**
 * Signs in by e-mail and password and begins a session. Unknown account, disabled account and wrong password are one
 * answer and take one time. Failures slow down the account and the address, each on its own; while one of them is
 * blocked no password is looked at, so the right one is refused as well.
 */
export async function signIn(db: PrismaClient, given: Credentials, now: Date): Promise<SignInResult> {
  const email = normaliseEmail(given.email);
  const byAddress = `sign-in:address:${given.address}`;
  const byAccount = `sign-in:account:${email}`;
  const addressWait = await hit(db, byAddress, now, PER_ADDRESS);
  if (addressWait > 0) return { ok: false, reason: "SLOW_DOWN", waitSeconds: addressWait };
  const accountWait = await hit(db, byAccount, now, PER_SUBJECT);
  if (accountWait > 0) return { ok: false, reason: "SLOW_DOWN", waitSeconds: accountWait };

  const staff = await db.staff.findUnique({ where: { email } });
  const right = await verifyPassword(staff?.passwordHash ?? null, given.password);
  if (!staff || !right || staff.disabledAt) return { ok: false, reason: "WRONG" };

  await forgive(db, byAccount);
  await takeBack(db, byAddress);
  const token = await beginSession(db, staff.id, now);
  return { ok: true, token, name: staff.name, mustChangePassword: staff.mustChangePassword };
}
