import type { ActingParty } from "./item-facts";
import type { ItemState } from "./item-state";
import type { Party } from "./transition";

/**
 * The unit in whose name a step is taken, as history, letters and slips say it: of the units in which the person bears the
 * role that the step was taken in, the one that holds the item, else their own, else one that takes part; `home`, the unit
 * of their account, where the role says nothing (somebody may head two units, or sign for the head of another).
 */
export function actedFor(
  party: ActingParty,
  as: Party,
  { holder, coordinatingUnits }: Pick<ItemState, "holder" | "coordinatingUnits">,
  home: string | undefined,
): string | undefined {
  if (party.submitter) return home;
  const units = party.roles.filter(({ role }) => role === as).map(({ unit }) => unit);
  const wanted = [holder, ...(home === undefined ? [] : [home]), ...coordinatingUnits];
  return wanted.find((unit) => units.includes(unit)) ?? units[0] ?? home;
}
