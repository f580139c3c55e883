import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDateOf } from "~/shared/local-date";
import { ROLES } from "../access/permissions";
import { ACTIONS, type Action } from "./actions";
import { attentionOf } from "./attention";
import { decide } from "./decide";
import type { ItemEvent } from "./events";
import { applyEvent, replay } from "./history";
import { ARRIVAL, EVERYBODY, eventFor, on, possibleAction, UNITS } from "./history.test-kit";
import { factsOf } from "./item.server";
import type { ActingParty, Intent } from "./item-facts";
import { begin, type ItemState, limitOf } from "./item-state";
import { isOpen } from "./states";

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
        let state = begin(ARRIVAL);
        let day = 0;
        const events: ItemEvent[] = [];
        for (const { blind, pick, days, ...tried } of tries) {
          day += days;
          const now = on(day);
          const action = blind ? tried.action : (possibleAction(state, pick, now) ?? tried.action);
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
        expect(replay(ARRIVAL, events)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 180, seed: 20080214 },
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
    expect([null, "COPY_OUTDATED", "REOPENING_ASKED", "REJECTION_CONTESTED", "OUTSIDE_ANSWER"]).toContain(
      attentionOf(state),
    );
  // Each helping unit has one leg, and the one that holds the item has none.
  expect(state.legs.map(({ unit }) => unit).sort()).toEqual([...state.coordinatingUnits].sort());
  // What was said by units that help no more is kept, once for each.
  const before = state.legsBefore.map(({ unit }) => unit);
  expect(new Set([...before, ...state.coordinatingUnits]).size).toBe(before.length + state.legs.length);
  expect(new Set(state.coordinatingUnits).size).toBe(state.coordinatingUnits.length);
  expect(state.coordinatingUnits).not.toContain(state.holder);
  if (state.disputed || state.escalated) expect(isOpen(state.status)).toBe(true);
  if (state.disputed) expect(state.objections.length).toBeGreaterThan(1);
  if (state.reopeningAsked) expect(isOpen(state.status)).toBe(false);
  if (state.status === "AWAITING_SUBMITTER") expect(state.statusBeforeRequest).not.toBeNull();
}
