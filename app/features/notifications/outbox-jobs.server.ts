import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import type { Mailer } from "~/platform/mailer.server";
import { loadSettings } from "../reference/settings.server";
import { deliverDue } from "./deliver-outbox.server";
import { OUTBOX_CHANNEL } from "./outbox.server";
import { settleUnaddressed } from "./settle-unaddressed.server";

/** Sends mail: at every commit that queued some, and each minute what was put off. */
export function deliverOutboxJob(db: PrismaClient, mailer: Mailer | null, publicUrl: string): Job {
  let isDown = false;
  return {
    name: "deliver-outbox",
    cron: "* * * * *",
    channel: OUTBOX_CHANNEL,
    async run(signal) {
      if (!mailer) {
        await settleUnaddressed(db);
        return;
      }
      const settings = await loadSettings(db);
      const { serverDown } = await deliverDue(db, mailer, { settings, publicUrl }, new Date(), signal);
      // Said once: a worker asks every minute.
      if (serverDown !== null && !isDown)
        console.error(`Mail waits, the mail server takes none: ${serverDown}`);
      if (serverDown === null && isDown) console.error("The mail server takes mail again.");
      isDown = serverDown !== null;
    },
  };
}
