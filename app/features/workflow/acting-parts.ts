import type { Role } from "../access/permissions";
import type { Action } from "./actions";
import { coverRefusal } from "./cover-rule";
import type { ActingParty, ActingRole, ItemFacts } from "./item-facts";
import type { Party, Transition } from "./transition";
import { TRANSITIONS } from "./transitions";

/** Roles that act on every unit's items. */
export const PROVINCE_WIDE: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];

/** In which parts somebody may take a step on an item: the table's, where nothing is borne for who may not decide. */
export function actingAs(item: ItemFacts, action: Action, party: ActingParty): Party[] {
  if (party.submitter) return TRANSITIONS[action].by.includes("SUBMITTER") ? ["SUBMITTER"] : [];
  return partsIn(item, action, party)
    .filter((part) => coverRefusal(item, action, part, party.staffId) === null)
    .map(({ role }) => role);
}

/** The parts of somebody that the table names for a step on an item. */
export function partsIn(item: ItemFacts, action: Action, party: ActingParty): ActingRole<Role>[] {
  const { by, counterOfReceiver, counterOfProvince, byCoordinating }: Transition = TRANSITIONS[action];
  if (party.submitter) return [];
  if (byCoordinating)
    return party.roles.filter(({ role, unit }) => by.includes(role) && item.coordinatingUnits.includes(unit));
  return party.roles
    .filter(({ role }) => namesRole(item, action, role))
    .filter(
      ({ role, unit, provincial }) =>
        PROVINCE_WIDE.includes(role) ||
        unit === item.holder ||
        (counterOfReceiver && role === "COUNTER" && unit === item.receiver) ||
        (counterOfProvince && party.hotline && role === "COUNTER" && provincial),
    );
}

/** Whether a step could ever be theirs, in whatever state and unit the item is. */
export const isEverTheirs = (item: ItemFacts, action: Action, party: ActingParty): boolean =>
  party.submitter
    ? TRANSITIONS[action].by.includes("SUBMITTER")
    : party.roles.some(({ role }) => namesRole(item, action, role));

function namesRole(item: ItemFacts, action: Action, role: Role): boolean {
  const { by, focalOfDenunciations }: Transition = TRANSITIONS[action];
  return by.includes(role) || standsIn(item, by, role) || hearsOf(item, focalOfDenunciations, role);
}

/** Where officials are named, a leader may do what the head of the unit may: the step goes to the superior. */
const standsIn = ({ named }: ItemFacts, by: readonly Party[], role: Role): boolean =>
  role === "LEADER" && named.length > 0 && by.includes("AGENCY_HEAD");

/** The provincial focal decides of a denunciation what the table says, where a leader cannot. */
const hearsOf = (item: ItemFacts, when: Transition["focalOfDenunciations"], role: Role): boolean =>
  role === "PROVINCIAL_FOCAL" &&
  item.confidential &&
  (when === "ALWAYS" || (when !== undefined && item.leaderless === true));
