import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { senderFor } from "../senders/sender.server";
import { OPEN_STATUSES } from "../workflow/states";
import { namesToOthers } from "./names-to-others";
import type { Identity } from "./personal-data";

/**
 * A reply that goes to several senders: how many, and what in a text tells one of them who another is, in words; "" for
 * nothing.
 */
export type SharedReply = { readers: number; namesIn(text: string): string };

const open = (lead: number) => ({ mergedInto: lead, status: { in: [...OPEN_STATUSES] } });

/** How many other senders get the reply to an item: those of the open items under it (decision 0031). */
export const othersWhoRead = (db: DbOrTx, item: { id: number }): Promise<number> =>
  db.feedback.count({ where: open(item.id) });

/**
 * The reply to an item where more than its own sender gets it; null where nobody else does. The senders are read to be
 * looked for, which is logged like any other reading; who they are stays here.
 */
export async function sharedReply(
  db: PrismaClient,
  actor: { staffId: number },
  item: { id: number },
  now: Date,
): Promise<SharedReply | null> {
  const under = await db.feedback.findMany({
    where: open(item.id),
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (under.length === 0) return null;
  const senders: Identity[] = [];
  for (const { id } of [item, ...under]) {
    const sender = await senderFor(db, actor, id, "SHARED_REPLY", now);
    if (sender) senders.push(sender);
  }
  return { readers: under.length + 1, namesIn: (text) => namesToOthers(text, senders) };
}
