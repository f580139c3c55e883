import type { Counts, Divided, Oldest } from "../statistics/axes";
import { FEWEST_ITEMS } from "../statistics/slices";
import type { Ratings } from "../statistics/statistics-data";

/** One unit beside the others. */
export type UnitLine = {
  unit: string;
  name: string;
  counts: Counts;
  oldest: Oldest | null;
  /** Null below five ratings. */
  rating: { content: number; total: number } | null;
};

export const SORTS = {
  name: "Tên đơn vị",
  items: "Nhiều việc trước",
  overdue: "Quá hạn nhiều trước",
  punctual: "Đúng hạn thấp trước",
} as const;
export type Sort = keyof typeof SORTS;
/** Whether the parameter of an address names an order of the list. */
export const isSort = (text: string | null): text is Sort => text !== null && Object.hasOwn(SORTS, text);

/**
 * The units with any item in two lists: those with FEWEST_ITEMS or more in the order asked for, the others by name only,
 * because one item more or less would carry them from one end of an order to the other.
 */
export function unitLines(
  { by, oldest }: Pick<Divided, "by" | "oldest">,
  ratings: ReadonlyMap<string, Ratings>,
  nameOf: (unit: string) => string,
  sort: Sort,
): { ranked: UnitLine[]; few: UnitLine[] } {
  const byName = (a: UnitLine, b: UnitLine) => a.name.localeCompare(b.name, "vi");
  const lines = [...by.unit]
    .filter(([, counts]) => counts.received_total > 0)
    .map(([unit, counts]) => ({
      ...{ unit, name: nameOf(unit), counts },
      oldest: oldest.get(unit) ?? null,
      rating: ratingOf(ratings.get(unit)),
    }))
    .sort(byName);
  const isRanked = ({ counts }: UnitLine) => counts.received_total >= FEWEST_ITEMS;
  return {
    ranked: lines.filter(isRanked).sort((a, b) => ORDER[sort](a.counts, b.counts)),
    few: lines.filter((line) => !isRanked(line)),
  };
}

/** How many of those who rated were content; null where too few rated for it to be told. */
export const ratingOf = (ratings: Ratings | undefined): UnitLine["rating"] =>
  ratings ? { content: ratings.byScore[2] + ratings.byScore[3], total: ratings.total } : null;

/** Equal ones stay in the order of their names. A unit without an answer has no ratio and stands last. */
const ORDER: Record<Sort, (a: Counts, b: Counts) => number> = {
  name: () => 0,
  items: (a, b) => b.received_total - a.received_total,
  overdue: (a, b) => b.overdue - a.overdue,
  punctual: (a, b) =>
    a.answered === 0 || b.answered === 0
      ? Number(a.answered === 0) - Number(b.answered === 0)
      : a.on_time * b.answered - b.on_time * a.answered,
};
