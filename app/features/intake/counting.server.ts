import type { Language } from "~/shared/language";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { type Counting, countingOf } from "../notifications/due-date-in-words";
import { type Clock, responseRule } from "../reference/clock.server";
import { explainDueDate } from "../workflow/deadline";
import type { AssessmentClass } from "../workflow/states";

/** What is known of an item's running clock. */
type Counted = {
  /** Start of the episode: arrival, or reopening. */
  startedOn: LocalDate;
  receivingUnit: string;
  assessmentClass: AssessmentClass | null;
  /** The due date that was given. */
  dueOn: Date;
};

/**
 * How a due date was counted, in words with its source. Null when the date does not follow from rule and calendar as
 * they stand: it was extended, or set under another calendar; then nothing is made up.
 */
export function countingInWords(clock: Clock, item: Counted, language: Language): Counting | null {
  const rule = responseRule(clock, item.startedOn, item.receivingUnit, item.assessmentClass);
  const due = explainDueDate(item.startedOn, rule, clock.calendar);
  return due.dueOn === dateOf(item.dueOn) ? countingOf(due, language) : null;
}
