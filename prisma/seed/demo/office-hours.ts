import { addWorkingDays, rollToWorkingDay, type WorkCalendar } from "../../../app/shared/calendar";
import { localDateOf, startOfLocalDay } from "../../../app/shared/local-date";

const HOUR = 3_600_000;
const DAY_LENGTH = 8;

/** The instant so many office hours after another: 7:30–11:30 and 13:30–17:30 on working days. */
export function officeHoursLater(from: Date, hours: number, calendar: WorkCalendar): Date {
  const date = localDateOf(from);
  const workday = rollToWorkingDay(date, calendar);
  const gone = workday === date ? hoursIntoDay((from.getTime() - startOfLocalDay(date).getTime()) / HOUR) : 0;
  const total = gone + hours;
  const days = Math.floor(total / DAY_LENGTH);
  const on = days > 0 ? addWorkingDays(workday, days, calendar) : workday;
  const later = startOfLocalDay(on).getTime() + clockOf(total % DAY_LENGTH) * HOUR;
  return new Date(Math.max(later, from.getTime() + 60_000));
}

/** An office hour so many days before `now`, or more where those are days off and it would lie after it. */
export function officeHourBefore(now: Date, days: number, calendar: WorkCalendar): Date {
  for (let back = days; ; back += 1) {
    const at = officeHoursLater(new Date(now.getTime() - back * 24 * HOUR), 1, calendar);
    if (at <= now) return at;
  }
}

const hoursIntoDay = (clock: number): number =>
  Math.min(DAY_LENGTH, clamp(clock - 7.5) + clamp(clock - 13.5));
const clamp = (hours: number): number => Math.min(4, Math.max(0, hours));
const clockOf = (worked: number): number => (worked < 4 ? 7.5 + worked : 9.5 + worked);
