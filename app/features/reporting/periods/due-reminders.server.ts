import { loadClock } from "~/features/reference/clock.server";
import type { DbOrTx } from "~/platform/db.server";
import { addWorkingDays, isWorkingDay } from "~/shared/calendar";
import { addDays, type LocalDate, localDateOf, yearOf } from "~/shared/local-date";
import { type Period, parsePeriod, periodTitle, previousPeriod, quarterOf } from "~/shared/period";
import { loadUnits } from "../reference.queries.server";
import { boardOf } from "./board";
import { reportDue } from "./due-date";
import { loadBegun, loadDeadlines } from "./periods.queries.server";
import { type ReminderStage, reminderStage } from "./reminders";

export type DueReminder = {
  unit: string;
  unitName: string;
  period: string;
  periodTitle: string;
  dueOn: LocalDate;
  stage: ReminderStage;
};

/**
 * The reminders that are due at `now` and were not queued before. None on days off, when nothing would leave, and none where
 * nobody has ever begun a report: such a province reports some other way.
 */
export async function dueReminders(db: DbOrTx, now: Date): Promise<DueReminder[]> {
  const today = localDateOf(now);
  if ((await db.report.count()) === 0) return [];
  const [units, deadlines, clock] = [await loadUnits(db), await loadDeadlines(db), await loadClock(db)];
  if (!isWorkingDay(today, clock.calendar)) return [];
  const due: DueReminder[] = [];
  for (const period of lately(today)) {
    const reports = await loadBegun(db, period.code);
    const dueOf = ({ level }: (typeof units)[number]) =>
      reportDue(deadlines, { level, period, calendar: clock.calendar });
    for (const line of boardOf({ units, period, reports, dueOf, today }).lines) {
      const stage = reminderStage(line, today, addWorkingDays(today, 1, clock.calendar));
      if (!stage || !line.due) continue;
      const { unit, name } = line;
      due.push({
        unit,
        unitName: name,
        period: period.code,
        periodTitle: periodTitle(period),
        dueOn: line.due.on,
        stage,
      });
    }
  }
  const known = await db.reportReminder.findMany({
    where: { period: { in: due.map(({ period }) => period) } },
  });
  return due.filter(
    (each) =>
      !known.some(
        ({ unit, period, stage }) => unit === each.unit && period === each.period && stage === each.stage,
      ),
  );
}

/** The periods that ended last, of every kind. */
function lately(today: LocalDate): Period[] {
  const year = yearOf(addDays(today, -20));
  const codes = [year - 1, year].flatMap((each) => [
    ...["H1", "H2", "9M", "Y"].map((part) => `${each}-${part}`),
    ...Array.from({ length: 12 }, (_, i) => `${each}-M${String(i + 1).padStart(2, "0")}`),
  ]);
  const others = codes.flatMap((code) => parsePeriod(code) ?? []);
  return [previousPeriod(quarterOf(today)), ...others].filter(
    ({ to }) => to < today && to >= addDays(today, -60),
  );
}
