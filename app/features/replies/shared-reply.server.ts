import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import type { Identity } from "../publication/personal-data";
import { senderFor } from "../senders/sender.server";
import type { StoredItem } from "../workflow/item.server";
import { OPEN_STATUSES } from "../workflow/states";

const open = (lead: number) => ({ mergedInto: lead, status: { in: [...OPEN_STATUSES] } });

/** How many other senders get the reply to an item: those of the open items under it (decision 0031). */
export const othersWhoRead = (db: DbOrTx, item: Pick<StoredItem, "id">): Promise<number> =>
  db.feedback.count({ where: open(item.id) });

/**
 * Everyone whom a reply that goes to several senders may name to the others: its own sender and theirs. Empty where one
 * sender alone reads it. The reading is logged like any other.
 */
export async function sendersWhoRead(
  db: PrismaClient,
  actor: { staffId: number },
  item: Pick<StoredItem, "id">,
  now: Date,
): Promise<Identity[]> {
  const under = await db.feedback.findMany({
    where: open(item.id),
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (under.length === 0) return [];
  const senders: Identity[] = [];
  for (const { id } of [item, ...under]) {
    const sender = await senderFor(db, actor, id, "SHARED_REPLY", now);
    if (sender) senders.push(sender);
  }
  return senders;
}
