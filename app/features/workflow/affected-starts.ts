import type { WorkCalendar } from "~/shared/calendar";
import { addDays, type LocalDate, localDate, yearOf } from "~/shared/local-date";
import { type DeadlineKey, type DeadlineRule, dueDate } from "./deadline";

/** The clocks that are counted from their start whenever they are shown, and stored nowhere. */
export const COUNTED_WHEN_SHOWN: ReadonlySet<DeadlineKey> = new Set<DeadlineKey>([
  "TRANSFER",
  "LOAD_RESULT",
  "REGISTER",
  "CLASSIFY",
  "HANDLE_TARGET",
  "PUBLISH",
]);

/**
 * The local dates from which some such clock is due on another date after a change of the calendar than before it; the
 * change touches days of the year of `from`, from that date on. Asks the rules alone, so that no item is read in vain.
 */
export function affectedStarts(
  rules: readonly DeadlineRule[],
  calendars: { before: WorkCalendar; after: WorkCalendar },
  from: LocalDate,
): LocalDate[] {
  const counts = new Map(
    rules
      .filter(({ key }) => COUNTED_WHEN_SHOWN.has(key))
      .map(({ amount, dayKind }) => [`${amount} ${dayKind}`, { amount, dayKind }]),
  );
  const longest = Math.max(0, ...[...counts.values()].map(({ amount }) => amount));
  const last = localDate(`${yearOf(from)}-12-31`);
  const starts: LocalDate[] = [];
  // Two calendar days for one counted, and a fortnight for Tết.
  for (let day = addDays(from, -2 * longest - 14); day <= last; day = addDays(day, 1))
    if (
      [...counts.values()].some(
        ({ amount, dayKind }) =>
          dueDate(day, amount, dayKind, calendars.before).dueOn !==
          dueDate(day, amount, dayKind, calendars.after).dueOn,
      )
    )
      starts.push(day);
  return starts;
}
