import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, localDateOf, startOfLocalDay } from "~/shared/local-date";
import { ROLES } from "../access/permissions";
import { EVENT_OF } from "./advance-feedback.server";
import { attentionOf } from "./attention";
import { type ActingParty, availableActions, decide, type Intent } from "./decide";
import type { EventData, ItemEvent } from "./events";
import { applyEvent, replay } from "./history";
import { factsOf } from "./item.server";
import { type Arrival, begin, type ItemState, limitOf } from "./item-state";
import { isOpen } from "./states";
import { ACTIONS, type Action } from "./transitions";

const UNITS = ["vp-ubnd", "so-y-te", "so-xay-dung"];
const ARRIVED = new Date("2026-01-05T02:00:00Z");
const arrival: Arrival = {
  receivedAt: ARRIVED,
  receivingUnit: "vp-ubnd",
  field: "chua-phan-loai",
  kind: "ACT",
  countedKind: "ACT",
  registered: false,
  dueOn: localDate("2026-01-26"),
};
const on = (day: number) =>
  new Date(startOfLocalDay(addDays(localDate("2026-01-05"), day)).getTime() + 36e5 * 10);

/** A plausible event of each action. */
function eventFor(action: Action, state: ItemState, pick: number, now: Date): EventData {
  const unit = UNITS[pick % UNITS.length] ?? "vp-ubnd";
  const kind = (["ACT", "REGULATION", "BOTH"] as const)[pick % 3] ?? "ACT";
  const countedKind = kind === "BOTH" ? "REGULATION" : kind;
  const texts = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const data: { [A in Action]: Omit<Extract<EventData, { type: (typeof EVENT_OF)[A] }>, "type"> } = {
    ...{ register: {}, start: {}, resume: {}, withdraw: {} },
    assess: { assessmentClass: "B", field: "dat-dai", kind, countedKind, contentTypes: [6] },
    proposeRejection: { reason: "R5", note: "n" },
    declineRejection: { note: "n" },
    reject: { reason: "R5" },
    contestRejection: { reason: "r" },
    confirmRejection: { note: "n" },
    liftRejection: { note: "n" },
    nameOfficials: { staff: [{ id: pick % 5, name: "n" }], names: [] },
    merge: { lead: "PAKN-26-7K4M-92", note: "n", field: "y-te", kind, countedKind },
    unmerge: { reason: "r" },
    transferOut: { to: "Bộ" },
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
    correct: { reason: "r", changes: {} },
    renewSecret: { way: "STAFF" },
  };
  return { type: EVENT_OF[action], ...data[action] } as EventData;
}

