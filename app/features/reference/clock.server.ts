import type { DbOrTx } from "~/platform/db.server";
import { type WorkCalendar, workCalendar } from "~/shared/calendar";
import { dateOf, type LocalDate } from "~/shared/local-date";
import {
  type CountingRule,
  type DeadlineKey,
  type DeadlineRule,
  dueDate,
  RESPOND_WITHOUT_RULE,
  ruleFor,
} from "../workflow/deadline";

/** The calendar and the rules by which dates are counted. */
export type Clock = { calendar: WorkCalendar; rules: DeadlineRule[] };

/** Reads calendar and rules as they stand; about a hundred rows, so they are read anew for every use case. */
export async function loadClock(db: DbOrTx): Promise<Clock> {
  const days = await db.calendarDay.findMany();
  const years = await db.calendarYear.findMany();
  const rules = await db.deadlineRule.findMany();
  return {
    calendar: workCalendar(
      days.map((day) => ({ date: dateOf(day.date), kind: day.kind, name: day.name, active: day.active })),
      years.map((y) => y.year),
    ),
    rules: rules.map((rule) => ({
      ...rule,
      key: rule.key as DeadlineKey,
      validFrom: dateOf(rule.validFrom),
      validTo: rule.validTo && dateOf(rule.validTo),
    })),
  };
}

/**
 * By when an answer is due for an episode that starts on a local date: the RESPOND rule of the unit and class, else
 * the limit of Circular 02/2017.
 */
export function responseDue(
  clock: Clock,
  startedOn: LocalDate,
  unit: string,
  assessmentClass: DeadlineRule["assessmentClass"] = null,
): { dueOn: LocalDate; provisional: boolean } {
  const rule = responseRule(clock, startedOn, unit, assessmentClass);
  return dueDate(startedOn, rule.amount, rule.dayKind, clock.calendar);
}

/** The rule behind responseDue(), for showing how the date was counted. */
export function responseRule(
  clock: Clock,
  startedOn: LocalDate,
  unit: string,
  assessmentClass: DeadlineRule["assessmentClass"] = null,
): CountingRule {
  return (
    ruleFor(clock.rules, { key: "RESPOND", assessmentClass, unit, on: startedOn }) ?? RESPOND_WITHOUT_RULE
  );
}
