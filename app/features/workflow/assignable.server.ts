import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { unitsBelow } from "../reference/units-below.server";
import { decide } from "./decide";
import { factsOf, type StoredItem, stateOf } from "./item.server";
import type { ItemFacts } from "./item-facts";
import { BEING_HANDLED } from "./transition";

/** The units below the holder, as far as handing the item on asks for them: a unit has it, and has not answered. */
export async function belowHolder(
  db: DbOrTx,
  { status, holder }: Pick<StoredItem, "status" | "holder">,
  today: LocalDate,
): Promise<string[]> {
  const handled = (BEING_HANDLED as readonly string[]).includes(status);
  return handled ? unitsBelow(db, holder, today) : [];
}

/** Of some units those that an actor may hand an item to now: what forms offer is what decide() takes. */
export async function assignableUnits(
  db: DbOrTx,
  actor: Pick<Actor, "roles"> & { staffId?: number },
  item: StoredItem,
  units: readonly string[],
  today: LocalDate,
): Promise<string[]> {
  const facts: ItemFacts = factsOf(stateOf(item), item.confidential, {
    below: await belowHolder(db, item, today),
  });
  const party = { submitter: false, roles: actor.roles, staffId: actor.staffId } as const;
  return units.filter((unit) => decide(facts, "assign", party, { unit }, today).ok);
}
