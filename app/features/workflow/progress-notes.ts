import { addDays, daysBetween, type LocalDate } from "~/shared/local-date";

/**
 * When the sender is next told how things stand, once the limit has passed and no answer is there: every `every` days
 * after it (Circular 02/2017/TT-VPCP: 07), today when such a day falls on it. `limitOn` is the limit itself and not an
 * extended one: the circular lets nobody off who granted more time. Null while the limit has not passed; refuses
 * (RangeError) a step below one day.
 */
export function nextProgressOn(limitOn: LocalDate, every: number, today: LocalDate): LocalDate | null {
  if (today <= limitOn) return null;
  if (!Number.isSafeInteger(every) || every < 1) throw new RangeError(`Not a number of days: ${every}`);
  const steps = Math.ceil(daysBetween(limitOn, today) / every);
  return addDays(limitOn, steps * every);
}
