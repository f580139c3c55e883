import { deliverOutboxJob } from "../../app/features/notifications/outbox-jobs.server";
import type { Database } from "../../app/platform/db.server";
import { env, mailFrom, publicUrl } from "../../app/platform/env.server";
import { startJobs } from "../../app/platform/jobs.server";
import { createMailer } from "../../app/platform/mailer.server";

/** Puts the portal's workers to work: mail. */
export function startWorkers({ db, url }: Database): Promise<{ stop(): Promise<void> }> {
  const mailer = createMailer({ smtpUrl: env.SMTP_URL, from: mailFrom() });
  return startJobs(url, [deliverOutboxJob(db, mailer, publicUrl())]);
}
