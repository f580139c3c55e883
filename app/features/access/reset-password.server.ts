import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { formatDateTime } from "~/shared/vi-format";
import { enqueue } from "../notifications/outbox.server";
import { audit } from "./audit.server";
import { hashPassword, oneTimePassword } from "./password.server";
import { endSessionsOf } from "./session.server";
import { forgive } from "./throttle.server";

/**
 * Gives an account a one-time password, ends its sessions and its slow-down. The password is answered once, stored
 * nowhere in the clear, and must be changed at the next sign-in; a mail tells its owner that it was reset. Refused
 * when the account does not exist.
 */
export async function resetPassword(
  db: PrismaClient,
  { staffId, by }: { staffId: number; by: number | null },
  now: Date,
): Promise<Outcome<{ oneTimePassword: string }, "NOT_FOUND">> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { id: staffId }, select: { email: true } });
    if (!staff) return refused("NOT_FOUND");
    await tx.staff.update({ where: { id: staffId }, data: { passwordHash, mustChangePassword: true } });
    await endSessionsOf(tx, staffId);
    await forgive(tx, `sign-in:account:${staff.email}`);
    await audit(tx, { by, action: "password.reset", subject: `staff:${staffId}` }, now);
    // So that nobody's password is reset without their knowing; the password itself goes another way.
    const notice = { kind: "staff-password-reset", payload: { at: formatDateTime(now) }, staffId } as const;
    await enqueue(tx, [notice], now);
    return done({ oneTimePassword: password });
  });
}
