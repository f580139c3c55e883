import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { type GrantedUnit, grantedUnits } from "../access/granted-units.server";
import type { Actor } from "../access/permissions";

/** A unit in which the actor may enter, and the role in which they do. */
export type EntryUnit = GrantedUnit;

/** The units that exist today and in which the actor holds a role of entry; their own unit first. */
export async function entryUnits(db: DbOrTx, actor: Actor, today: LocalDate): Promise<EntryUnit[]> {
  const units = await grantedUnits(db, actor, "entry:create", today);
  return units.sort((a, b) => Number(b.value === actor.unit) - Number(a.value === actor.unit));
}
