import { type ItemEvent, OUTCOMES, REJECTION_REASONS } from "~/features/workflow/events";
import { applyEvent } from "~/features/workflow/history";
import { type Arrival, begin, type ItemState } from "~/features/workflow/item-state";
import { isAnswered, isOpen } from "~/features/workflow/states";
import { addDays, localDate, localDateOf } from "~/shared/local-date";
import { isValidOn, type UnitNode } from "./unit-tree";

/** Made-up histories for the tests of counting: units that merge and close, items to which anything happens. */

const unit = (
  code: string,
  level: UnitNode["level"],
  parent: string | null,
  more: { from?: string; to?: string; successor?: string } = {},
): UnitNode => ({
  code,
  name: code,
  level,
  parent,
  validFrom: localDate(more.from ?? "1990-01-01"),
  validTo: more.to ? localDate(more.to) : null,
  successor: more.successor ?? null,
});

const THREE_TIERS_END = "2025-06-30";
const TWO_TIERS_BEGIN = "2025-07-01";

export const UNITS: readonly UnitNode[] = [
  unit("P", "PROVINCE", null),
  unit("OFFICE", "OFFICE", "P"),
  // A department renamed twice, with a branch that keeps naming the one that is gone.
  unit("S0", "DEPARTMENT", "P", { to: "2024-12-31", successor: "S1" }),
  unit("S1", "DEPARTMENT", "P", { from: "2025-01-01", to: "2025-02-28", successor: "S2" }),
  unit("S2", "DEPARTMENT", "P", { from: "2025-03-01" }),
  unit("S1-BRANCH", "VERTICAL_AGENCY", "S1"),
  // Closed without a successor, below a unit that lives on.
  unit("S3", "DEPARTMENT", "P"),
  unit("S3-OLD", "VERTICAL_AGENCY", "S3", { to: "2025-03-31" }),
  // Two districts: one continued by a commune below it, one by nobody.
  unit("D1", "DISTRICT", "P", { to: THREE_TIERS_END, successor: "C1" }),
  unit("D2", "DISTRICT", "P", { to: THREE_TIERS_END }),
  unit("A1", "COMMUNE", "D1", { to: THREE_TIERS_END, successor: "C1" }),
  unit("A2", "COMMUNE", "D1", { to: THREE_TIERS_END, successor: "C1" }),
  unit("A3", "COMMUNE", "D1", { to: THREE_TIERS_END, successor: "C2" }),
  unit("B1", "COMMUNE", "D2", { to: THREE_TIERS_END, successor: "C2" }),
  unit("B2", "COMMUNE", "D2"),
  unit("C1", "COMMUNE", "P", { from: TWO_TIERS_BEGIN }),
  unit("C2", "COMMUNE", "P", { from: TWO_TIERS_BEGIN }),
];

export const FIELDS = [
  { code: "dat-dai", name: "Đất đai" },
  { code: "ho-tich", name: "Hộ tịch" },
  { code: "xay-dung", name: "Xây dựng" },
];
const FIELD_CODES = [...FIELDS.map(({ code }) => code), "chua-phan-loai"];

export const PERIODS = [
  "2024-Q4",
  "2025-Q1",
  "2025-Q2",
  "2025-Q3",
  "2025-Q4",
  "2025-H1",
  "2025-9M",
  "2025-Y",
  "2025-06-30..2025-07-01",
  "2025-02-28..2025-02-28",
  "2025-01-03..2025-08-19",
];

/** A source of choices: a whole number from 0 to n − 1. */
export type Pick = (n: number) => number;

