import { addDays, type LocalDate, latest } from "~/shared/local-date";
import type { EventType } from "./events";

/** By these the sender was written to about how things stand, and until when (N6). */
export const TELLS_PROGRESS: ReadonlySet<EventType> = new Set([
  "progress_noted",
  "extended",
  "extension_corrected",
]);

/** What the next time is counted from: the limit, or the day on which the sender was last told, whichever is later. */
export const toldFrom = (limitOn: LocalDate, toldOn: LocalDate | null): LocalDate =>
  toldOn ? latest(limitOn, toldOn) : limitOn;

/**
 * When the sender has to be told how things stand, once the limit has passed and no answer is there: `every` days after
 * the limit, or after they were last told, whichever is later (Circular 02/2017/TT-VPCP: 07). A day that has gone by
 * untold stays until somebody tells them. `limitOn` is the limit itself and not an extended one: the circular lets nobody
 * off who granted more time. `toldOn`: local date of the last note, null without one. Null while the limit has not passed;
 * refuses (RangeError) a step below one day.
 */
export function nextProgressOn(
  limitOn: LocalDate,
  toldOn: LocalDate | null,
  every: number,
  today: LocalDate,
): LocalDate | null {
  if (today <= limitOn) return null;
  if (!Number.isSafeInteger(every) || every < 1) throw new RangeError(`Not a number of days: ${every}`);
  return addDays(toldFrom(limitOn, toldOn), every);
}
