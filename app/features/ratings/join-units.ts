import { GROUP } from "./scores";

/** Ratings that wait in units until some are joined: room for a unit that gets five together by itself. */
const ENOUGH = 2 * GROUP;

/**
 * The units whose waiting ratings make one group of the province: none while fewer than ENOUGH wait in all, else as many
 * as give a group, those with the fewest first, so that a unit that has nearly five may still get its own. What anybody
 * thought plays no part.
 */
export function unitsToJoin(waiting: readonly { unit: string; n: number }[]): string[] {
  const all = waiting.reduce((sum, { n }) => sum + n, 0);
  if (all < ENOUGH) return [];
  const joined: string[] = [];
  let size = 0;
  for (const { unit, n } of [...waiting].sort((a, b) => a.n - b.n || (a.unit < b.unit ? -1 : 1))) {
    if (size >= GROUP) break;
    joined.push(unit);
    size += n;
  }
  return joined;
}
