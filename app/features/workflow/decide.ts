import type { LocalDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Role } from "../access/permissions";
import { actingAs, isEverTheirs, PROVINCE_WIDE, partsIn } from "./acting-parts";
import { ACTIONS, type Action } from "./actions";
import { coverRefusal } from "./cover-rule";
import type { ActingParty, Intent, ItemFacts } from "./item-facts";
import { kindsAllowedBy } from "./kinds-allowed";
import { areOwn, namedWhere, takenOffFrom } from "./officials";
import { routingRefusal } from "./routing-rule";
import type { Status } from "./states";
import { BEING_HANDLED, FOCAL, type Guard, type Party } from "./transition";
import { TRANSITIONS } from "./transitions";

/** Why the table, or what stands beside it, says no; the sentences are in refusals.ts. */
export type Refusal =
  | "NOT_POSSIBLE_NOW"
  | "NOT_YOUR_ROLE"
  | "CLASS_A_IS_REJECTED"
  | "KIND_DOES_NOT_FIT"
  | "REJECTION_WAITS"
  | "NO_REJECTION_TO_DECIDE"
  | "NEVER_ASSIGNED"
  | "SECOND_RETURN_NEEDS_LEADER"
  | "TOO_LATE_TO_EXTEND"
  | "NEW_DUE_DATE_NOT_LATER"
  | "NO_GROUND_TO_EXTEND"
  | "EXTENDED_ENOUGH"
  | "EXTENDED_TOO_FAR"
  | "NO_EXTENSION_TO_CORRECT"
  | "SAME_DUE_DATE"
  | "EARLIER_THAN_THE_LIMIT"
  | "ALREADY_THERE"
  | "CONFIDENTIAL"
  | "ALREADY_PUBLISHED"
  | "NOT_PUBLISHED"
  | "SECOND_REOPENING_NEEDS_LEADER"
  | "NAMED_IN_IT"
  | "NAMED_IN_MERGED"
  | "NAMED_CANNOT_HANDLE"
  | "NAMED_BY_ABOVE"
  | "NAME_OFF_NEEDS_REASON"
  | "COVERS_FOR_NAMED"
  | "OWN_DRAFT"
  | "CONTESTED_ONCE"
  | "NOTHING_CONTESTED"
  | "APPROVED_IT_YOURSELF"
  | "ONLY_DENUNCIATION_NOW"
  | "ANSWERED_WITH_LEAD"
  | "NOT_MERGED"
  | "LEADER_DECIDES"
  | "NOTHING_TO_DECIDE"
  | "RETURN_INSTEAD"
  | "RETURN_TO_PASS_ON"
  | "REROUTE_NEEDS_REASON"
  | "LEADER_HAS_DECIDED"
  | "REOPENING_ASKED_BEFORE"
  | "NO_REOPENING_ASKED"
  | "NO_OUTSIDE_ANSWER"
  | "REPEAT_ALREADY"
  | "NO_REPEAT_TO_UNDO"
  | "REPEAT_GOES_UP"
  | "REPEAT_WAITS_ABOVE";

/**
 * Whether a party may take an action on an item on a local date, and where it leads. The status in the answer is the one
 * the table promises; history.ts derives the same from the event, and a property test holds the two together.
 * Refuses in the order state, role, guards; who may never take the step hears that, whatever the state. Sources: workflow.md §3.
 */
export function decide(
  item: ItemFacts,
  action: Action,
  party: ActingParty,
  intent: Intent,
  today: LocalDate,
): Outcome<{ to: Status; as: Party }, Refusal> {
  const transition = TRANSITIONS[action];
  if (!transition.from.includes(item.status))
    return refused(isEverTheirs(item, action, party) ? "NOT_POSSIBLE_NOW" : "NOT_YOUR_ROLE");
  const parts = partsIn(item, action, party);
  const staffId = party.submitter ? undefined : party.staffId;
  const acting = actingAs(item, action, party);
  if (acting.length === 0) {
    const [part] = parts;
    return refused((part && coverRefusal(item, action, part, staffId)) ?? "NOT_YOUR_ROLE");
  }
  // No step at all: who is complained of neither handles nor approves, signs, publishes, nor decides who is named.
  if (staffId !== undefined && item.named.includes(staffId))
    return refused(item.officials ? namedWhere(item.officials, staffId) : "NAMED_IN_IT");
  for (const guard of transition.guards) {
    const refusal = GUARDS[guard](item, intent, acting, today, staffId);
    if (refusal) return refused(refusal);
  }
  return done({ to: destination(item, transition.to), as: acting[0] as Party });
}

