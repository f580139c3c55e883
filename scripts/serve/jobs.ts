import { purgeAccess } from "../../app/features/access/purge-access.server";
import { remindCampaignsJob } from "../../app/features/campaigns/remind.server";
import { purgeFollowers } from "../../app/features/following/purge-followers.server";
import { tellFollowersJob } from "../../app/features/following/tell-followers.server";
import { purgeEntryDrafts } from "../../app/features/intake/entry-draft.server";
import { purgeDrafts } from "../../app/features/intake/purge-drafts.server";
import { deliverOutboxJob } from "../../app/features/notifications/outbox-jobs.server";
import { remindReportsJob } from "../../app/features/notifications/remind-reports.server";
import { purgeBulk } from "../../app/features/nudges/bulk-confirm.server";
import { bulkJob, nudgeJob } from "../../app/features/nudges/nudge-jobs.server";
import { logImportedJob } from "../../app/features/publication/log-imported.server";
import { findableJob } from "../../app/features/publication/make-findable.server";
import { draftReviewsJob } from "../../app/features/replies/draft-reviews.server";
import { remindPromisesJob } from "../../app/features/replies/remind-promises.server";
import { similarJob } from "../../app/features/similar/store-pairs.server";
import type { Database } from "../../app/platform/db.server";
import { env, mailFrom, publicUrl } from "../../app/platform/env.server";
import { type Job, startJobs } from "../../app/platform/jobs.server";
import { createMailer } from "../../app/platform/mailer.server";

/** What each room forgets when its time has come. */
const PURGES = [purgeAccess, purgeDrafts, purgeEntryDrafts, purgeFollowers, purgeBulk];

/** Puts the portal's workers to work: mail, reminders, work on many items, and forgetting. @param signal gives up */
export function startWorkers(
  { db, pool, url }: Database,
  signal: AbortSignal,
): Promise<{ stop(): Promise<void> }> {
  const mailer = createMailer({ smtpUrl: env.SMTP_URL, from: mailFrom() });
  const cleanup: Job = {
    name: "cleanup",
    cron: "*/10 * * * *",
    async run(signal) {
      for (const purge of PURGES) if (!signal.aborted) await purge(db, new Date());
    },
  };
  return startJobs(
    url,
    [
      deliverOutboxJob(db, mailer, publicUrl()),
      nudgeJob(db),
      bulkJob(db),
      remindReportsJob(db),
      remindPromisesJob(db),
      draftReviewsJob(db),
      remindCampaignsJob(db),
      findableJob(pool),
      logImportedJob(db),
      tellFollowersJob(db),
      similarJob(pool),
      cleanup,
    ],
    signal,
  );
}
