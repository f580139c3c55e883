import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import type { Period } from "~/shared/period";
import { lockReports, recordStep } from "../closing/report-steps.server";
import { loadUnits } from "../reference.queries.server";
import { expectedUnits } from "./board";
import { loadDuties } from "./duties.server";
import { loadFormSet } from "./periods.queries.server";
import { type ReportRefusal, refuse } from "./refusals";
import { decideReport } from "./report-flow";
import { periodKindOf } from "./report-key";

/** Begins the report of a unit for a period, so that its sections can be typed; allowed while the period runs. */
export function beginReport(
  db: PrismaClient,
  { unit, period, actor }: { unit: string; period: Period; actor: Pick<Actor, "staffId" | "name" | "roles"> },
  now: Date,
): Promise<Outcome<{ reportId: number }, ReportRefusal>> {
  return db.$transaction(async (tx) => {
    const periodKind = periodKindOf(period);
    if (!periodKind) return refuse("NO_SUCH_PERIOD");
    if (period.from > localDateOf(now)) return refuse("PERIOD_NOT_BEGUN");
    const set = await loadFormSet(tx, period.to);
    if (!set) return refuse("NO_FORM");
    if (!expectedUnits(await loadUnits(tx), period).some(({ code }) => code === unit))
      return refuse("UNIT_NOT_EXPECTED");
    await lockReports(tx);
    const key = { unit, period: period.code, formSet: set.code };
    const known = await tx.report.findUnique({ where: { unit_period_formSet: key } });
    const duties = await loadDuties(tx, actor.roles, { unit, period });
    const decided = decideReport(known?.status ?? null, "begin", { duties, reason: "" });
    if (!decided.ok) return decided;
    const report = await tx.report.create({
      data: {
        ...key,
        periodKind,
        periodFrom: toDbDate(period.from),
        periodTo: toDbDate(period.to),
        begunAt: now,
      },
    });
    await recordStep(tx, { report, action: "begin", to: decided.value, actor, reason: "" }, now);
    return done({ reportId: report.id });
  });
}
