import { type LocalDate, parseLocalDate } from "./local-date";

const WRITTEN = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;
const PACKED = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * A date as people type it: 05/02/2026, 5-2-2026, 5.2.2026, 05022026, also 2026-02-05. Day before month always.
 * Null for anything else and for dates that do not exist.
 */
export function readDate(text: string): LocalDate | null {
  const typed = text.trim();
  const [, day, month, year] = WRITTEN.exec(typed) ?? PACKED.exec(typed) ?? [];
  if (!day || !month || !year) return parseLocalDate(typed);
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** A time of day as people type it: 14:30, 8:05, 14h30, 14h, 1430. Gives "14:30"; null for anything else. */
export function readTime(text: string): string | null {
  const [, hour, minute = "00"] =
    /^(\d{1,2})\s*(?:[:hg.]\s*(\d{2})?)?$/i.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}
