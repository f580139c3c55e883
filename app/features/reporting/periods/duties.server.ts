import type { Grant } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import type { Period } from "~/shared/period";
import { loadUnits } from "../reference.queries.server";
import { parentOn, treeOn } from "../unit-tree";
import { type Duty, dutiesFor } from "./report-flow";

/** The duties that roles give for the report of a unit and period, by the tree of the period's last day. */
export async function loadDuties(
  db: DbOrTx,
  roles: readonly Grant[],
  { unit, period }: { unit: string; period: Period },
): Promise<Duty[]> {
  const tree = treeOn(await loadUnits(db), period.to);
  const above = parentOn(tree, unit);
  const isProvince = (code: string | null) => code !== null && tree.byCode.get(code)?.level === "PROVINCE";
  return dutiesFor(roles, {
    code: unit,
    isProvince: isProvince(unit),
    above,
    aboveIsProvince: isProvince(above),
  });
}
