import type { Actor } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { parsePeriod, periodTitle } from "~/shared/period";
import { loadUnits } from "../reference.queries.server";
import { loadDuties } from "./duties.server";

export type ReturnedReport = {
  unit: string;
  unitName: string;
  period: string;
  title: string;
  reason: string;
};

/** The reports that were sent back and that the actor is to make again, the oldest period first. */
export async function returnedReports(db: DbOrTx, actor: Pick<Actor, "roles">): Promise<ReturnedReport[]> {
  const reports = await db.report.findMany({
    where: { status: "RETURNED" },
    orderBy: [{ periodFrom: "asc" }, { unit: "asc" }],
    select: {
      ...{ unit: true, period: true },
      events: { where: { action: "return" }, orderBy: { seq: "desc" }, take: 1 },
    },
  });
  if (reports.length === 0) return [];
  const units = await loadUnits(db);
  const mine: ReturnedReport[] = [];
  for (const { unit, period: code, events } of reports) {
    const period = parsePeriod(code);
    if (!period || !(await loadDuties(db, actor.roles, { unit, period })).includes("OFFICER")) continue;
    const unitName = units.find((each) => each.code === unit)?.name ?? unit;
    mine.push({ unit, unitName, period: code, title: periodTitle(period), reason: events[0]?.reason ?? "" });
  }
  return mine;
}
