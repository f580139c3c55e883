import type { PrismaClient } from "~/platform/db.server";
import type { WorkCalendar } from "~/shared/calendar";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { enqueue } from "../notifications/outbox.server";
import { queueCounts } from "../workflow/queue.queries.server";
import type { ColleagueActor } from "./colleagues.server";
import { digestOf, type Reminder, wantsCounts } from "./letters";

const EMPTY_VIEW = { tab: "new", field: "", unit: "", channel: "", mine: "", q: "" } as const;

/**
 * Writes the morning letter of one person, once a day: the row of the day, the reminders it tells of and the message are
 * one transaction, so a worker that is killed has either written all of it or nothing, and of two at once one waits and
 * finds it written. Answers whether it was written now.
 */
export async function writeDigest(
  db: PrismaClient,
  person: ColleagueActor,
  reminders: readonly Reminder[],
  { today, calendar }: { today: LocalDate; calendar: WorkCalendar },
  now: Date,
): Promise<boolean> {
  const day = toDbDate(today);
  const key = { staffId_day: { staffId: person.id, day } };
  if (await db.dailyDigest.findUnique({ where: key, select: { at: true } })) return false;
  return db.$transaction(async (tx) => {
    const { count } = await tx.dailyDigest.createMany({
      data: [{ staffId: person.id, day, at: now }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    const told = await tx.nudge.findMany({
      where: { staffId: person.id, feedbackId: { in: reminders.map(({ item }) => item.id) } },
      select: { feedbackId: true, step: true, dueOn: true },
    });
    const known = new Set(told.map((row) => `${row.feedbackId} ${row.step} ${row.dueOn.getTime()}`));
    const fresh = reminders.filter(
      ({ item, key: step }) => !known.has(`${item.id} ${step} ${toDbDate(item.dueOn).getTime()}`),
    );
    await tx.nudge.createMany({
      data: fresh.map(({ item, key: step }) => ({
        feedbackId: item.id,
        step,
        dueOn: toDbDate(item.dueOn),
        staffId: person.id,
        at: now,
      })),
      skipDuplicates: true,
    });
    const counts = wantsCounts(person) ? await queueCounts(tx, person, EMPTY_VIEW, today) : {};
    const payload = digestOf(fresh, counts, today, calendar);
    if (!payload) return true;
    await enqueue(tx, [{ kind: "digest", payload, staffId: person.id }], now);
    const message = await tx.outboxMessage.findFirst({
      where: { staffId: person.id, kind: "digest" },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    await tx.dailyDigest.update({ where: key, data: { messageId: message?.id ?? null } });
    return true;
  });
}
