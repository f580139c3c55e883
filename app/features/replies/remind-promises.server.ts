import type { PrismaClient } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { isWorkingDay } from "~/shared/calendar";
import { addDays, dateOf, localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { deputiesOf } from "../access/delegations-in-force.server";
import { worksIn } from "../access/works-in.server";
import { enqueue } from "../notifications/outbox.server";
import { loadClock } from "../reference/clock.server";
import { twoDays } from "../reference/settings";
import { loadSettings } from "../reference/settings.server";
import { unitAtWork } from "../reference/unit-at-work.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { reminderOf } from "./promise-reminders";

/**
 * Reminds of promises that are near, due or late, each person once for each step and due date: the row that says so and
 * the letter are written together. Owner first, then the head with who signs for the head
 * today, then the provincial focal; whoever the item names is reminded of nothing, and what they owe is the head's
 * (decision 0059). Answers how many letters.
 */
export async function remindPromises(db: PrismaClient, now: Date, signal?: AbortSignal): Promise<number> {
  const today = localDateOf(now);
  const [before, every] = twoDays((await loadSettings(db)).promiseReminders);
  const open = await db.replyPromise.findMany({
    where: {
      keptOn: null,
      droppedOn: null,
      dueOn: { lte: toDbDate(addDays(today, before)) },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  const keptAway = await whoIsKeptAway(db, [...new Set(open.map(({ feedbackId }) => feedbackId))]);
  let letters = 0;
  for (const promise of open) {
    if (signal?.aborted) break;
    const reminder = reminderOf({ ...promise, dueOn: dateOf(promise.dueOn) }, today, { before, every });
    if (!reminder) continue;
    letters += await db.$transaction(async (tx) => {
      // Of a unit that has ended the head of the one that took over.
      const unit = await unitAtWork(tx, promise.unit, today);
      const mayKeep =
        !keptAway(promise.feedbackId, promise.ownerId) && (await worksIn(tx, promise.ownerId, unit, today));
      const owner = mayKeep ? promise.ownerId : null;
      const deputies = reminder.to.includes("HEAD") ? await deputiesOf(tx, unit, today) : [];
      const people = await tx.$queryRaw<{ id: number }[]>`
        SELECT DISTINCT s.id FROM staff s LEFT JOIN staff_role r ON r.staff_id = s.id
         WHERE s.disabled_at IS NULL AND (
           (${reminder.to.includes("OWNER")} AND s.id = ${owner})
           OR (r.role = 'AGENCY_HEAD' AND r.unit = ${unit} AND ${
             // A promise that nobody owns, or whose owner has left the unit or is named, is the head's.
             reminder.to.includes("HEAD") || owner === null
           })
           OR s.id = ANY(${deputies})
           OR (r.role = 'PROVINCIAL_FOCAL' AND ${reminder.to.includes("PROVINCIAL_FOCAL")})) ORDER BY s.id`;
      const item = await tx.feedback.findUniqueOrThrow({
        where: { id: promise.feedbackId },
        select: { referenceCode: true },
      });
      let told = 0;
      for (const { id: staffId } of people.filter(({ id }) => !keptAway(promise.feedbackId, id))) {
        const { count } = await tx.promiseReminder.createMany({
          data: [{ promiseId: promise.id, step: reminder.step, dueOn: promise.dueOn, staffId, at: now }],
          skipDuplicates: true,
        });
        if (count === 0) continue;
        const payload = {
          promiseId: promise.id,
          code: item.referenceCode,
          text: promise.text,
          dueOn: formatDate(dateOf(promise.dueOn)),
          stage: stageOf(reminder.step),
        };
        await enqueue(tx, [{ kind: "promise-due", payload, staffId }], now);
        told += 1;
      }
      return told;
    });
  }
  return letters;
}

const stageOf = (step: string): "SOON" | "DUE" | "LATE" =>
  step === "SOON" || step === "DUE" ? step : "LATE";

/**
 * On the mornings of working days; what is due is worked out from the promises. On days off nothing would leave, and after
 * Tết everybody would get all that was written meanwhile at once, most of it true no more.
 */
export const remindPromisesJob = (db: PrismaClient): Job => ({
  name: "remind-promises",
  cron: "45 7 * * *",
  async run(signal) {
    const now = new Date();
    const { calendar } = await loadClock(db);
    if (isWorkingDay(localDateOf(now), calendar)) await remindPromises(db, now, signal);
  },
});
