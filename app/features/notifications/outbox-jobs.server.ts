import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import type { Mailer } from "~/platform/mailer.server";
import { loadSettings } from "../reference/settings.server";
import { deliverDue } from "./deliver-outbox.server";
import { OUTBOX_CHANNEL } from "./outbox.server";
import { settleUnaddressed } from "./settle-unaddressed.server";

/** Sends mail: at every commit that queued some, and each minute what was put off. */
export function deliverOutboxJob(db: PrismaClient, mailer: Mailer | null, publicUrl: string): Job {
  return {
    name: "deliver-outbox",
    cron: "* * * * *",
    channel: OUTBOX_CHANNEL,
    async run(signal) {
      if (!mailer) {
        await settleUnaddressed(db);
        return;
      }
      await deliverDue(db, mailer, { settings: await loadSettings(db), publicUrl }, new Date(), signal);
    },
  };
}
