import type { Period } from "~/shared/period";
import { holdersCountedUnder, isValidOn, treeOn, type UnitNode, unitOn } from "../unit-tree";

/** A unit that was taken over, when that was entered after its successor had closed: nobody reports its items yet. */
export type LeftOut = { node: UnitNode; into: string; intoName: string };

/** A closing with the units whose items it answers for; null: that is not known. */
export type Answering = { unit: string; counted: readonly string[] | null };

/** What a unit was before somebody changed it at that moment. */
export type UnitEditEntry = {
  at: Date;
  code: string;
  before: Pick<UnitNode, "validFrom" | "validTo" | "successor">;
};

/** The units as they were entered at a moment: each as its first later change (`edits` in order) found it. */
export const unitsAt = (
  units: readonly UnitNode[],
  edits: readonly UnitEditEntry[],
  moment: Date,
): UnitNode[] =>
  units.map((unit) => {
    const later = edits.find(({ at, code }) => code === unit.code && at > moment);
    return later ? { ...unit, ...later.before } : unit;
  });

/** Whose items a closing that does not say so answered for: those that counted under it by the units of its moment. */
export const countedBy = (then: readonly UnitNode[], period: Pick<Period, "to">, unit: string): string[] => [
  ...holdersCountedUnder(treeOn(then, period.to), unit, "consolidated"),
];

/**
 * The merged units that count under a unit by the tree of the period's last day, and are not in what that one closed:
 * they are missing, not zero, until a supplement of the successor has them.
 */
export function leftOutOf(
  units: readonly UnitNode[],
  period: Pick<Period, "to">,
  closings: readonly Answering[],
): LeftOut[] {
  const tree = treeOn(units, period.to);
  const found = new Map<string, LeftOut>();
  for (const { unit, counted } of closings) {
    if (!counted) continue;
    const known = new Set(counted);
    for (const code of holdersCountedUnder(tree, unit, "consolidated")) {
      const node = tree.byCode.get(code);
      if (!node || known.has(code) || node.validFrom > period.to || isValidOn(node, period.to)) continue;
      const heir = unitOn(tree, code);
      const into = heir === code ? unit : heir;
      found.set(code, { node, into, intoName: tree.byCode.get(into)?.name ?? into });
    }
  }
  return [...found.values()];
}

/**
 * Of those, the ones that are missing themselves: not a unit whose items another of them answers for, because it had taken
 * that unit over before and has it in its own closing, or would have it, were it closed. `closings`: theirs.
 */
export const withoutHeirs = (leftOut: readonly LeftOut[], closings: readonly Answering[]): LeftOut[] => {
  const byCode = new Map(leftOut.map(({ node }) => [node.code, node]));
  return leftOut.filter(({ node }) => {
    for (let heir = byCode.get(node.successor ?? ""); heir; heir = byCode.get(heir.successor ?? "")) {
      if (heir === node) return true;
      const closing = closings.find(({ unit }) => unit === heir?.code);
      if (!closing || (closing.counted ?? []).includes(node.code)) return false;
    }
    return true;
  });
};
