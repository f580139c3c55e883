import type { LocalDate } from "~/shared/local-date";

/** A unit as the register keeps it. `validTo` is the last valid day; `successor` takes over on the day after. */
export type UnitNode = {
  code: string;
  name: string;
  level: "PROVINCE" | "OFFICE" | "DEPARTMENT" | "VERTICAL_AGENCY" | "DISTRICT" | "COMMUNE";
  parent: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  successor: string | null;
};

/** own: the unit itself; consolidated: with all its descendants (counting.md §4). */
export type ReportScope = "own" | "consolidated";

/** How units hang together on one day: decision 0005. */
export type UnitTree = {
  on: LocalDate;
  byCode: ReadonlyMap<string, UnitNode>;
  /** The unit above each unit, valid or not; null at a top. */
  parents: ReadonlyMap<string, string | null>;
};

type ByCode = ReadonlyMap<string, UnitNode>;

/** Whether a unit exists on that day, its first and last days included. */
export const isValidOn = (unit: UnitNode, on: LocalDate): boolean =>
  unit.validFrom <= on && (unit.validTo === null || on <= unit.validTo);

/**
 * The tree of the day `on`. A parent that is not valid then is replaced by the unit that follows it, else by what
 * stands above it; nothing is ever cut off, so that the province loses no item.
 */
export function treeOn(units: readonly UnitNode[], on: LocalDate): UnitTree {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  // Steps up that would close a ring; each round forbids at least one more, so the search ends.
  const forbidden = new Set<string>();
  for (;;) {
    const parents = new Map(units.map((unit) => [unit.code, stepUp(byCode, unit, on, forbidden)]));
    const ring = findRing(parents);
    if (!ring) return { on, byCode, parents };
    const detours = ring.filter((code) => parents.get(code) !== byCode.get(code)?.parent);
    for (const code of detours.length > 0 ? detours : ring) forbidden.add(`${code}→${parents.get(code)}`);
  }
}

/** The unit that counts for `code` on the tree's day: itself, or the end of its chain of successors. */
export const unitOn = (tree: UnitTree, code: string): string => successorOn(tree.byCode, code, tree.on);

/** The unit above `code` on the tree's day, or null at a top. */
export const parentOn = (tree: UnitTree, code: string): string | null => tree.parents.get(code) ?? null;

/** Every unit whose items count in a report of `target` on the tree's day; none when another unit took it over. */
export function holdersCountedUnder(tree: UnitTree, target: string, scope: ReportScope): Set<string> {
  const holders = new Set<string>();
  for (const code of tree.byCode.keys()) {
    const counting = unitOn(tree, code);
    if (counting === target || (scope === "consolidated" && isBelow(tree, counting, target)))
      holders.add(code);
  }
  return holders;
}

/** Does a unit that is valid on the tree's day stand below `target`? */
export function hasUnitsBelow(tree: UnitTree, target: string): boolean {
  for (const unit of tree.byCode.values())
    if (unit.code !== target && isValidOn(unit, tree.on) && isBelow(tree, unit.code, target)) return true;
  return false;
}

function isBelow(tree: UnitTree, code: string, target: string): boolean {
  for (let above = tree.parents.get(code); above; above = tree.parents.get(above))
    if (above === target) return true;
  return false;
}

/** When a unit was there, and who took over: as much as it takes to follow its work. */
export type UnitDays = Pick<UnitNode, "code" | "validFrom" | "validTo" | "successor">;

/**
 * The unit that does the work of `code` on a local date: itself, or the end of its chain of successors, where that ends or
 * turns back on itself (counting.md §4; unit_on of the database is its twin). An unknown code is answered as it is.
 */
export function successorOn(byCode: ReadonlyMap<string, UnitDays>, code: string, on: LocalDate): string {
  const seen = new Set<string>();
  let unit = byCode.get(code);
  while (unit && isClosed(unit, on)) {
    seen.add(unit.code);
    const next = unit.successor === null ? undefined : byCode.get(unit.successor);
    if (!next || seen.has(next.code)) break;
    unit = next;
  }
  return unit?.code ?? code;
}

const isClosed = (unit: UnitDays, on: LocalDate): boolean => unit.validTo !== null && unit.validTo < on;

function stepUp(
  byCode: ByCode,
  unit: UnitNode,
  on: LocalDate,
  forbidden: ReadonlySet<string>,
): string | null {
  const allowed = (code: string) => code !== unit.code && !forbidden.has(`${unit.code}→${code}`);
  const recorded: UnitNode[] = [];
  for (
    let above = at(byCode, unit.parent);
    above && !recorded.includes(above);
    above = at(byCode, above.parent)
  ) {
    recorded.push(above);
    const heir = successorOn(byCode, above.code, on);
    if (allowed(heir) && isValidOn(byCode.get(heir) ?? above, on)) return heir;
  }
  // Nothing above was valid then: a unit whose parent came later hung under the one that the parent replaced.
  for (const above of recorded) {
    const before = predecessorOn(byCode, above, on);
    if (before && allowed(before.code)) return before.code;
  }
  return recorded.findLast((above) => allowed(above.code))?.code ?? null;
}

const at = (byCode: ByCode, code: string | null): UnitNode | undefined =>
  code === null ? undefined : byCode.get(code);

/** Of several units that were merged into one, the first of the same level: which one it was is not on record. */
function predecessorOn(byCode: ByCode, unit: UnitNode, on: LocalDate): UnitNode | undefined {
  return [...byCode.values()]
    .filter((other) => other !== unit && isValidOn(other, on) && leadsTo(byCode, other, unit))
    .sort(
      (a, b) => Number(a.level !== unit.level) - Number(b.level !== unit.level) || (a.code < b.code ? -1 : 1),
    )[0];
}

function leadsTo(byCode: ByCode, from: UnitNode, to: UnitNode): boolean {
  const seen = new Set<UnitNode>();
  for (let unit = at(byCode, from.successor); unit && !seen.has(unit); unit = at(byCode, unit.successor)) {
    if (unit === to) return true;
    seen.add(unit);
  }
  return false;
}

/** The units of one ring, if going up ever leads back. */
function findRing(parents: ReadonlyMap<string, string | null>): string[] | null {
  const clear = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    for (let code: string | null | undefined = start; code && !clear.has(code); code = parents.get(code)) {
      const back = path.indexOf(code);
      if (back >= 0) return path.slice(back);
      path.push(code);
    }
    for (const code of path) clear.add(code);
  }
  return null;
}
