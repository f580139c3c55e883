import type { Actor } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { quarterOf } from "~/shared/period";
import { type ReportDoor, readReportDoor } from "../report-door.server";
import { hasUnitsBelow, type ReportScope, treeOn } from "../unit-tree";

/**
 * Which unit and period a page for leaders shows: what the query asks for, else the reader's own unit, or the province,
 * in the running quarter. Refuses as readReportDoor does.
 */
export async function readOverviewDoor(
  db: DbOrTx,
  actor: Actor,
  query: URLSearchParams,
  now: Date,
): Promise<ReportDoor> {
  if (query.has("unit") || query.has("period")) return readReportDoor(db, actor, query, now);
  const { chooser } = await readReportDoor(db, actor, query, now);
  const own = { unit: chooser.defaults.unit, period: quarterOf(localDateOf(now)).code };
  return readReportDoor(db, actor, new URLSearchParams({ ...Object.fromEntries(query), ...own }), now);
}

/** Units with others below them are shown with all of these unless asked for by themselves. */
export function scopeAsked({ asked, units }: Extract<ReportDoor, { reply: null }>): ReportScope {
  const consolidates = hasUnitsBelow(treeOn(units, asked.period.to), asked.unit);
  return asked.scope ?? (consolidates ? "consolidated" : "own");
}