const party = fc.oneof(
  { weight: 1, arbitrary: fc.constant<ActingParty>({ submitter: true }) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.record({ role: fc.constantFrom(...ROLES), unit: fc.constantFrom(...UNITS) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((roles): ActingParty => ({ submitter: false, roles })),
  },
);
/** Everybody in every unit: whoever has all these roles gets far. */
const EVERYBODY: ActingParty = {
  submitter: false,
  roles: UNITS.flatMap((unit) => ROLES.map((role) => ({ role, unit }))),
};
/** Most tries are possible ones, so that the ways get long; the others are anything by anybody. */
const steps = fc.array(
  fc.record({
    blind: fc.integer({ min: 1, max: 4 }).map((n) => n === 1),
    action: fc.constantFrom(...ACTIONS),
    party,
    pick: fc.nat(1000),
    days: fc.nat(3),
  }),
  { minLength: 20, maxLength: 60 },
);

describe("whatever anybody tries in whatever order", () => {
  it("the table promises the status that follows from the history, and one replay gives it again", () => {
    const taken = new Map<Action, number>();
    fc.assert(
      fc.property(steps, (tries) => {
        let state = begin(arrival);
        let day = 0;
        const events: ItemEvent[] = [];
        for (const { blind, pick, days, ...tried } of tries) {
          day += days;
          const now = on(day);
          const open = availableActions(factsOf(state, false), EVERYBODY, localDateOf(now)).filter(
            (action) => pick % 9 === 0 || !["withdraw", "transferOut", "reject"].includes(action),
          );
          // The first is the next step of the normal way.
          const steered = pick % 2 === 0 ? open[0] : open[pick % open.length];
          const action = blind ? tried.action : (steered ?? tried.action);
          const who = blind ? tried.party : EVERYBODY;
          const event = eventFor(action, state, pick, now);
          const decision = decide(factsOf(state, false), action, who, event as Intent, localDateOf(now));
          if (!decision.ok) continue;
          const after = applyEvent(state, { ...event, at: now });
          expect(after, `${action} in ${state.status}`).toMatchObject({
            ok: true,
            value: { status: decision.value.to },
          });
          if (!after.ok) return;
          taken.set(action, (taken.get(action) ?? 0) + 1);
          state = after.value;
          events.push({ ...event, at: now });
          holdsTogether(state);
        }
        expect(replay(arrival, events)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 250, seed: 20080214 },
    );
    expect([...taken.keys()].sort()).toEqual([...ACTIONS].sort());
  });
});

/** What is true of every item at any time: counting.md §2 and §4. */
function holdsTogether(state: ItemState): void {
  expect(state.dueOn >= limitOf(state)).toBe(true);
  expect(state.episodes.at(-1)?.dueOn).toBe(state.dueOn);
  const last = state.episodes.at(-1);
  expect(last?.endedOn === null).toBe(isOpen(state.status));
  expect(state.episodes.slice(0, -1).every(({ endedOn }) => endedOn !== null)).toBe(true);
  expect(state.standings.at(-1)).toMatchObject({ unit: state.holder, field: state.field, toOn: null });
  for (const [i, { toOn }] of state.standings.entries())
    if (i < state.standings.length - 1) expect(toOn).toBe(state.standings[i + 1]?.fromOn);
  if (state.published) expect(state.firstPublication).not.toBeNull();
  if (!isOpen(state.status))
    expect([null, "COPY_OUTDATED", "REOPENING_ASKED", "REJECTION_CONTESTED"]).toContain(attentionOf(state));
  // Each helping unit has one leg, and the one that holds the item has none.
  expect(state.legs.map(({ unit }) => unit).sort()).toEqual([...state.coordinatingUnits].sort());
  expect(new Set(state.coordinatingUnits).size).toBe(state.coordinatingUnits.length);
  expect(state.coordinatingUnits).not.toContain(state.holder);
  if (state.disputed || state.escalated) expect(isOpen(state.status)).toBe(true);
  if (state.disputed) expect(state.objections.length).toBeGreaterThan(1);
  if (state.reopeningAsked) expect(isOpen(state.status)).toBe(false);
  if (state.status === "AWAITING_SUBMITTER") expect(state.statusBeforeRequest).not.toBeNull();
}

describe("what waits apart from its status", () => {
  const start: EventData[] = [
    { type: "registered" },
    {
      type: "assessed",
      assessmentClass: "B",
      field: "y-te",
      kind: "ACT",
      countedKind: "ACT",
      contentTypes: [1],
    },
    { type: "assigned", unit: "so-y-te" },
  ];
  const publicTexts = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const answered: EventData = { type: "resolved", outcome: "O6", reply: "r" };
  const reopened: EventData = { type: "reopened", reason: "r", dueOn: localDate("2026-12-31") };
  const publishedOnce: EventData[] = [answered, { type: "published", ...publicTexts }];
  const answeredAgain: EventData[] = [reopened, answered];
  const having = (...more: EventData[]) => {
    const state = replay(
      arrival,
      [...start, ...more].map((event) => ({ ...event, at: on(1) })),
    );
    if (!state.ok) throw new Error(state.reason);
    return state.value;
  };

  it.each<[string, EventData[], string | null]>([
    ["nothing once assigned", [], null],
    ["what was returned", [{ type: "returned", reason: "r" }], "HANDED_BACK"],
    [
      "not what was assigned again",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
      ],
      null,
    ],
    [
      "a draft sent back, also after a correction",
      [
        { type: "started" },
        { type: "reply_drafted", outcome: "O6", reply: "r" },
        { type: "sent_back", note: "n" },
        { type: "corrected", reason: "r", changes: {} },
      ],
      "HANDED_BACK",
    ],
    [
      "not a draft that was mended",
      [
        { type: "sent_back", note: "n" },
        { type: "reply_drafted", outcome: "O6", reply: "r" },
      ],
      null,
    ],
    [
      "a proposal to reject before everything else",
      [
        { type: "returned", reason: "r" },
        { type: "rejection_proposed", reason: "R5", note: "n" },
      ],
      "REJECTION_PROPOSED",
    ],
    ["a public copy that shows the answer before", [...publishedOnce, ...answeredAgain], "COPY_OUTDATED"],
    ["no outdated copy while the new answer is awaited", [...publishedOnce, reopened], null],
    [
      "not a public copy that was corrected",
      [...publishedOnce, ...answeredAgain, { type: "publication_corrected", reason: "r", ...publicTexts }],
      null,
    ],
    [
      "what two units refuse",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
        { type: "disputed", reason: "r" },
      ],
      "DISPUTED",
    ],
    [
      "not what a leader has decided",
      [
        { type: "returned", reason: "r" },
        { type: "assigned", unit: "x" },
        { type: "disputed", reason: "r" },
        { type: "assigned", unit: "x", decided: true },
      ],
      null,
    ],
    ["a matter raised a second time again", [{ type: "repeat_linked", firstItem: "f", nth: 2 }], "ESCALATED"],
    ["not one raised once again", [{ type: "repeat_linked", firstItem: "f", nth: 1 }], null],
    [
      "what the sender is not content with",
      [answered, { type: "reopening_asked", reason: "r" }],
      "REOPENING_ASKED",
    ],
    ["nothing that is closed", [{ type: "returned", reason: "r" }, { type: "withdrawn" }], null],
  ])("%s", (_what, events, expected) => {
    expect(attentionOf(having(...events))).toBe(expected);
  });

  it("keeps a proposal to reject when the sender answers, so that it can still be decided", () => {
    const state = having(
      { type: "started" },
      { type: "information_requested", text: "t" },
      { type: "rejection_proposed", reason: "R2", note: "n" },
      { type: "information_received", text: "t" },
    );
    const head: ActingParty = { submitter: false, roles: [{ role: "AGENCY_HEAD", unit: "so-y-te" }] };
    for (const action of ["reject", "declineRejection"] as const)
      expect(decide(factsOf(state, false), action, head, {}, localDate("2026-01-07")).ok).toBe(true);
  });
});

it("refuses what cannot follow", () => {
  const at = on(1);
  const open = begin(arrival);
  const refusal = (state: ItemState, event: EventData, when = at) => {
    const outcome = applyEvent(state, { ...event, at: when });
    return outcome.ok ? null : outcome.reason;
  };
  expect(refusal(open, { type: "registered" }, new Date(ARRIVED.getTime() - 1))).toBe(
    "BEFORE_PREVIOUS_EVENT",
  );
  expect(refusal(open, { type: "returned", reason: "r" })).toBe("NOTHING_TO_RETURN");
  expect(refusal(open, { type: "information_received", text: "t" })).toBe("NO_REQUEST_TO_ANSWER");
  expect(refusal(open, { type: "reopened", reason: "r", dueOn: arrival.dueOn })).toBe("NOT_RESOLVED");
  expect(refusal(open, { type: "unpublished", reason: "r" })).toBe("NOT_RESOLVED");
  const closed = replay(arrival, [{ type: "withdrawn", at }]);
  if (!closed.ok) throw new Error(closed.reason);
  expect(refusal(closed.value, { type: "started" })).toBe("ITEM_NOT_OPEN");
  expect(refusal(closed.value, { type: "reclassified", field: "y-te" })).toBe("ITEM_CLOSED");
});