/** The actions open to a party now, as far as state, role and the item itself decide; the primary one first. */
export function availableActions(item: ItemFacts, party: ActingParty, today: LocalDate): Action[] {
  const possible = ACTIONS.filter((action) => {
    const decision = decide(item, action, party, {}, today);
    return decision.ok || NEEDS_INTENT.has(decision.reason);
  });
  const primary = possible.find((action) => isPrimary(item, action, party));
  return primary ? [primary, ...possible.filter((a) => a !== primary)] : possible;
}

/** Whether this is the one next step for one of the roles the party may act in. */
export function isPrimary(item: ItemFacts, action: Action, party: ActingParty): boolean {
  const transition = TRANSITIONS[action];
  const mainPath = transition.to !== item.status && !(action === "assign" && item.status !== "ASSESSED");
  return mainPath && actingAs(item, action, party).some((as) => transition.primaryFor?.includes(as as Role));
}

/** Refusals that only say that nothing was entered yet. */
const NEEDS_INTENT = new Set<Refusal>([
  "CLASS_A_IS_REJECTED",
  "KIND_DOES_NOT_FIT",
  "NEW_DUE_DATE_NOT_LATER",
  "ALREADY_THERE",
]);

function destination(item: ItemFacts, to: (typeof TRANSITIONS)[Action]["to"]): Status {
  if (to === "SAME") return item.status;
  if (to === "BEFORE_REJECTION") return item.statusBeforeRejection ?? "REGISTERED";
  if (to === "BEFORE") return item.statusBeforeRequest ?? "REGISTERED";
  if (to === "WITHOUT_COPY") return item.status === "PUBLISHED" ? "RESOLVED" : item.status;
  // A publication outlives a reopening: the new answer of a posted item leaves it posted.
  return to === "RESOLVED" && item.published ? "PUBLISHED" : to;
}

const isTooFar = ({ extension }: ItemFacts, dueOn: LocalDate | undefined): boolean =>
  dueOn !== undefined && extension != null && dueOn > extension.latest;

type Check = (
  item: ItemFacts,
  intent: Intent,
  acting: readonly Party[],
  today: LocalDate,
  staffId: number | undefined,
) => Refusal | null;

