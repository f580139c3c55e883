declare const localDateBrand: unique symbol;

/** A date on the calendar in Vietnam, written YYYY-MM-DD: strings compare in the order of time. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const DAY = 86_400_000;
/** Asia/Ho_Chi_Minh is UTC+7 all year (calendar.md C8); changes before 1975 are out of scope. */
const OFFSET = 7 * 3_600_000;

/** Reads YYYY-MM-DD, years 0001 to 9999; null for anything else and for dates that do not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return null;
  // Most dates are before the 29th, and each month has those.
  if (/-(?:0[1-9]|1[012])-(?:0[1-9]|1\d|2[0-8])$/.test(text)) return text as LocalDate;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // The engine turns 30 February into 2 March instead of refusing it.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return null;
  return text as LocalDate;
}

/** Like parseLocalDate for text that must be a date; throws RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  return date;
}

const utc = (d: LocalDate): number => Date.parse(`${d}T00:00:00Z`);

/** Dates by their number of days since 1970: registers and calendars ask for the same few thousand again and again. */
const written = new Map<number, LocalDate>();
const MANY = 20_000;

function fromUtc(ms: number): LocalDate {
  const day = Math.floor(ms / DAY);
  const known = written.get(day);
  if (known) return known;
  const date = writtenOut(ms);
  if (written.size >= MANY) written.clear();
  written.set(day, date);
  return date;
}

function writtenOut(ms: number): LocalDate {
  const text = new Date(ms).toISOString();
  // Years outside 1 to 9999 are printed with a sign, or are year 0, which PostgreSQL does not know.
  if (text.length !== 24 || text.startsWith("0000")) throw new RangeError(`Date out of range: ${text}`);
  return text.slice(0, 10) as LocalDate;
}

/** The date in Vietnam at an instant. Throws RangeError outside the years 1 to 9999. */
export const localDateOf = (instant: Date): LocalDate => fromUtc(instant.getTime() + OFFSET);

/** The instant at which the date begins in Vietnam (local midnight). */
export const startOfLocalDay = (d: LocalDate): Date => new Date(utc(d) - OFFSET);

/** The date `days` later; negative goes back. */
export function addDays(d: LocalDate, days: number): LocalDate {
  const day = Number(d.slice(8)) + days;
  // Counting working days goes step by step, and most steps stay inside the month.
  if (day >= 1 && day <= 28) return `${d.slice(0, 8)}${day < 10 ? "0" : ""}${day}` as LocalDate;
  return fromUtc(utc(d) + days * DAY);
}

/** Days from `a` to `b`: 0 for the same date, negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => (utc(b) - utc(a)) / DAY;

/** 1 = Monday … 7 = Sunday. */
export const weekday = (d: LocalDate): number => new Date(utc(d)).getUTCDay() || 7;

/** The calendar year a date lies in. */
export const yearOf = (d: LocalDate): number => Number(d.slice(0, 4));

/** For sort(): earlier first. */
export const compare = (a: LocalDate, b: LocalDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two dates. */
export const latest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? b : a);

/** From a `@db.Date` column, which Prisma hands out as midnight UTC. */
export const dateOf = (dbDate: Date): LocalDate => fromUtc(dbDate.getTime());

/** For a `@db.Date` column: midnight UTC of the date, not local midnight. */
export const toDbDate = (d: LocalDate): Date => new Date(utc(d));

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-])(\d\d)(?::(\d\d))?)$/;

/**
 * Reads an ISO 8601 time in extended form with its offset (Z, ±hh or ±hh:mm); seconds may be missing, digits
 * after the millisecond are cut, never rounded up into the next day. Null when the offset is missing or beyond
 * ±14:00, and for times that do not exist: 30 February, 24:00, second 60.
 */
export function parseInstant(text: string): Date | null {
  const [
    ,
    day = "",
    hour = "",
    minute = "",
    second = "0",
    fraction = "",
    sign,
    offHour = "0",
    offMinute = "0",
  ] = INSTANT.exec(text) ?? [];
  const date = parseLocalDate(day);
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = Number(offHour) * 60 + Number(offMinute);
  if (Number(offMinute) > 59 || offset > 14 * 60) return null;
  const minutes = Number(hour) * 60 + Number(minute) - (sign === "-" ? -offset : offset);
  const ms = Number(fraction.slice(0, 3).padEnd(3, "0"));
  const instant = new Date(utc(date) + (minutes * 60 + Number(second)) * 1000 + ms);
  const year = new Date(instant.getTime() + OFFSET).getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant : null;
}

/** "2020-03-14T23:59:59+07:00": local time with its offset; milliseconds only when there are any. */
export function formatInstant(instant: Date): string {
  const text = new Date(instant.getTime() + OFFSET).toISOString();
  return `${text.slice(0, -1).replace(/\.000$/, "")}+07:00`;
}
