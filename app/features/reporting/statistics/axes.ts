import type { LocalDate } from "~/shared/local-date";
import { MEASURES, type Measure } from "../cell-keys";
import { type Excluded, FIGURE_KEYS, type FigureKey } from "../figures";

/** What statistics divide the counted episodes by. */
export const AXES = ["unit", "field", "kind", "channel", "result"] as const;
export type Axis = (typeof AXES)[number];

/** Of the form's own figures all but the publications, which are no episodes. */
export const COUNTS = [
  ...FIGURE_KEYS.filter((key): key is Exclude<FigureKey, "published"> => key !== "published"),
  ...MEASURES,
] as const satisfies readonly (FigureKey | Measure)[];
export type Count = (typeof COUNTS)[number];
export type Counts = Record<Count, number>;

/** An item that has been open the longest, of those that may be named: a denunciation (R7) is not. */
export type Oldest = { referenceCode: string; since: LocalDate };

/** The counted episodes of a period, divided in five ways; each way adds up to `total`. */
export type Divided = {
  total: Counts;
  /** By code. Units are those that count on the last day; results O1 … O9, REJECTED, TRANSFERRED_OUT of what was resolved. */
  by: Record<Axis, ReadonlyMap<string, Counts>>;
  excluded: Excluded[];
  oldest: ReadonlyMap<string, Oldest>;
};

/** Nothing counted: a new object each time, for sums to be added to. */
export const noCounts = (): Counts => Object.fromEntries(COUNTS.map((key) => [key, 0])) as Counts;

/** Adds `part` to what `into` has under `code`. */
export function addCounts(into: Map<string, Counts>, code: string, part: Counts): void {
  const sum = into.get(code) ?? noCounts();
  for (const key of COUNTS) sum[key] += part[key];
  into.set(code, sum);
}
