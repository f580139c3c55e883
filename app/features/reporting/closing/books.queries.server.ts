import type { DbOrTx } from "~/platform/db.server";
import { addDays } from "~/shared/local-date";
import { adjoiningPeriod, type Period, parsePeriod, periodTitle, previousPeriod } from "~/shared/period";
import { isStanding } from "../periods/report-flow";
import { periodKindOf } from "../periods/report-key";
import { treeOn, type UnitNode, unitOn } from "../unit-tree";
import { loadStandings, STEPS_OF } from "./accepted.queries.server";
import type { ClosedBefore } from "./facts.queries.server";
import { isHeld } from "./report-history";

/** A report that stands: its period is closed for its unit. */
export type StandingReport = { unit: string; period: string; closingId: number; closedAt: Date };

/** The standing reports for a period, of all units. */
async function standingReports(db: DbOrTx, period: string): Promise<StandingReport[]> {
  const standings = await loadStandings(db, period);
  const closings = await db.reportClosing.findMany({
    where: { id: { in: standings.flatMap(({ standing }) => standing ?? []) } },
    select: { id: true, closedAt: true },
  });
  return standings.flatMap(({ unit, standing }) =>
    closings
      .filter(({ id }) => id === standing)
      .map(({ id, closedAt }) => ({ unit, period, closingId: id, closedAt })),
  );
}

/** What the closings of the period before mean for this one. */
export type Books = {
  before: ClosedBefore;
  /** The standing report of the unit itself. */
  own: StandingReport | null;
  /** Those that the unit stands for now: its own, and those of units it has taken over since. */
  inherited: StandingReport[];
};

const NONE: Books = { before: { closingIds: [], closedAt: new Map() }, own: null, inherited: [] };

/**
 * Reads which books were closed for the period before, and when, for every holder. None where the period before does not
 * reach up to this one: between the nine months of two years lies a quarter that their reports say nothing of.
 */
export async function booksBefore(
  db: DbOrTx,
  { units, unit, period }: { units: readonly UnitNode[]; unit: string; period: Period },
): Promise<Books> {
  const previous = adjoiningPeriod(period);
  if (!previous) return NONE;
  const reports = await standingReports(db, previous.code);
  const byUnit = new Map(reports.map((report) => [report.unit, report]));
  const earlier = treeOn(units, addDays(period.from, -1));
  const now = treeOn(units, period.to);
  const closedAt = new Map(
    units.flatMap(({ code }) => {
      const report = byUnit.get(unitOn(earlier, code));
      return report ? [[code, report.closedAt] as const] : [];
    }),
  );
  return {
    before: { closingIds: reports.map(({ closingId }) => closingId), closedAt },
    own: byUnit.get(unit) ?? null,
    inherited: reports.filter((report) => unitOn(now, report.unit) === unit),
  };
}

/** The later reports of the same kind that stand closed for a unit, the first one first; signed: one of its closings is. */
export async function laterStanding(db: DbOrTx, unit: string, period: Period) {
  const reports = await db.report.findMany({
    where: {
      ...{ unit, periodKind: periodKindOf(period) ?? "", closingId: { not: null } },
      periodFrom: { gt: new Date(`${period.to}T00:00:00Z`) },
    },
    orderBy: { periodFrom: "asc" },
    select: {
      ...{ id: true, period: true, status: true, version: true },
      closings: { where: { signature: { isNot: null } }, select: { id: true } },
    },
  });
  return reports
    .filter(({ status }) => isStanding(status))
    .map(({ closings, period: code, ...report }) => {
      const read = parsePeriod(code);
      return { ...report, title: read ? periodTitle(read) : code, isSigned: closings.length > 0 };
    });
}

/** Whether the order of periods allows a closing of this one: those of the same kind are closed one after the other. */
export async function orderProblem(
  db: DbOrTx,
  { unit, period }: { unit: string; period: Period },
): Promise<"PREVIOUS_NOT_CLOSED" | "LATER_CLOSED" | null> {
  const reports = await db.report.findMany({
    where: { unit, periodKind: periodKindOf(period) ?? "", closings: { some: {} } },
    select: { period: true, periodFrom: true, status: true, closingId: true, ...STEPS_OF },
  });
  const before = previousPeriod(period).code;
  const from = new Date(`${period.from}T00:00:00Z`);
  // What a supplement adds to stands also while that is made again; the period after waits until it is made or given up.
  const later = reports.filter(({ periodFrom }) => periodFrom > from);
  if (later.some(({ status, events }) => isHeld(status, events))) return "LATER_CLOSED";
  const earlier = reports.filter(
    ({ periodFrom, closingId, status, events }) =>
      periodFrom < from && (closingId !== null || isHeld(status, events)),
  );
  if (earlier.length > 0 && !earlier.some((each) => each.period === before && isStanding(each.status)))
    return "PREVIOUS_NOT_CLOSED";
  return null;
}