const GUARDS: Record<Guard, Check> = {
  CLASS_ACCEPTED: (_item, intent) => (intent.assessmentClass === "A" ? "CLASS_A_IS_REJECTED" : null),
  KIND_FITS_CONTENT: (_item, { contentTypes, kind }) =>
    contentTypes && kind && !kindsAllowedBy(contentTypes).includes(kind) ? "KIND_DOES_NOT_FIT" : null,
  REJECTION_PROPOSED: (item) => (item.rejectionProposed ? null : "NO_REJECTION_TO_DECIDE"),
  NO_REJECTION_PROPOSED: (item) => (item.rejectionProposed ? "REJECTION_WAITS" : null),
  WAS_ASSIGNED: (item) => (item.wasAssigned ? null : "NEVER_ASSIGNED"),
  FIRST_RETURN_OR_LEADER: (item, _intent, acting) =>
    (item.returns === 0 && !item.leaderDecided) || acting.includes("LEADER")
      ? null
      : "SECOND_RETURN_NEEDS_LEADER",
  NO_DISPUTE: (item) => (item.disputed ? "LEADER_DECIDES" : null),
  LEADER_IS_ASKED: (item) => (item.disputed || item.escalated ? null : "NOTHING_TO_DECIDE"),
  RETURNED_BEFORE: (item) => {
    if (item.leaderDecided) return "LEADER_HAS_DECIDED";
    return item.returns > 0 ? null : "RETURN_INSTEAD";
  },
  HIGH_ENOUGH_FOR_REPEAT: (item, _intent, acting) => {
    if (item.escalated) return "LEADER_DECIDES";
    const high = acting.some((as) => (PROVINCE_WIDE as readonly Party[]).includes(as));
    return item.repetition === 0 || item.leaderDecided || high ? null : "REPEAT_GOES_UP";
  },
  REPEAT_HANDED_OUT: (item) => {
    if (item.escalated) return "LEADER_DECIDES";
    return item.repeatWaits ? "REPEAT_WAITS_ABOVE" : null;
  },
  FIRST_REQUEST: (item) =>
    item.reopeningRequests === 0 && item.reopenings === 0 ? null : "REOPENING_ASKED_BEFORE",
  OUTSIDE_ANSWER_AWAITED: (item) => (item.outsideAwaited ? null : "NO_OUTSIDE_ANSWER"),
  REOPENING_ASKED: (item) => (item.reopeningAsked ? null : "NO_REOPENING_ASKED"),
  NO_REPEAT: (item) => (item.repetition === 0 ? null : "REPEAT_ALREADY"),
  IS_REPEAT: (item) => (item.repetition > 0 ? null : "NO_REPEAT_TO_UNDO"),
  BEFORE_DUE_DATE: (item, _intent, _acting, today) => (today > item.dueOn ? "TOO_LATE_TO_EXTEND" : null),
  LATER_DUE_DATE: (item, { dueOn }) => (dueOn && dueOn <= item.dueOn ? "NEW_DUE_DATE_NOT_LATER" : null),
  MAY_BE_EXTENDED: ({ extension }) => {
    if (extension === null) return "NO_GROUND_TO_EXTEND";
    return extension?.timesLeft === 0 ? "EXTENDED_ENOUGH" : null;
  },
  NOT_TOO_FAR: (item, { dueOn }) => (isTooFar(item, dueOn) ? "EXTENDED_TOO_FAR" : null),
  WAS_EXTENDED: (item) => (item.extendedFrom ? null : "NO_EXTENSION_TO_CORRECT"),
  CORRECTS_EXTENSION: (item, { dueOn, takenBack }, _acting, today) => {
    if (!dueOn || takenBack) return null;
    if (dueOn === item.dueOn) return "SAME_DUE_DATE";
    if (item.extendedFrom && dueOn <= item.extendedFrom) return "EARLIER_THAN_THE_LIMIT";
    // A later date is an extension still: past the due date it would turn late into timely (counting.md §8).
    if (dueOn > item.dueOn && today > item.dueOn) return "TOO_LATE_TO_EXTEND";
    return isTooFar(item, dueOn) ? "EXTENDED_TOO_FAR" : null;
  },
  OTHER_HOLDER: (item, { unit }) =>
    // A repetition that was found only here may be left here by who hands repetitions out.
    unit === item.holder && item.status !== "ASSESSED" && !item.repeatWaits ? "ALREADY_THERE" : null,
  MAY_PASS_ON: (item, { unit }, acting) => routingRefusal(item, unit, acting),
  NOT_CONFIDENTIAL: (item) => (item.confidential ? "CONFIDENTIAL" : null),
  NOT_PUBLISHED: (item) => (item.published ? "ALREADY_PUBLISHED" : null),
  IS_PUBLISHED: (item) => (item.published ? null : "NOT_PUBLISHED"),
  NOT_CONTESTED_BEFORE: ({ contest }) => (contest === null ? null : "CONTESTED_ONCE"),
  CONTESTED: ({ contest }) => (contest === "WAITS" ? null : "NOTHING_CONTESTED"),
  DENUNCIATION_WHERE_HANDLED: ({ status }, { reason }, acting) => {
    const received = !(BEING_HANDLED as readonly Status[]).includes(status);
    const focal = acting.some((as) => (FOCAL as readonly Party[]).includes(as));
    return reason === undefined || reason === "R7" || (received && focal) ? null : "ONLY_DENUNCIATION_NOW";
  },
  NOT_THE_APPROVER: ({ rejectedBy, proposedBy, alone }, _intent, _acting, _today, staffId) =>
    staffId !== undefined && [rejectedBy, proposedBy].includes(staffId) && !alone
      ? "APPROVED_IT_YOURSELF"
      : null,
  NOT_TO_THE_NAMED: ({ named }, { to }) =>
    typeof to === "number" && named.includes(to) ? "NAMED_CANNOT_HANDLE" : null,
  // Who was named does not get off by the unit that the item is about, and never without a word in the history.
  NAMES_STAY: ({ officials, holder }, { staff, names, note, officials: assessed }, acting) => {
    const after = assessed ?? (staff && names ? { staff, names } : null);
    const off = officials && after ? takenOffFrom(officials, after) : [];
    if (off.length === 0) return null;
    const above = acting.some((as) => (PROVINCE_WIDE as readonly Party[]).includes(as));
    if (!above && !areOwn(off, holder)) return "NAMED_BY_ABOVE";
    return note?.trim() ? null : "NAME_OFF_NEEDS_REASON";
  },
  NOT_MERGED: ({ merged }) => (merged ? "ANSWERED_WITH_LEAD" : null),
  IS_MERGED: ({ merged }) => (merged ? null : "NOT_MERGED"),
  FIRST_REOPENING_OR_LEADER: (item, _intent, acting) =>
    item.reopenings === 0 || acting.includes("LEADER") ? null : "SECOND_REOPENING_NEEDS_LEADER",
};
