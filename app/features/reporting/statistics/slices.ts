import { type Counts, noCounts } from "./axes";

/** One part of a whole: a unit, a field, a channel. `code` is null where several are taken together. */
export type Slice = { code: string | null; name: string; counts: Counts; members: number };

/** Below this many items a unit is neither ranked nor shown by itself. */
export const FEWEST_ITEMS = 5;

/** The parts with any item, the largest first, equal ones by name. */
export function slicesOf(parts: ReadonlyMap<string, Counts>, nameOf: (code: string) => string): Slice[] {
  return [...parts]
    .filter(([, counts]) => counts.received_total > 0)
    .map(([code, counts]) => ({ code, name: nameOf(code), counts, members: 1 }))
    .sort((a, b) => b.counts.received_total - a.counts.received_total || a.name.localeCompare(b.name, "vi"));
}

/**
 * Takes those with fewer than FEWEST_ITEMS together in one line at the end. Where only one is that small, the next larger
 * one joins it, so that nothing is found by subtraction; then not all that stand in that line are small.
 */
export function foldSmall(
  slices: readonly Slice[],
  nameOf: (members: number, allSmall: boolean) => string,
): Slice[] {
  const isSmall = ({ counts }: Slice) => counts.received_total < FEWEST_ITEMS;
  const small = slices.filter(isSmall);
  const large = slices.filter((slice) => !isSmall(slice));
  const last = large.at(-1);
  const joined = small.length === 1 && last !== undefined;
  if (joined) {
    small.unshift(last);
    large.pop();
  }
  if (small.length === 0) return large;
  const counts = noCounts();
  for (const slice of small)
    for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += slice.counts[key];
  return [...large, { code: null, name: nameOf(small.length, !joined), counts, members: small.length }];
}
