import type { Episode, ItemState, Position } from "~/features/workflow/item-state";
import { addDays, type LocalDate } from "~/shared/local-date";
import {
  type Excluded,
  type FieldName,
  type FigureKey,
  type Figures,
  type FormFigures,
  layOut,
  noFigures,
  type Tally,
} from "./figures";
import { holdersCountedUnder, type ReportScope, treeOn, type UnitNode } from "./unit-tree";

/** What counting needs of one item; replay() gives it. */
export type CountedItem = Pick<ItemState, "episodes" | "standings" | "firstPublication">;

export type CountRequest = {
  units: readonly UnitNode[];
  /** In the order of rows. */
  fields: readonly FieldName[];
  /** Both days included. */
  period: { from: LocalDate; to: LocalDate };
  target: string;
  scope: ReportScope;
};

/** Whose items count: the units under the target on the last day, and on the day before the period. */
export type Holders = { here: ReadonlySet<string>; before: ReadonlySet<string>; ofProvince: boolean };

/** counting.md to the letter, over the histories of all items; count.queries.server.ts must give the same. */
export function countForm(items: Iterable<CountedItem>, request: CountRequest): FormFigures {
  const holders = holdersOf(request);
  const byField = new Map<string, Figures>();
  const excluded = new Map<string, Excluded>();
  const movement = { previousClosing: 0, movedIn: 0, movedOut: 0 };
  const add = (field: string, keys: FigureKey[]) => {
    const figures = byField.get(field) ?? noFigures();
    for (const key of keys) figures[key] += 1;
    byField.set(field, figures);
  };
  for (const item of items) {
    for (const episode of item.episodes) {
      const counted = countEpisode(item, episode, request.period);
      if (!counted) continue;
      const here = holders.here.has(counted.position.unit);
      if (here && counted.excluded) addExcluded(excluded, counted.excluded, episode.rejectionReason);
      else if (here) add(counted.position.field, counted.keys);
      const wasHere = counted.unitBefore !== null && holders.before.has(counted.unitBefore);
      if (wasHere) movement.previousClosing += 1;
      if (wasHere && !here) movement.movedOut += 1;
      if (here && !wasHere && counted.unitBefore !== null) movement.movedIn += 1;
    }
    const { firstPublication: posted } = item;
    if (posted && isWithin(posted.publishedOn, request.period) && holders.here.has(posted.unit))
      add(posted.field, ["published"]);
  }
  const tally: Tally = { byField, excluded: sortExcluded([...excluded.values()]), movement };
  return layOut(tally, request.fields, holders.ofProvince);
}

/**
 * The holders that belong to a request. Before the period the target stands for itself and for every unit it has taken
 * over since, so that the opening of a successor is the sum of the closings of its predecessors (report-forms.md §5).
 */
export function holdersOf({ units, period, target, scope }: Omit<CountRequest, "fields">): Holders {
  const after = treeOn(units, period.to);
  const earlier = treeOn(units, addDays(period.from, -1));
  const ofProvince = scope === "consolidated" && after.byCode.get(target)?.level === "PROVINCE";
  const before = holdersCountedUnder(earlier, target, scope);
  if (ofProvince)
    for (const unit of holdersCountedUnder(after, target, "own"))
      for (const holder of holdersCountedUnder(earlier, unit, scope)) before.add(holder);
  return { here: holdersCountedUnder(after, target, scope), before, ofProvince };
}

/** The day on which items still open are looked at: the last of the period, or today while it runs. */
export const lookedAtOn = ({ to }: { to: LocalDate }, today: LocalDate): LocalDate =>
  today < to ? today : to;

type Counted = {
  position: Position;
  keys: FigureKey[];
  /** Set when the episode is left out of the form: counting.md §3. */
  excluded: Excluded["exit"] | null;
  /** The holder at the end of the day before the period, when the episode was open then. */
  unitBefore: string | null;
};

function countEpisode(item: CountedItem, episode: Episode, period: CountRequest["period"]): Counted | null {
  const { startedOn, endedOn, exit, end } = episode;
  if (startedOn > period.to || (endedOn !== null && endedOn < period.from)) return null;
  const isOver = endedOn !== null && endedOn <= period.to;
  const position = isOver ? end : standingOn(item, period.to);
  if (!position) throw new Error(`An episode from ${startedOn} has no position on ${period.to}`);
  const isOpening = startedOn < period.from;
  const unitBefore = isOpening ? (standingOn(item, addDays(period.from, -1))?.unit ?? null) : null;
  const notOurs = exit === "REJECTED" || exit === "TRANSFERRED_OUT" ? exit : null;
  const excluded = isOver && !isOpening ? notOurs : null;
  const split = position.countedKind === "ACT" ? "act" : "reg";
  const keys: FigureKey[] = ["received_total", `received_${split}`, isOpening ? "opening" : "new"];
  if (isOver)
    keys.push("resolved_total", `resolved_${split}`, isOpening ? "resolved_opening" : "resolved_new");
  else keys.push("pending_total", `pending_${split}`);
  return { position, keys, excluded, unitBefore };
}

/** Position at the end of a local date: fromOn ≤ date < toOn. */
const standingOn = (item: CountedItem, date: LocalDate): Position | null =>
  item.standings.find(({ fromOn, toOn }) => fromOn <= date && (toOn === null || date < toOn)) ?? null;

const isWithin = (date: LocalDate, { from, to }: CountRequest["period"]): boolean =>
  from <= date && date <= to;

function addExcluded(into: Map<string, Excluded>, exit: Excluded["exit"], reason: string | null): void {
  const key = `${exit} ${reason}`;
  const known = into.get(key);
  into.set(key, { exit, reason, count: (known?.count ?? 0) + 1 });
}

/** Rejections by the number of their reason, then items passed to other bodies. */
export function sortExcluded(list: readonly Excluded[]): Excluded[] {
  const rank = ({ exit, reason }: Excluded) => (exit === "REJECTED" ? Number(reason?.slice(1) ?? 0) : 1000);
  return [...list].sort((a, b) => rank(a) - rank(b));
}
