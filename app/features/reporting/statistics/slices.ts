import type { Counts } from "./axes";

/** What a part has at least. */
type Sums = Record<"received_total", number>;

/** One part of a whole: a unit, a field, a channel. `code` is null where several are taken together. */
export type Slice<C extends Sums = Counts> = {
  code: string | null;
  name: string;
  counts: C;
  members: number;
};

/** Below this many items a unit is neither ranked nor shown by itself. */
export const FEWEST_ITEMS = 5;

/** The parts with any item, the largest first, equal ones by name. */
export function slicesOf<C extends Sums>(
  parts: ReadonlyMap<string, C>,
  nameOf: (code: string) => string,
): Slice<C>[] {
  return [...parts]
    .filter(([, counts]) => counts.received_total > 0)
    .map(([code, counts]) => ({ code, name: nameOf(code), counts, members: 1 }))
    .sort((a, b) => b.counts.received_total - a.counts.received_total || a.name.localeCompare(b.name, "vi"));
}

/**
 * Takes those with fewer than FEWEST_ITEMS together in one line at the end. Where only one is that small, the next larger
 * one joins it, so that nothing is found by subtraction; then not all that stand in that line are small.
 */
export function foldSmall<C extends Sums>(
  slices: readonly Slice<C>[],
  nameOf: (members: number, allSmall: boolean) => string,
): Slice<C>[] {
  const isSmall = ({ counts }: Slice<C>) => counts.received_total < FEWEST_ITEMS;
  const small = slices.filter(isSmall);
  const large = slices.filter((slice) => !isSmall(slice));
  const last = large.at(-1);
  const joined = small.length === 1 && last !== undefined;
  if (joined) {
    small.unshift(last);
    large.pop();
  }
  const [first] = small;
  if (!first) return large;
  const counts = Object.fromEntries(
    (Object.keys(first.counts) as (keyof C)[]).map((key) => [
      key,
      small.reduce((sum, slice) => sum + Number(slice.counts[key]), 0),
    ]),
  ) as C;
  return [...large, { code: null, name: nameOf(small.length, !joined), counts, members: small.length }];
}

/** The parts that foldSmall leaves by themselves, with what they have. */
export const shownAlone = <C extends Sums>(
  parts: ReadonlyMap<string, C>,
  nameOf: (code: string) => string,
): ReadonlyMap<string, C> =>
  new Map(
    foldSmall(slicesOf(parts, nameOf), String).flatMap(({ code, counts }) =>
      code === null ? [] : [[code, counts] as const],
    ),
  );
