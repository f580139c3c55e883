import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { audit } from "./audit.server";
import { hashPassword, verifyPassword } from "./password.server";
import { passwordProblem } from "./password-rules";
import { endSessionsOf } from "./session.server";
import { forgive, hit } from "./throttle.server";

type Change = {
  staffId: number;
  current: string;
  next: string;
  /** The session that goes on; all others of the account end. */
  keepToken: string | null;
};

/**
 * Gives an account a new password of its owner's choice. Refused: WRONG_CURRENT, SLOW_DOWN after many wrong ones (an
 * open session may be someone else's chair), WEAK (passwordProblem has the sentence), SAME as before.
 */
export async function changePassword(
  db: PrismaClient,
  { staffId, current, next, keepToken }: Change,
  now: Date,
): Promise<Outcome<true, "WRONG_CURRENT" | "SLOW_DOWN" | "WEAK" | "SAME">> {
  const staff = await db.staff.findUniqueOrThrow({ where: { id: staffId } });
  const key = `password:account:${staff.email}`;
  if ((await hit(db, key, now)) > 0) return refused("SLOW_DOWN");
  if (!(await verifyPassword(staff.passwordHash, current))) return refused("WRONG_CURRENT");
  await forgive(db, key);
  if (passwordProblem(next, staff.email)) return refused("WEAK");
  if (await verifyPassword(staff.passwordHash, next)) return refused("SAME");
  const passwordHash = await hashPassword(next);
  await db.$transaction(async (tx) => {
    await tx.staff.update({ where: { id: staffId }, data: { passwordHash, mustChangePassword: false } });
    await endSessionsOf(tx, staffId, keepToken ?? undefined);
    await audit(tx, { by: staffId, action: "password.change", subject: `staff:${staffId}` }, now);
  });
  return done(true);
}
