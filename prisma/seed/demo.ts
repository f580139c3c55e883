import { loadClock } from "../../app/features/reference/clock.server";
import type { PrismaClient } from "../../app/platform/db.server";
import { localDate, toDbDate } from "../../app/shared/local-date";
import { enterAtTheDesk, sendThroughPortal } from "./demo/arrive";
import { hireCast } from "./demo/cast";
import { type DrivenItem, takeStep } from "./demo/drive";
import { officeHoursLater } from "./demo/office-hours";
import { plotAll } from "./demo/plot";
import { contactOf, DEMO_UNITS, FOCAL_OFFICE } from "./demo/units";

/**
 * Fills an empty database with the invented province: about 40 units, its people, and 300 matters of the last six
 * quarters up to `now`. Everything happens in the order of its time and through the use cases that the pages call; what
 * would lie in the future has not happened yet. Not repeatable: the caller sees to it that the database is empty.
 */
export async function loadDemo(db: PrismaClient, now: Date): Promise<void> {
  await createUnits(db);
  await db.setting.createMany({
    data: [{ key: "focalUnit", value: FOCAL_OFFICE }],
    skipDuplicates: true,
  });
  const cast = await hireCast(db, now);
  const { calendar } = await loadClock(db);
  const happenings: { at: Date; happen: () => Promise<void> }[] = [];
  for (const [serial, { coming, steps }] of plotAll(now, calendar).entries()) {
    const item: DrivenItem = { ...coming, referenceCode: "" };
    const web = coming.channel === "web";
    const enteredAt = web ? coming.receivedAt : officeHoursLater(coming.receivedAt, serial % 3, calendar);
    happenings.push({
      at: enteredAt,
      happen: async () => {
        item.referenceCode = web
          ? await sendThroughPortal(db, coming)
          : await enterAtTheDesk(db, cast, coming, serial + 1, enteredAt);
      },
    });
    let at = enteredAt;
    const register = {
      by: "receiver",
      action: "register",
      event: { type: "registered" },
      afterHours: 1,
    } as const;
    for (const step of web ? [register, ...steps] : steps) {
      at = officeHoursLater(at, step.afterHours, calendar);
      const when = at;
      happenings.push({ at: when, happen: () => takeStep(db, cast, item, step, when) });
    }
  }
  happenings.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, happen } of happenings) if (at <= now) await happen();
  await settleMail(db, now);
}

async function createUnits(db: PrismaClient): Promise<void> {
  const day = (date: string | undefined) => (date ? toDbDate(localDate(date)) : null);
  await db.unit.createMany({
    data: DEMO_UNITS.map(({ validFrom, validTo, parent: _parent, successor: _successor, ...unit }) => ({
      ...unit,
      ...contactOf(unit),
      validFrom: toDbDate(localDate(validFrom)),
      validTo: day(validTo),
    })),
  });
  for (const { code, parent, successor } of DEMO_UNITS)
    await db.unit.update({ where: { code }, data: { parent, successor } });
}

/** Mails of the past were delivered in their time; only those of the last two days wait to be seen. */
async function settleMail(db: PrismaClient, now: Date): Promise<void> {
  const recently = new Date(now.getTime() - 2 * 86_400_000);
  await db.$executeRaw`
    UPDATE outbox_message SET status = 'SENT', sent_at = created_at, attempts = 1
    WHERE status = 'WAITING' AND created_at < ${recently}`;
  await db.intakeDraft.deleteMany({ where: { updatedAt: { lt: recently } } });
}
