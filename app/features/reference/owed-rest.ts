import { addDays, type LocalDate, weekday } from "~/shared/local-date";
import type { DayKind } from "./day-kinds";

type Day = { date: LocalDate; kind: DayKind; active: boolean };

/**
 * The holidays on a Saturday or Sunday that the calendar gives no day for, each with the next working day, which is off
 * instead (calendar.md C3, Labour Code art. 111.3). A compensatory day on file after a holiday is that holiday's; a
 * Saturday that is worked is no rest day. `days` are in order and hold whole years.
 */
export function owedRest(days: readonly Day[]): { holiday: LocalDate; on: LocalDate }[] {
  const kinds = new Map(days.filter(({ active }) => active).map(({ date, kind }) => [date, kind]));
  const given = new Set<LocalDate>();
  const owed: { holiday: LocalDate; on: LocalDate }[] = [];
  for (const { date, kind, active } of days) {
    if (!active || kind !== "HOLIDAY" || weekday(date) < 6) continue;
    let on = addDays(date, 1);
    while (given.has(on) || !(kinds.get(on) === "COMPENSATORY_OFF" || works(on, kinds.get(on))))
      on = addDays(on, 1);
    given.add(on);
    if (kinds.get(on) !== "COMPENSATORY_OFF") owed.push({ holiday: date, on });
  }
  return owed;
}

const works = (date: LocalDate, kind: DayKind | undefined): boolean =>
  kind === "SWAP_WORKING_DAY" || (kind === undefined && weekday(date) < 6);
