import { addDays, localDate, localDateOf, startOfLocalDay } from "~/shared/local-date";
import { ROLES } from "../access/permissions";
import type { Action } from "./actions";
import { EVENT_OF } from "./advance-feedback.server";
import { availableActions } from "./decide";
import type { EventData, ItemEvent } from "./events";
import { replay } from "./history";
import { factsOf } from "./item.server";
import type { ActingParty } from "./item-facts";
import type { Arrival, ItemState } from "./item-state";

/** An invented item and what may happen to it, for the tests of the fold. */

/** The units of the story; the first one receives. */
export const UNITS = ["vp-ubnd", "so-y-te", "so-xay-dung"];
export const ARRIVED = new Date("2026-01-05T02:00:00Z");
export const ARRIVAL: Arrival = {
  receivedAt: ARRIVED,
  receivingUnit: "vp-ubnd",
  field: "chua-phan-loai",
  kind: "ACT",
  countedKind: "ACT",
  registered: false,
  dueOn: localDate("2026-01-26"),
};
/** In the evening of a day after the arrival. */
export const on = (day: number) =>
  new Date(startOfLocalDay(addDays(localDate("2026-01-05"), day)).getTime() + 36e5 * 10);

/** A plausible event of each action. */
export function eventFor(action: Action, state: ItemState, pick: number, now: Date): EventData {
  const unit = UNITS[pick % UNITS.length] ?? "vp-ubnd";
  const kind = (["ACT", "REGULATION", "BOTH"] as const)[pick % 3] ?? "ACT";
  const countedKind = kind === "BOTH" ? "REGULATION" : kind;
  const texts = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const data: { [A in Action]: Omit<Extract<EventData, { type: (typeof EVENT_OF)[A] }>, "type"> } = {
    ...{ register: {}, start: {}, resume: {}, withdraw: {} },
    assess: { assessmentClass: "B", field: "dat-dai", kind, countedKind, contentTypes: [6] },
    proposeRejection: { reason: pick % 3 ? "R5" : "R7", note: "n" },
    declineRejection: { note: "n" },
    reject: { reason: state.rejectionProposed?.reason ?? "R5" },
    contestRejection: { reason: "r" },
    confirmRejection: { note: "n" },
    liftRejection: { note: "n" },
    nameOfficials: { staff: [{ id: pick % 5, name: "n" }], names: [] },
    merge: { lead: "PAKN-26-7K4M-92", note: "n", field: "y-te", kind, countedKind },
    unmerge: { reason: "r" },
    transferOut: { to: "Bộ", answerTo: "UNIT" },
    recordOutsideAnswer: { from: "Bộ", text: "t" },
    assign: { unit, coordinatingUnits: UNITS.filter((other) => other !== unit).slice(0, pick % 2) },
    return: { reason: "r" },
    decideUnit: { unit, coordinatingUnits: [], decided: true },
    dispute: { reason: "r", suggestedUnit: unit },
    askOpinion: { units: [unit], question: "q", dueOn: addDays(localDateOf(now), 5) },
    giveOpinion: { unit: state.coordinatingUnits[0] ?? unit, stance: "NONE" },
    linkRepeat: { firstItem: "PAKN-26-7K4M-92", nth: 1 + (pick % 3) },
    unlinkRepeat: { reason: "r" },
    askReopening: { reason: "r" },
    declineReopening: { note: "n" },
    requestInformation: { text: "t" },
    receiveInformation: { text: "t" },
    reclassify: { field: pick % 2 ? "y-te" : "dat-dai", kind, countedKind },
    hand: { to: 1, name: "n" },
    noteProgress: { text: "t" },
    extend: { dueOn: addDays(state.dueOn, 1 + (pick % 9)), reason: "E1" },
    correctExtension: {
      dueOn: pick % 2 ? (state.extensions.at(-1)?.dueBefore ?? state.dueOn) : addDays(state.dueOn, 2),
      takenBack: pick % 2 === 1,
      reason: "r",
    },
    collect: { note: "n" },
    draftReply: { outcome: "O6", reply: "r" },
    sendBack: { note: "n" },
    resolve: { outcome: "O6", reply: "r" },
    publish: texts,
    correctPublication: { reason: "r", ...texts },
    unpublish: { reason: "r" },
    reopen: { reason: "r", dueOn: addDays(localDateOf(now), 20) },
    listPoints: { points: { before: [], after: ["p"] } },
    correct: { reason: "r", changes: {} },
    renewSecret: { way: "STAFF" },
  };
  return { type: EVENT_OF[action], ...data[action] } as EventData;
}

/** Everybody in every unit: whoever has all these roles gets far. */
export const EVERYBODY: ActingParty = {
  submitter: false,
  roles: UNITS.flatMap((unit) => ROLES.map((role) => ({ role, unit }))),
};

/** Something that can be done now, half the time the next step of the normal way; an item seldom ends early. */
export function possibleAction(state: ItemState, pick: number, now: Date): Action | undefined {
  const open = availableActions(factsOf(state, false), EVERYBODY, localDateOf(now)).filter(
    (action) => pick % 9 === 0 || !["withdraw", "transferOut", "reject"].includes(action),
  );
  return pick % 2 === 0 ? open[0] : open[pick % open.length];
}

/** The state after events that all happened on the day after the arrival; throws when one cannot follow. */
export function having(...events: EventData[]): ItemState {
  const state = replay(
    ARRIVAL,
    events.map((event): ItemEvent => ({ ...event, at: on(1) })),
  );
  if (!state.ok) throw new Error(`${state.reason} at ${state.index}`);
  return state.value;
}
