import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { holdersOf } from "./count";
import { layOut } from "./figures";
import { formVersionFor } from "./form-version";
import { stageOf } from "./period-stage";
import { printedFigures } from "./printed-figures";
import { loadFields, loadFormVersions, loadUnits } from "./reference.queries.server";
import { isReportable, type Report } from "./report";
import { tallyingNow } from "./statistics/counted-before.server";
import { hasUnitsBelow, parentOn, type ReportScope, treeOn } from "./unit-tree";

export type ReportRefusal = "UNIT_UNKNOWN" | "PERIOD_OUT_OF_RANGE" | "NO_FORM";

/**
 * The PAKN form of a unit for a period, as the data stand at `now`. Without a scope it consolidates when units stand
 * below the unit on the last day, else it reports the unit's own (decision 0006).
 */
export async function buildReport(
  db: DbOrTx,
  request: { unit: string; period: Period; scope?: ReportScope | undefined; now: Date },
): Promise<Outcome<Report, ReportRefusal>> {
  const { period } = request;
  if (!isReportable(period)) return refused("PERIOD_OUT_OF_RANGE");
  const [units, fields, versions] = await Promise.all([loadUnits(db), loadFields(db), loadFormVersions(db)]);
  const unit = units.find(({ code }) => code === request.unit);
  if (!unit) return refused("UNIT_UNKNOWN");
  const tree = treeOn(units, period.to);
  const consolidates = hasUnitsBelow(tree, unit.code);
  const scope = request.scope ?? (consolidates ? "consolidated" : "own");
  const use = consolidates && scope === "consolidated" ? "CONSOLIDATED" : "LEAF";
  const form = formVersionFor(versions, { use, on: period.to });
  if (!form) return refused("NO_FORM");
  const counted = { units, period, target: unit.code, scope };
  const tally = await (await tallyingNow(db))(counted);
  const figures = printedFigures(form.columns, layOut(tally, fields, holdersOf(counted).ofProvince));
  const above = tree.byCode.get(parentOn(tree, unit.code) ?? "");
  return done({
    form,
    unit,
    receiver: unit.level === "PROVINCE" ? form.addressee : (above?.name ?? form.addressee),
    scope,
    period,
    figures,
    stage: stageOf(period, localDateOf(request.now)),
  });
}
