import type { DbOrTx } from "~/platform/db.server";
import { stateOf, WITH_EVENTS, withNamesakes } from "./item.server";
import { namedIn } from "./officials";

/** Whether an item, by its number, keeps somebody away; nobody in particular is kept from nothing. */
export type KeptAway = (feedbackId: number, staffId: number | null | undefined) => boolean;

/**
 * Whom each of some items names, by account, by a typed name, or in an item answered with it: what every door of an item
 * asks, for lists and for what outlives the item's own steps (decision 0059). One statement where no name was ever put
 * on; only items with names are read whole.
 */
export async function whoIsKeptAway(db: DbOrTx, ids: readonly number[]): Promise<KeptAway> {
  if (ids.length === 0) return () => false;
  const naming = await db.$queryRaw<{ id: number }[]>`
    SELECT f.id
      FROM feedback f JOIN feedback_event e ON e.feedback_id = f.id
     WHERE f.id = ANY(${ids}::int[]) AND (e.type = 'officials_named' OR e.data->'officials' IS NOT NULL)
    UNION
    SELECT f.merged_into FROM feedback f JOIN feedback_event e ON e.feedback_id = f.id
     WHERE f.merged_into = ANY(${ids}::int[]) AND (e.type = 'officials_named' OR e.data->'officials' IS NOT NULL)
    UNION
    SELECT f.id FROM feedback f JOIN feedback_event e ON e.feedback_id = f.merged_into
     WHERE f.id = ANY(${ids}::int[]) AND (e.type = 'officials_named' OR e.data->'officials' IS NOT NULL)`;
  if (naming.length === 0) return () => false;
  const items = await db.feedback.findMany({
    where: { id: { in: naming.map(({ id }) => id) } },
    include: WITH_EVENTS,
  });
  const named = new Map<number, ReadonlySet<number>>();
  for (const item of items)
    named.set(item.id, new Set(namedIn(stateOf(await withNamesakes(db, item)).officials)));
  return (id, staffId) => typeof staffId === "number" && named.get(id)?.has(staffId) === true;
}
