import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { formatDate } from "~/shared/vi-format";
import { dueReminders } from "../reporting/periods/due-reminders.server";
import { enqueue } from "./outbox.server";

/**
 * Queues the reminders of reports that are due, each once however often this runs: the row that says so and the message
 * are written together, under one lock. Answers how many.
 */
export function remindReports(db: PrismaClient, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('report reminders'))`;
    const reminders = await dueReminders(tx, now);
    await tx.reportReminder.createMany({
      data: reminders.map(({ unit, period, stage }) => ({ unit, period, stage, queuedAt: now })),
    });
    await enqueue(
      tx,
      reminders.map(({ unit, unitName, periodTitle, dueOn, stage, period }) => ({
        kind: "report-due" as const,
        unit,
        payload: { unit: unitName, unitCode: unit, period, periodTitle, dueOn: formatDate(dueOn), stage },
      })),
      now,
    );
    return reminders.length;
  });
}

/** Every morning; what is due is worked out from the board. */
export const remindReportsJob = (db: PrismaClient): Job => ({
  name: "remind-reports",
  cron: "30 7 * * *",
  async run() {
    await remindReports(db, new Date());
  },
});
