import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { dateOf, localDateOf, toDbDate } from "~/shared/local-date";
import { twoDays } from "../reference/settings";
import { loadSettings } from "../reference/settings.server";
import { reminderDue } from "./phase";
import { writeTo } from "./recipients.server";

/**
 * Queues the reminders of open campaigns to those who have not answered, each once however often this runs: the row that
 * says so and the letter are written together, under one lock (art. 9.2.e). Answers how many letters.
 */
export function remindCampaigns(db: PrismaClient, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('campaign reminders'))`;
    const today = localDateOf(now);
    const [SOON, DUE] = twoDays((await loadSettings(tx)).campaignReminders);
    const open = await tx.campaign.findMany({
      where: { openedAt: { not: null }, closedAt: null, answerBy: { gte: toDbDate(today) } },
      select: { id: true, answerBy: true },
    });
    let letters = 0;
    for (const { id, answerBy } of open) {
      const stage = reminderDue(dateOf(answerBy), today, { SOON, DUE });
      if (!stage) continue;
      const waiting = await tx.campaignRecipient.findMany({
        where: {
          campaignId: id,
          email: { not: null },
          answer: null,
          // Asked today: a reminder on the same day would only be a second letter.
          askedAt: { lt: new Date(now.getTime() - 86_400_000) },
          reminders: { none: { stage } },
        },
        select: { id: true },
      });
      const ids = waiting.map((recipient) => recipient.id);
      await tx.campaignReminder.createMany({
        data: ids.map((recipientId) => ({ recipientId, stage, queuedAt: now })),
      });
      await writeTo(tx, id, ids, stage, now);
      letters += ids.length;
    }
    return letters;
  });
}

/** Every morning; who is due follows from the dates. */
export const remindCampaignsJob = (db: PrismaClient): Job => ({
  name: "remind-campaigns",
  cron: "45 7 * * *",
  async run() {
    await remindCampaigns(db, new Date());
  },
});
