import { isWorkingDay, type WorkCalendar } from "./calendar";
import { localDateOf, startOfLocalDay } from "./local-date";

/** Stretches of a working day, in minutes from local midnight; the first is the earlier. */
export type OfficeHours = readonly { from: number; to: number }[];

const STRETCH = /^(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)$/;

/** "07:30-11:30, 13:30-17:00"; null for anything that is no such list, is out of order or is empty. */
export function readOfficeHours(text: string): OfficeHours | null {
  const hours: { from: number; to: number }[] = [];
  for (const part of text.split(/[,;]/)) {
    const [, h1, m1, h2, m2] = STRETCH.exec(part.trim()) ?? [];
    if (h1 === undefined) return null;
    const [from, to] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
    if (Number(m1) > 59 || Number(m2) > 59 || to <= from || to > 1440 || from < (hours.at(-1)?.to ?? 0))
      return null;
    hours.push({ from, to });
  }
  return hours;
}

/** Whether officials are at work at an instant: a working day of the calendar (swapped Saturdays too), inside the hours. */
export function isOfficeTime(now: Date, hours: OfficeHours, calendar: WorkCalendar): boolean {
  const today = localDateOf(now);
  if (!isWorkingDay(today, calendar)) return false;
  const minute = (now.getTime() - startOfLocalDay(today).getTime()) / 60_000;
  return hours.some(({ from, to }) => minute >= from && minute < to);
}