/** A repeatable source for large sets (mulberry32). */
export function seeded(seed: number): Pick {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

export type RandomItem = { arrival: Arrival; events: ItemEvent[]; state: ItemState };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FIRST = Date.parse("2024-08-20T00:00:00+07:00");

/** An item that arrives from August 2024 on, with up to `most` events, each of which may happen at that point. */
export function randomItem(pick: Pick, most = 9): RandomItem {
  const receivedAt = new Date(FIRST + pick(450) * DAY + pick(1440) * MINUTE);
  const countedKind = pick(3) === 0 ? "REGULATION" : "ACT";
  const on = localDateOf(receivedAt);
  const arrival: Arrival = {
    receivedAt,
    receivingUnit: anyUnit(pick, on),
    field: anyOf(pick, FIELD_CODES),
    kind: pick(4) === 0 ? "BOTH" : countedKind,
    countedKind,
    registered: pick(2) === 0,
    dueOn: addDays(on, 20),
  };
  let state = begin(arrival);
  const events: ItemEvent[] = [];
  for (let left = pick(most + 1); left > 0; left -= 1) {
    const event = randomEvent(pick, state);
    // No line of a register tells of it (decision 0039).
    if (event.type === "unpublished" && !isAnswered(state.status)) continue;
    const after = applyEvent(state, event);
    if (!after.ok) continue;
    events.push(event);
    state = after.value;
  }
  return { arrival, events, state };
}

/** Often within the same day or instant, and around midnight, sometimes months later. */
function later(pick: Pick, from: Date): Date {
  const steps = [
    0,
    MINUTE,
    pick(1440) * MINUTE,
    pick(1440) * MINUTE,
    pick(9) * DAY,
    pick(40) * DAY,
    pick(120) * DAY,
  ];
  return new Date(from.getTime() + anyOf(pick, steps));
}

function randomEvent(pick: Pick, state: ItemState): ItemEvent {
  const at = later(pick, state.lastAt);
  const on = localDateOf(at);
  const whenOpen: (() => ItemEvent)[] = [
    () => ({ type: "assigned", at, unit: anyUnit(pick, on), coordinatingUnits: [anyUnit(pick, on)] }),
    () => ({ type: "assigned", at, unit: anyUnit(pick, on) }),
    () => ({ type: "returned", at, reason: "x" }),
    () => ({ type: "information_requested", at, text: "x" }),
    () => ({ type: "information_received", at, text: "x" }),
    () => ({ type: "extended", at, dueOn: addDays(on, pick(40)), reason: "E1" }),
    () => ({ type: "rejected", at, reason: anyOf(pick, REJECTION_REASONS) }),
    () => ({ type: "transferred_out", at, to: "x" }),
    () => ({ type: "resolved", at, outcome: anyOf(pick, OUTCOMES), reply: "x" }),
    () => ({ type: "resolved", at, outcome: "O6", reply: "x" }),
    () => ({ type: "withdrawn", at }),
  ];
  const whenAnswered: (() => ItemEvent)[] = [
    () => ({ type: "published", at, publicTitle: "x", publicContent: "x", publicReply: "x" }),
    () => ({ type: "unpublished", at, reason: "x" }),
    () => ({ type: "reopened", at, reason: "x", dueOn: addDays(on, 20) }),
  ];
  if (pick(5) === 0) return reclassified(pick, at);
  return anyOf(pick, isOpen(state.status) ? whenOpen : whenAnswered)();
}

function reclassified(pick: Pick, at: Date): ItemEvent {
  const countedKind = pick(2) === 0 ? "ACT" : "REGULATION";
  return {
    type: "reclassified",
    at,
    ...(pick(2) === 0 ? { field: anyOf(pick, FIELD_CODES) } : {}),
    ...(pick(2) === 0 ? { kind: pick(2) === 0 ? ("BOTH" as const) : countedKind, countedKind } : {}),
  };
}

function anyOf<T>(pick: Pick, list: readonly T[]): T {
  const found = list[pick(list.length)];
  if (found === undefined) throw new Error("Nothing to choose from");
  return found;
}

const anyUnit = (pick: Pick, on: ReturnType<typeof localDate>): string =>
  anyOf(
    pick,
    UNITS.filter((candidate) => isValidOn(candidate, on)),
  ).code;
