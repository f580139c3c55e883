import type { ItemEvent } from "~/features/workflow/events";
import { replay } from "~/features/workflow/history";
import type { Arrival } from "~/features/workflow/item-state";
import { localDate, parseInstant } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { type CountedItem, countForm } from "./count";
import { FIGURE_KEYS, type FormFigures } from "./figures";
import { FIELDS, UNITS } from "./random-items.test-kit";
import type { ReportScope } from "./unit-tree";

/** Items written by hand for the tests of counting: "item(when, [what happened])". */

export const period = (code: string) => {
  const found = parsePeriod(code);
  if (!found) throw new RangeError(code);
  return found;
};
export const at = (time: string) => {
  const instant = parseInstant(time.includes("T") ? `${time}+07:00` : `${time}T09:00:00+07:00`);
  if (!instant) throw new RangeError(time);
  return instant;
};

const RECEIVED = {
  receivingUnit: "OFFICE",
  field: "dat-dai",
  kind: "ACT",
  countedKind: "ACT",
} as const;
type Given = Partial<Omit<Arrival, "receivedAt">>;

/** An item that arrived at `time`, with its events. */
export function item(time: string, events: readonly ItemEvent[] = [], given: Given = {}) {
  const arrival = {
    receivedAt: at(time),
    registered: true,
    dueOn: localDate("2030-01-01"),
    ...RECEIVED,
    ...given,
  };
  const state = replay(arrival, events);
  if (!state.ok) throw new Error(state.reason);
  return state.value;
}
export const regulation: Given = { kind: "REGULATION", countedKind: "REGULATION" };
export const resolved = (time: string): ItemEvent => ({
  type: "resolved",
  at: at(time),
  outcome: "O6",
  reply: "…",
});
export const rejected = (time: string): ItemEvent => ({ type: "rejected", at: at(time), reason: "R10" });
export const transferred = (time: string): ItemEvent => ({ type: "transferred_out", at: at(time), to: "Bộ" });
export const withdrawn = (time: string): ItemEvent => ({ type: "withdrawn", at: at(time) });
export const reopened = (time: string): ItemEvent => ({
  type: "reopened",
  at: at(time),
  reason: "…",
  dueOn: localDate("2030-01-01"),
});
export const assigned = (time: string, unit: string, coordinatingUnits: string[] = []): ItemEvent => ({
  type: "assigned",
  at: at(time),
  unit,
  coordinatingUnits,
});
export const returned = (time: string): ItemEvent => ({ type: "returned", at: at(time), reason: "…" });
export const published = (time: string): ItemEvent => ({
  type: "published",
  at: at(time),
  publicTitle: "…",
  publicContent: "…",
  publicReply: "…",
});
export const field = (time: string, code: string): ItemEvent => ({
  type: "reclassified",
  at: at(time),
  field: code,
});
export const kind = (time: string, to: "ACT" | "REGULATION"): ItemEvent => ({
  type: "reclassified",
  at: at(time),
  kind: to,
});

export function count(
  items: readonly CountedItem[],
  code: string,
  target = "P",
  scope: ReportScope = "consolidated",
) {
  return countForm(items, { units: UNITS, fields: FIELDS, period: period(code), target, scope });
}
/** Only what is not zero. */
export const figures = (form: FormFigures, row?: string) => {
  const from = row ? form.rows.find((each) => each.field === row) : form.total;
  return Object.fromEntries(FIGURE_KEYS.flatMap((key) => (from?.[key] ? [[key, from[key]]] : [])));
};
export const numbers = (form: FormFigures, row?: string) => {
  const from = row ? form.rows.find((each) => each.field === row) : form.total;
  return FIGURE_KEYS.map((key) => from?.[key]);
};
