import { addDays, type LocalDate, weekday, yearOf } from "./local-date";

/** C4: days off on weekdays, and the Saturday that is worked instead of a swapped day. */
export type OffDayKind = "HOLIDAY" | "COMPENSATORY_OFF" | "SWAP_OFF" | "SWAP_WORKING_DAY";

/** One row of the calendar table. Inactive rows are known possibilities that were never enacted (C10). */
export type CalendarEntry = { date: LocalDate; kind: OffDayKind; name: string; active: boolean };

/** Why a date is not worked; WEEKEND is the weekly rest of state offices, Saturday and Sunday (C5). */
export type DayOff = { date: LocalDate; kind: OffDayKind | "WEEKEND"; name: string };

/** Build it with workCalendar(). */
export type WorkCalendar = {
  entries: ReadonlyMap<LocalDate, CalendarEntry>;
  /** Years whose official notice is loaded; in all others the holidays are guessed (C9). */
  officialYears: ReadonlySet<number>;
  /** Dates that were asked for before: an import asks for the same few thousand a million times. */
  known: Map<LocalDate, DayOff | null>;
};

/** The calendar that the functions below read: the active rows, and the years that are complete. */
export function workCalendar(
  entries: Iterable<CalendarEntry>,
  officialYears: Iterable<number>,
): WorkCalendar {
  const active = new Map<LocalDate, CalendarEntry>();
  for (const entry of entries) if (entry.active) active.set(entry.date, entry);
  return { entries: active, officialYears: new Set(officialYears), known: new Map() };
}

/**
 * Why nobody works on this date, or null when it is a working day.
 * A row of the table always wins; then, in a year without official notice, the fixed holidays; then the weekend.
 */
export function dayOff(date: LocalDate, cal: WorkCalendar): DayOff | null {
  const known = cal.known.get(date);
  if (known !== undefined) return known;
  const found = findDayOff(date, cal);
  cal.known.set(date, found);
  return found;
}

function findDayOff(date: LocalDate, cal: WorkCalendar): DayOff | null {
  const entry = cal.entries.get(date);
  if (entry) return entry.kind === "SWAP_WORKING_DAY" ? null : { date, kind: entry.kind, name: entry.name };
  const year = yearOf(date);
  const guess = cal.officialYears.has(year) ? undefined : guessYear(year, cal).get(date);
  if (guess) return guess;
  const day = weekday(date);
  return day < 6 ? null : { date, kind: "WEEKEND", name: day === 6 ? "Thứ Bảy" : "Chủ nhật" };
}

/** Whether offices work on that day. */
export const isWorkingDay = (date: LocalDate, cal: WorkCalendar): boolean => dayOff(date, cal) === null;

/** The date itself when it is worked, else the next working day (C6, Civil Code art. 148.5). */
export function rollToWorkingDay(date: LocalDate, cal: WorkCalendar): LocalDate {
  let day = date;
  while (!isWorkingDay(day, cal)) day = addDays(day, 1);
  return day;
}

/**
 * The n-th working day after `from`; `from` itself is never counted (C6, C7). 0 gives `from` back.
 * Throws RangeError unless n is a whole number from 0.
 */
export function addWorkingDays(from: LocalDate, n: number, cal: WorkCalendar): LocalDate {
  refuseOddCount(n);
  let day = from;
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, cal)) counted += 1;
  }
  return day;
}

/** n dates after `from`, whatever they are; only a last day that is not worked rolls over (C6, C7). */
export function addCalendarDaysRolling(from: LocalDate, n: number, cal: WorkCalendar): LocalDate {
  refuseOddCount(n);
  return rollToWorkingDay(addDays(from, n), cal);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, cal: WorkCalendar): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, cal)) count += 1;
  }
  return count;
}

/** C9: true when a date from `from` to `to`, both included, lies in a year without official notice. */
export function isProvisional(from: LocalDate, to: LocalDate, cal: WorkCalendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!cal.officialYears.has(year)) return true;
  return false;
}

function refuseOddCount(n: number): void {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of days: ${n}`);
}

/** The holidays of Labour Code art. 112.1 that have a fixed date (C1); Tết and Giỗ Tổ are lunar. */
const FIXED_HOLIDAYS = [
  ["01-01", "Tết Dương lịch"],
  ["04-30", "Ngày Chiến thắng 30/4"],
  ["05-01", "Ngày Quốc tế Lao động 1/5"],
  ["09-02", "Quốc khánh 2/9"],
] as const;

function guessYear(year: number, cal: WorkCalendar): ReadonlyMap<LocalDate, DayOff> {
  const days = new Map<LocalDate, DayOff>();
  for (const [monthDay, name] of FIXED_HOLIDAYS) {
    const date = `${String(year).padStart(4, "0")}-${monthDay}` as LocalDate;
    days.set(date, { date, kind: "HOLIDAY", name });
  }
  // C3: each holiday on a weekend moves to the next day that is not off already, earliest holiday first.
  for (const holiday of [...days.values()]) {
    if (weekday(holiday.date) < 6) continue;
    let date = addDays(holiday.date, 1);
    while (weekday(date) > 5 || days.has(date) || isTaken(date, cal)) date = addDays(date, 1);
    days.set(date, { date, kind: "COMPENSATORY_OFF", name: `Nghỉ bù ${holiday.name}` });
  }
  return days;
}

/** A row that is off for a reason of its own; a compensatory row may well be this very compensation. */
function isTaken(date: LocalDate, cal: WorkCalendar): boolean {
  const kind = cal.entries.get(date)?.kind;
  return kind === "HOLIDAY" || kind === "SWAP_OFF";
}
