import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { BULK_CHANNEL, workOffBulkRuns } from "./bulk-work.server";
import { nudgeRound } from "./nudge-round.server";

/** Reminders and progress notes: a round every ten minutes, which does its work in the hours of the office only. */
export function nudgeJob(db: PrismaClient): Job {
  return {
    name: "nudges",
    cron: "*/10 * * * *",
    async run(signal) {
      await nudgeRound(db, new Date(), signal);
    },
  };
}

/** Goes on with confirmed work on many items: at once, and each minute what a killed process left. */
export function bulkJob(db: PrismaClient): Job {
  return {
    name: "bulk-runs",
    cron: "* * * * *",
    channel: BULK_CHANNEL,
    async run(signal) {
      await workOffBulkRuns(db, new Date(), signal);
    },
  };
}
