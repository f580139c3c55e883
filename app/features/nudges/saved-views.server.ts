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

/** A person's view that bears the name another one was to be saved under. */
export type Namesake = { id: number; name: string; href: string };

/** What became of a view to be saved. */
export type Saved =
  | { href: string; became: "saved" | "full" }
  | { href: string; became: "named"; name: string };

/**
 * Keeps a view; without a name it is called as its tab. Answers its address and what became of it. `named`: another view
 * bears the name, whatever its capitals, and stays as it is, unless `replace` says by number that this one is to go.
 * `full`: the thirty-first is not kept, nobody finds it again.
 */
export async function saveView(
  db: PrismaClient,
  staffId: number,
  given: { name: string; query: string; replace?: number | null },
  now: Date,
): Promise<Saved> {
  const view = readQueueView(new URLSearchParams(given.query));
  const name =
    given.name.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, NAME_LIMIT) || QUEUE_TABS[view.tab].vi;
  const href = addressOf(given.query);
  const query = href.split("?")[1] ?? "";
  const known = await namesakeOf(db, staffId, name);
  if (known?.query === query) return { href, became: "saved" };
  if (known && known.id !== given.replace) return { href, became: "named", name };
  if (known) {
    await db.savedView.updateMany({ where: { id: known.id, staffId }, data: { name, query } });
    return { href, became: "saved" };
  }
  if ((await db.savedView.count({ where: { staffId } })) >= AT_MOST) return { href, became: "full" };
  // Of two at once under one name the second keeps nothing and is asked.
  const data = { staffId, name, query, createdAt: now };
  const { count } = await db.savedView.createMany({ data, skipDuplicates: true });
  return count > 0 ? { href, became: "saved" } : { href, became: "named", name };
}

async function namesakeOf(db: DbOrTx, staffId: number, name: string) {
  const views = await db.savedView.findMany({ where: { staffId } });
  return views.find((view) => view.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The view that stands in the way of a name, for its owner to decide about; null when it is gone. */
export async function namesake(db: DbOrTx, staffId: number, name: string): Promise<Namesake | null> {
  const known = name ? await namesakeOf(db, staffId, name) : null;
  return known && { id: known.id, name: known.name, href: addressOf(known.query) };
}

/** Forgets one of the person's own views; anyone else's is not there. */
export async function forgetView(db: PrismaClient, staffId: number, id: number): Promise<void> {
  await db.savedView.deleteMany({ where: { id, staffId } });
}
