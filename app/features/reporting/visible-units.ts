import type { LocalDate } from "~/shared/local-date";
import { holdersCountedUnder, treeOn, type UnitNode } from "./unit-tree";

/**
 * The units whose forms may be seen by someone who reaches `scope` (access/permissions): their own, those below it today,
 * and the closed ones that these have taken over.
 */
export function visibleUnits(
  units: readonly UnitNode[],
  scope: "ALL" | readonly string[],
  today: LocalDate,
): readonly UnitNode[] {
  if (scope === "ALL") return units;
  const tree = treeOn(units, today);
  const seen = new Set(scope.flatMap((code) => [...holdersCountedUnder(tree, code, "consolidated")]));
  return units.filter(({ code }) => seen.has(code) || scope.includes(code));
}
