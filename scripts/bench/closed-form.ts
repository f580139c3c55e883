import { actOnReport, type ReportStep } from "../../app/features/reporting/closing/act-on-report.server";
import { closeReport } from "../../app/features/reporting/closing/close-report.server";
import { closedForm } from "../../app/features/reporting/closing/closed-form.server";
import { unitsBelow } from "../../app/features/reporting/periods/board";
import { loadUnits } from "../../app/features/reporting/reference.queries.server";
import type { Database } from "../../app/platform/db.server";
import { localDateOf } from "../../app/shared/local-date";
import { previousPeriod, quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";

const ROUNDS = 41;

/**
 * How fast the province's closed form of the last quarter opens, all its units' reports accepted and added up. Closes
 * what is not closed yet; a database that was measured before keeps its closings. A line for docs/performance.md.
 */
export async function closedFormOpens({ db }: Database, items: number, now: Date): Promise<string> {
  const period = previousPeriod(quarterOf(localDateOf(now)));
  const { id: staffId, name } = await db.staff.findFirstOrThrow({ orderBy: { id: "asc" } });
  const actor = (unit: string) => ({
    staffId,
    name,
    email: "",
    unit,
    roles: (["REPORT_OFFICER", "FOCAL_OFFICER", "AGENCY_HEAD", "LEADER"] as const).map((role) => ({
      role,
      unit,
      provincial: unit === PROVINCE,
    })),
  });
  const step = async (unit: string, by: string, what: ReportStep) => {
    const { id } = await db.report.findFirstOrThrow({ where: { unit, period: period.code } });
    await actOnReport(db, { reportId: id, actor: actor(by), step: what }, now);
  };
  const close = (unit: string) =>
    closeReport(
      db,
      { unit, period, action: "close", actor: actor(unit), allowMissing: true, formAlone: true },
      now,
    );
  for (const { code } of unitsBelow(await loadUnits(db), PROVINCE, period)) {
    if (!(await close(code)).ok) continue;
    await step(code, code, {
      ...{ action: "sign", mode: "DIRECT", onBehalfOf: "", position: "Thủ trưởng" },
      gapsReason: "Chỉ gửi biểu",
    });
    await step(code, code, { action: "submit" });
    await step(code, PROVINCE, { action: "accept" });
  }
  await close(PROVINCE);
  const report = await db.report.findFirstOrThrow({ where: { unit: PROVINCE, period: period.code } });
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await closedForm(db, actor(PROVINCE), report.closingId ?? 0, now);
    took.push(performance.now() - from);
  }
  const median = took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return `Mở biểu đã chốt của tỉnh, ${items} hồ sơ: ${median.toFixed(1)} ms (mục tiêu dưới 50 ms).`;
}
