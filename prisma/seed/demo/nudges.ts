import { nudgeRound } from "../../../app/features/nudges/nudge-round.server";
import { saveView } from "../../../app/features/nudges/saved-views.server";
import { lateItems, lateUnits } from "../../../app/features/nudges/urging.queries.server";
import { writeUrging } from "../../../app/features/nudges/write-urging.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addWorkingDays, isWorkingDay, type WorkCalendar } from "../../../app/shared/calendar";
import { addDays, localDateOf, startOfLocalDay } from "../../../app/shared/local-date";
import type { Cast } from "./cast";
import { FOCAL_OFFICE } from "./units";

const HOUR = 3_600_000;

/** What reminders have done by today: the letters of the last working morning, an urging letter, and kept views. */
export async function nudgeDemo(
  db: PrismaClient,
  { cast, calendar, now }: { cast: Cast; calendar: WorkCalendar; now: Date },
): Promise<void> {
  const morning = lastMorning(now, calendar);
  await nudgeRound(db, morning);
  const focal = cast.officerOf(FOCAL_OFFICE);
  const today = localDateOf(morning);
  const [worst] = await lateUnits(db, today);
  if (worst) {
    const items = await lateItems(db, worst.unit, today);
    const { email } = await db.staff.findUniqueOrThrow({
      where: { id: focal.staffId },
      select: { email: true },
    });
    await writeUrging(
      db,
      { ...focal, email, roles: focal.roles },
      {
        stamp: "00000000-0000-4000-8000-000000000001",
        unit: worst.unit,
        answerBy: addWorkingDays(today, 5, calendar),
        note: "Đề nghị báo cáo rõ nguyên nhân chậm của từng phản ánh và thời điểm dự kiến trả lời người gửi.",
        codes: items.slice(0, 8).map(({ code }) => code),
      },
      new Date(morning.getTime() + HOUR),
    );
  }
  for (const [name, query] of [
    ["Đất đai quá hạn", "tab=late&field=dat-dai"],
    ["Cổng Dịch vụ công, mới", "tab=new&channel=national_portal"],
  ] as const)
    await saveView(db, focal.staffId, { name, query }, now);
}

/** Eight o'clock of the last working day on which it has struck already. */
function lastMorning(now: Date, calendar: WorkCalendar): Date {
  const eight = (date: ReturnType<typeof localDateOf>) =>
    new Date(startOfLocalDay(date).getTime() + 8 * HOUR);
  let day = localDateOf(now);
  while (!isWorkingDay(day, calendar) || eight(day) > now) day = addDays(day, -1);
  return eight(day);
}
