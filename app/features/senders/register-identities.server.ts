import type { PrismaClient } from "~/platform/db.server";
import type { Looking } from "./sender.server";

/** What a register tells of a sender (Decree 20/2008 art. 9; workflow.md §8). */
export type RegisterIdentity = {
  type: "PERSON" | "ORGANISATION";
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/**
 * Who sent the items of a register's lines, by item, for a member of staff who prints or saves it; every single item is
 * logged before it is read (law.md L38). `where` names the register. A guard has checked that they may.
 */
export function sendersForRegister(
  db: PrismaClient,
  actor: Looking,
  feedbackIds: readonly number[],
  where: string,
  now: Date,
): Promise<Map<number, RegisterIdentity>> {
  return db.$transaction(async (tx) => {
    const log = { staffId: actor.staffId, purpose: "PRINT", query: where, at: now };
    await tx.senderAccess.createMany({ data: feedbackIds.map((feedbackId) => ({ ...log, feedbackId })) });
    const rows = await tx.sender.findMany({
      where: { feedbackId: { in: [...feedbackIds] } },
      select: { feedbackId: true, type: true, name: true, address: true, phone: true, email: true },
    });
    return new Map(rows.map(({ feedbackId, ...sender }) => [feedbackId, sender]));
  });
}
