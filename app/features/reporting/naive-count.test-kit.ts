import type { ItemEvent } from "~/features/workflow/events";
import type { Arrival } from "~/features/workflow/item-state";
import { FIGURE_KEYS, type Figures, noFigures } from "./figures";
import type { ReportScope, UnitNode } from "./unit-tree";

/**
 * counting.md a second time, slowly and straight from the raw events, for the tests to compare with: no episodes, no
 * standings, no shared dates. It asks of each moment "what had happened by then?" and never carries anything along.
 */
export type RawItem = { arrival: Arrival; events: readonly ItemEvent[] };
type Period = { from: string; to: string };

const CALENDAR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });
const known = new Map<number, string>();
function dayOf(at: Date): string {
  const day = known.get(at.getTime()) ?? CALENDAR.format(at);
  known.set(at.getTime(), day);
  return day;
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Figures by field code, and the total under "total". */
export function naiveCount(
  items: readonly RawItem[],
  units: readonly UnitNode[],
  period: Period,
  target: string,
  scope: ReportScope,
): {
  figures: Record<string, Figures>;
  excluded: number;
  previousClosing: number;
  movedIn: number;
  movedOut: number;
} {
  const figures: Record<string, Figures> = { total: noFigures() };
  const put = (field: string, change: Partial<Figures>) => {
    const row = figures[field] ?? noFigures();
    figures[field] = row;
    for (const key of FIGURE_KEYS) {
      row[key] += change[key] ?? 0;
      if (figures.total) figures.total[key] += change[key] ?? 0;
    }
  };
  const belongs = (holder: string, on: string) => naiveBelongs(units, holder, target, scope, on);
  let [excluded, previousClosing, movedIn, movedOut] = [0, 0, 0, 0];
  for (const item of items) {
    for (const start of startsOf(item)) {
      const r = start === -1 ? dayOf(item.arrival.receivedAt) : dayAt(item, start);
      const end = item.events.findIndex((event, index) => index > start && isEnd(event));
      const x = end === -1 ? null : dayAt(item, end);
      if (r > period.to || (x !== null && x < period.from)) continue;
      const over = x !== null && x <= period.to;
      const position = positionAfter(item, over ? end : lastBy(item, period.to));
      const here = belongs(position.holder, period.to);
      const old = r < period.from;
      const type = end === -1 ? null : item.events[end]?.type;
      if (over && !old && (type === "rejected" || type === "transferred_out")) {
        if (here) excluded += 1;
        continue;
      }
      const act = position.counted === "ACT";
      if (here)
        put(position.field, {
          received_total: 1,
          received_act: Number(act),
          received_reg: Number(!act),
          opening: Number(old),
          new: Number(!old),
          resolved_total: Number(over),
          resolved_act: Number(over && act),
          resolved_reg: Number(over && !act),
          resolved_opening: Number(over && old),
          resolved_new: Number(over && !old),
          pending_total: Number(!over),
          pending_act: Number(!over && act),
          pending_reg: Number(!over && !act),
        });
      if (!old) continue;
      const eve = dayBefore(period.from);
      const wasHere = belongs(positionAfter(item, lastBy(item, eve)).holder, eve);
      previousClosing += Number(wasHere);
      movedIn += Number(here && !wasHere);
      movedOut += Number(wasHere && !here);
    }
    const posted = item.events.findIndex((event) => event.type === "published");
    if (posted === -1) continue;
    const on = dayAt(item, posted);
    const { holder, field } = positionAfter(item, posted);
    if (period.from <= on && on <= period.to && belongs(holder, period.to)) put(field, { published: 1 });
  }
  return { figures, excluded, previousClosing, movedIn, movedOut };
}

/** Index of the event that starts an episode; −1 for the arrival. */
const startsOf = ({ events }: RawItem): number[] => [
  -1,
  ...events.flatMap((event, index) => (event.type === "reopened" ? [index] : [])),
];
const isEnd = ({ type }: ItemEvent) =>
  ["resolved", "withdrawn", "rejected", "transferred_out"].includes(type);

function dayAt({ events }: RawItem, index: number): string {
  const event = events[index];
  if (!event) throw new RangeError(`No event ${index}`);
  return dayOf(event.at);
}

const lastBy = ({ events }: RawItem, day: string): number =>
  events.filter(({ at }) => dayOf(at) <= day).length - 1;

/** Holder and classification when the event at `index` had just happened. */
function positionAfter({ arrival, events }: RawItem, index: number) {
  const happened = events.slice(0, index + 1);
  const holders = [arrival.receivingUnit];
  let { field, kind, countedKind } = arrival;
  for (const event of happened) {
    if (event.type === "assigned") holders.push(event.unit);
    if (event.type === "returned") holders.pop();
    if (event.type === "reclassified") {
      field = event.field ?? field;
      kind = event.kind ?? kind;
      countedKind = event.countedKind ?? countedKind;
    }
  }
  return { holder: holders.at(-1) ?? "", field, counted: kind === "BOTH" ? countedKind : kind };
}

/** Good for the units of random-items.test-kit.ts: no rings, every chain ends. */
function naiveBelongs(
  units: readonly UnitNode[],
  holder: string,
  target: string,
  scope: ReportScope,
  on: string,
): boolean {
  const find = (code: string | null) => units.find((unit) => unit.code === code);
  const closed = (unit: UnitNode) => unit.validTo !== null && unit.validTo < on;
  const heir = (code: string): string => {
    const unit = find(code);
    return unit && closed(unit) && unit.successor ? heir(unit.successor) : code;
  };
  const above = (code: string): string | null => {
    let parent = find(find(code)?.parent ?? null);
    while (parent && (closed(parent) || parent.validFrom > on)) {
      const next = heir(parent.code);
      const taker = find(next);
      if (taker && !closed(taker) && taker.validFrom <= on && next !== code) return next;
      parent = find(parent.parent);
    }
    return parent?.code ?? null;
  };
  const start = heir(holder);
  if (scope === "own") return start === target;
  for (let code: string | null = start; code; code = above(code)) if (code === target) return true;
  return false;
}
