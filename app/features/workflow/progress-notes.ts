import { addDays, daysBetween, type LocalDate } from "~/shared/local-date";

/**
 * When the sender is told how things stand, once the limit has passed and no answer is there: every `every` days after
 * it (Circular 02/2017/TT-VPCP: 07). All dates up to and with `today`, oldest first. `limitOn` is the limit itself and
 * not an extended one: the circular lets nobody off who granted more time. Refuses (RangeError) a step below one day.
 */
export function progressDatesUntil(limitOn: LocalDate, every: number, today: LocalDate): LocalDate[] {
  const passed = progressCount(limitOn, every, today);
  return Array.from({ length: passed }, (_, i) => addDays(limitOn, (i + 1) * every));
}

/** The next such date: today when one falls on it. Null while the limit has not passed. */
export function nextProgressOn(limitOn: LocalDate, every: number, today: LocalDate): LocalDate | null {
  if (today <= limitOn) return null;
  const steps = Math.ceil(daysBetween(limitOn, today) / whole(every));
  return addDays(limitOn, steps * every);
}

function progressCount(limitOn: LocalDate, every: number, today: LocalDate): number {
  return Math.max(0, Math.floor(daysBetween(limitOn, today) / whole(every)));
}

function whole(every: number): number {
  if (!Number.isSafeInteger(every) || every < 1) throw new RangeError(`Not a number of days: ${every}`);
  return every;
}
