import type { Tx } from "~/platform/db.server";
import type { ReportAction, ReportStatus } from "../periods/report-flow";

/**
 * One step at a time over all reports: closings look at the periods beside them and at the reports below them, and are
 * too rare to be worth finer locks.
 */
export const lockReports = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reports'))`;

/** Writes a decided step down: the state, and the line of its history. */
export async function recordStep(
  tx: Tx,
  step: {
    report: { id: number; version: number };
    action: ReportAction;
    to: ReportStatus;
    actor: { staffId: number; name: string };
    reason: string;
    /** Given: from now on this closing stands; null: none does. */
    closingId?: number | null;
  },
  now: Date,
): Promise<void> {
  const { report, action, to, actor, reason, closingId } = step;
  const version = report.version + 1;
  await tx.report.update({
    where: { id: report.id },
    data: { status: to, version, ...(closingId === undefined ? {} : { closingId }) },
  });
  await tx.reportEvent.create({
    data: {
      reportId: report.id,
      seq: version,
      action,
      at: now,
      staffId: actor.staffId,
      who: actor.name,
      reason: reason || null,
      toStatus: to,
    },
  });
}
