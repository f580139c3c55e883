import type { DbOrTx } from "~/platform/db.server";
import { eventsOf, type StoredItem } from "../workflow/item.server";

/** What these bring need not name anybody: art. 7.3 asks nothing of who answers a survey; the others write on their own behalf. */
const NAMES_NOBODY: ReadonlySet<string> = new Set(["survey_form", "press", "inter_agency"]);

/**
 * Whether screening should propose R3 for an item (law.md L9, L10): its sender gave no name, or no way at all to be reached,
 * and no head has said yet that it goes on all the same. Says nothing of who it is, so it is not logged.
 */
export async function isAnonymous(db: DbOrTx, item: StoredItem): Promise<boolean> {
  if (NAMES_NOBODY.has(item.channel) || eventsOf(item).some(({ type }) => type === "rejection_declined"))
    return false;
  const sender = await db.sender.findUnique({
    where: { feedbackId: item.id },
    select: { name: true, address: true, phone: true, email: true },
  });
  return !sender?.name || !(sender.address || sender.phone || sender.email);
}
