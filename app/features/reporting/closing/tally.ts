import { sortExcluded } from "../count";
import {
  type Excluded,
  FIGURE_KEYS,
  type Figures,
  type Movement,
  noFigures,
  type Row,
  type Tally,
} from "../figures";
import type { Booked } from "./book-fact";

/**
 * From booked facts to figures. `before` are the holders that stood for the unit on the day before the period;
 * `previousPending`, when that period was closed, the episodes its closing says were pending.
 */
export function tallyOf(
  booked: readonly Booked[],
  before: ReadonlySet<string>,
  previousPending: ReadonlySet<string> | null,
): Tally {
  const byField = new Map<string, Figures>();
  const excluded = new Map<string, Excluded>();
  let openings = 0;
  let stayed = 0;
  for (const fact of booked) {
    if (fact.keys.includes("excluded")) {
      addExcluded(excluded, fact.exit === "REJECTED" ? "REJECTED" : "TRANSFERRED_OUT", fact.reason, 1);
      continue;
    }
    const figures = byField.get(fact.field) ?? noFigures();
    for (const key of fact.keys) if (key !== "excluded") figures[key] += 1;
    byField.set(fact.field, figures);
    if (!fact.isOpening) continue;
    openings += 1;
    const was = previousPending
      ? previousPending.has(`${fact.feedbackId} ${fact.episode}`)
      : fact.unitBefore !== null && before.has(fact.unitBefore);
    if (was) stayed += 1;
  }
  const previousClosing = previousPending?.size ?? stayed;
  const movement = { previousClosing, movedIn: openings - stayed, movedOut: previousClosing - stayed };
  return { byField, excluded: sortExcluded([...excluded.values()]), movement };
}

/** A province's figures are those of its units and its own, added up, so that it cannot say anything else. */
export function sumOf(
  parts: readonly { rows: readonly Row[]; excluded: readonly Excluded[]; movement: Movement }[],
): Tally {
  const byField = new Map<string, Figures>();
  const excluded = new Map<string, Excluded>();
  const movement = { previousClosing: 0, movedIn: 0, movedOut: 0 };
  for (const part of parts) {
    for (const row of part.rows) {
      const figures = byField.get(row.field) ?? noFigures();
      for (const key of FIGURE_KEYS) figures[key] += row[key];
      byField.set(row.field, figures);
    }
    for (const { exit, reason, count } of part.excluded) addExcluded(excluded, exit, reason, count);
    movement.previousClosing += part.movement.previousClosing;
    movement.movedIn += part.movement.movedIn;
    movement.movedOut += part.movement.movedOut;
  }
  return { byField, excluded: sortExcluded([...excluded.values()]), movement };
}

function addExcluded(
  into: Map<string, Excluded>,
  exit: Excluded["exit"],
  reason: string | null,
  count: number,
): void {
  const key = `${exit} ${reason}`;
  into.set(key, { exit, reason, count: (into.get(key)?.count ?? 0) + count });
}
