import { rollToWorkingDay, type WorkCalendar } from "~/shared/calendar";
import { type LocalDate, parseLocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import type { UnitNode } from "../unit-tree";
import { type PeriodKind, periodKindOf } from "./report-key";

/** A row of `report_deadline`. */
export type ReportDeadline = {
  periodKind: PeriodKind;
  level: UnitNode["level"];
  dayOfMonth: number;
  citation: string;
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

export type ReportDue = { on: LocalDate; citation: string; confirmed: boolean };

/**
 * The last day for handing in the report of a period: a day of its last month, moved to the next working day (Civil Code
 * art. 148.5). Null where no row says so. The row of the last day of the period counts, the latest first.
 */
export function reportDue(
  deadlines: readonly ReportDeadline[],
  { level, period, calendar }: { level: UnitNode["level"]; period: Period; calendar: WorkCalendar },
): ReportDue | null {
  const kind = periodKindOf(period);
  const row = deadlines
    .filter((each) => each.periodKind === kind && each.level === level && each.validFrom <= period.to)
    .filter(({ validTo }) => validTo === null || period.to <= validTo)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!row) return null;
  const on = dayOf(period.to, row.dayOfMonth);
  return { on: rollToWorkingDay(on, calendar), citation: row.citation, confirmed: row.confirmed };
}

/** The day of that month, or its last one. */
function dayOf(date: LocalDate, day: number): LocalDate {
  for (let each = day; each > 27; each -= 1) {
    const found = parseLocalDate(`${date.slice(0, 8)}${each}`);
    if (found) return found;
  }
  return `${date.slice(0, 8)}${String(Math.min(day, 27)).padStart(2, "0")}` as LocalDate;
}
