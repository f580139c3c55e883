import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate, localDateOf } from "~/shared/local-date";
import { decide } from "../workflow/decide";
import type { ItemEvent } from "../workflow/events";
import { applyEvent } from "../workflow/history";
import {
  ARRIVAL,
  ARRIVED,
  EVERYBODY,
  eventFor,
  on,
  possibleAction,
  UNITS,
} from "../workflow/history.test-kit";
import { factsOf } from "../workflow/item.server";
import type { Intent } from "../workflow/item-facts";
import { begin, type Episode, type ItemState } from "../workflow/item-state";
import { isOpen } from "../workflow/states";
import { feedbackText } from "./canonical";
import { checkFeedback, type Known } from "./check-feedback";
import { FeedbackLineSchema } from "./feedback-line";
import { parseLine } from "./parse-line";
import { type StoredFeedback, toLine } from "./to-line";

const NOW = new Date("2027-01-01T00:00:00Z");
const KNOWN: Known = {
  units: new Map(UNITS.map((unit) => [unit, { from: localDate("2000-01-01"), to: null }])),
  fields: new Set(["dat-dai", "y-te"]),
  channels: new Set(["web"]),
  responseDue: (startedOn) => ({ dueOn: startedOn, provisional: false }),
};

const stored = (events: ItemEvent[]): StoredFeedback => ({
  ...{
    sourceId: "PAKN-26-7K4M-92",
    receivedAt: ARRIVED,
    channel: "web",
    receivingUnit: ARRIVAL.receivingUnit,
  },
  ...{ form: "PHAN_ANH", arrivalKind: ARRIVAL.kind, arrivalCountedKind: ARRIVAL.countedKind },
  ...{ arrivalField: ARRIVAL.field, procedureCode: null, title: "t", content: "c", proposal: null },
  ...{ events, sender: { type: "PERSON" } },
});

/** What another register has to know of an item as this one does; due dates follow its own rules. */
const counted = ({ status, published, holder, field, kind, countedKind, ...state }: ItemState) => ({
  ...{ status: isOpen(status) ? "OPEN" : status, published, holder, field, kind, countedKind },
  outcome: state.outcome,
  firstPublication: state.firstPublication,
  standings: state.standings,
  episodes: state.episodes.map(({ dueOn: _dueOn, onTime: _onTime, ...episode }: Episode) => episode),
});

const steps = fc.array(fc.record({ pick: fc.nat(1000), days: fc.nat(3) }), { minLength: 30, maxLength: 70 });

test("whatever happened to an item, its line can be read, tells the same, and comes out of there the same", () => {
  let takenDown = 0;
  fc.assert(
    fc.property(steps, (tries) => {
      let state = begin(ARRIVAL);
      let day = 0;
      const events: ItemEvent[] = [];
      for (const { pick, days } of tries) {
        day += days;
        const now = on(day);
        const action = possibleAction(state, pick, now);
        if (!action) break;
        const event = eventFor(action, state, pick, now);
        if (!decide(factsOf(state, false), action, EVERYBODY, event as Intent, localDateOf(now)).ok) continue;
        const after = applyEvent(state, { ...event, at: now });
        if (!after.ok) throw new Error(`${action}: ${after.reason}`);
        if (event.type === "unpublished" && state.status !== "PUBLISHED") takenDown += 1;
        state = after.value;
        events.push({ ...event, at: now });
      }
      const text = feedbackText(toLine(stored(events)));
      const line = parseLine({ text, problem: null }, FeedbackLineSchema);
      if (!line.ok) throw new Error(line.reason);
      const read = checkFeedback(line.value, KNOWN, NOW);
      if (!read.ok) throw new Error(`${read.reason} ${text}`);
      expect(counted(read.value.state)).toEqual(counted(state));
      // A copy that is not public here is public nowhere.
      const { publicCopy } = read.value;
      expect(publicCopy !== null && publicCopy.withdrawnAt === null).toBe(state.published);
      expect(feedbackText(toLine(stored(read.value.happenings.map(({ event }) => event))))).toBe(text);
    }),
    { numRuns: 100, seed: 20260039 },
  );
  expect(takenDown, "copies taken down while no answer stands").toBeGreaterThan(8);
});

test("what the portal may do and the format may not is still refused in a file", () => {
  const at = (day: number) => `2026-01-${day}T09:00:00+07:00`;
  const posted = { publicTitle: "t", publicContent: "c", publicReply: "r" };
  const history: object[] = [
    { type: "resolved", at: at(10), outcome: "O6", reply: "r" },
    { type: "published", at: at(11), ...posted },
    { type: "reopened", at: at(12), reason: "r" },
    { type: "unpublished", at: at(13), reason: "r" },
  ];
  const { history: _none, ...item } = JSON.parse(feedbackText(toLine(stored([]))));
  const read = (events: object[]) => {
    const text = JSON.stringify({ ...item, history: events });
    const line = parseLine({ text, problem: null }, FeedbackLineSchema);
    if (!line.ok) throw new Error(line.reason);
    return checkFeedback(line.value, KNOWN, NOW);
  };
  const refusal = "sự kiện 4 (unpublished): chỉ có thể xảy ra sau khi đã có kết quả xử lý (resolved)";
  expect(read(history)).toEqual({ ok: false, reason: refusal });
  const closed = history.toSpliced(3, 0, { type: "withdrawn", at: at(13) });
  expect(read(closed)).toEqual({ ok: false, reason: refusal.replace("4", "5") });
  expect(read(history.toSpliced(3, 0, { type: "resolved", at: at(13), outcome: "O6", reply: "r" })).ok).toBe(
    true,
  );
});
