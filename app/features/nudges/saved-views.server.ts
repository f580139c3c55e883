import { paths } from "~/paths";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { QUEUE_TABS, readQueueView } from "../workflow/queue";

/** A view of the queue under a person's own name for it. */
export type SavedView = { id: number; name: string; href: string };

const AT_MOST = 30;
const NAME_LIMIT = 60;

/** The person's views by name. */
export async function savedViews(db: DbOrTx, staffId: number): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({ where: { staffId }, orderBy: { name: "asc" }, take: AT_MOST });
  return rows.map(({ id, name, query }) => ({ id, name, href: addressOf(query) }));
}

/** The queue's address for a stored query: only what the queue understands, and always from the top of the list. */
function addressOf(query: string): string {
  const { after: _after, ...view } = readQueueView(new URLSearchParams(query));
  return paths.staff.queue(view);
}

/**
 * Keeps a view; one of the same name is replaced. Without a name it is called as its tab. Answers its address. The
 * thirty-first is not kept: nobody finds it again.
 */
export async function saveView(
  db: PrismaClient,
  staffId: number,
  given: { name: string; query: string },
  now: Date,
): Promise<{ href: string; kept: boolean }> {
  const view = readQueueView(new URLSearchParams(given.query));
  const name =
    given.name.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, NAME_LIMIT) || QUEUE_TABS[view.tab].vi;
  const href = addressOf(given.query);
  const query = href.split("?")[1] ?? "";
  const key = { staffId_name: { staffId, name } };
  const known = await db.savedView.findUnique({ where: key, select: { id: true } });
  if (!known && (await db.savedView.count({ where: { staffId } })) >= AT_MOST) return { href, kept: false };
  await db.savedView.upsert({
    where: key,
    create: { staffId, name, query, createdAt: now },
    update: { query },
  });
  return { href, kept: true };
}

/** Forgets one of the person's own views; anyone else's is not there. */
export async function forgetView(db: PrismaClient, staffId: number, id: number): Promise<void> {
  await db.savedView.deleteMany({ where: { id, staffId } });
}
