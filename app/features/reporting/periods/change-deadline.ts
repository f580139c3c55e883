import { addDays, type LocalDate } from "~/shared/local-date";
import { type Period, parsePeriod } from "~/shared/period";
import type { UnitNode } from "../unit-tree";
import type { ReportDeadline } from "./due-date";
import { PERIOD_PARTS, type PeriodKind } from "./report-key";

export type DeadlineChange = {
  periodKind: PeriodKind;
  level: UnitNode["level"];
  /** Null: from that day on no date is laid down, and nobody is late. */
  dayOfMonth: number | null;
  citation: string;
  confirmed: boolean;
  validFrom: LocalDate;
};

/**
 * The rows as they would be after a change: the row in force ends the day before, a row that begins on the same day is
 * corrected, a later one stays what it is. Pure.
 */
export function changedDeadlines(rows: readonly ReportDeadline[], change: DeadlineChange): ReportDeadline[] {
  const { dayOfMonth, validFrom, ...rest } = change;
  const isOther = (row: ReportDeadline) => row.periodKind !== change.periodKind || row.level !== change.level;
  const own = rows.filter((row) => !isOther(row) && row.validFrom !== validFrom);
  const next = own
    .map((row) => row.validFrom)
    .filter((from) => from > validFrom)
    .sort()[0];
  const kept = own.map((row) =>
    row.validFrom < validFrom && (row.validTo === null || row.validTo >= validFrom)
      ? { ...row, validTo: addDays(validFrom, -1) }
      : row,
  );
  const added =
    dayOfMonth === null
      ? []
      : [{ ...rest, dayOfMonth, validFrom, validTo: next === undefined ? null : addDays(next, -1) }];
  return [...rows.filter(isOther), ...kept, ...added];
}

/** The periods of a kind around a day, the last two that are over and the next three: what a change is shown on. */
export function periodsAround(kind: PeriodKind, today: LocalDate): Period[] {
  const year = Number(today.slice(0, 4));
  const all = [-2, -1, 0, 1, 2, 3]
    .flatMap((offset) => PERIOD_PARTS[kind].map((part) => `${year + offset}-${part}`))
    .flatMap((code) => parsePeriod(code) ?? []);
  const running = all.findIndex(({ to }) => to >= today);
  return all.slice(Math.max(0, running - 2), running + 3);
}
