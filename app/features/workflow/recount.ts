import type { WorkCalendar } from "~/shared/calendar";
import type { LocalDate } from "~/shared/local-date";
import { type DeadlineRule, dueDate, RESPOND_WITHOUT_RULE, ruleFor } from "./deadline";
import { type ItemState, limitOf } from "./item-state";
import { isOpen } from "./states";

/** A limit as it is counted now. */
export type Recount = { dueOn: LocalDate; provisional: boolean };

type Counted = Pick<
  ItemState,
  "status" | "assessmentClass" | "episodes" | "dueOn" | "dueProvisional" | "extensions"
>;

/**
 * What a changed calendar makes of an item's limit; null when it leaves it as it was recorded. Only open items move: an
 * ended episode was judged by the date in force then (counting.md §8). A provisional limit is counted anew whatever it was
 * counted from (calendar.md C9); any other only when the limit recorded is the one the calendar before gave, so that
 * nothing but the change itself moves it.
 */
export function recountOf(
  state: Counted,
  unit: string,
  rules: readonly DeadlineRule[],
  calendars: { before: WorkCalendar; after: WorkCalendar },
): Recount | null {
  const startedOn = state.episodes.at(-1)?.startedOn;
  if (!isOpen(state.status) || !startedOn) return null;
  const { assessmentClass } = state;
  const rule =
    ruleFor(rules, { key: "RESPOND", assessmentClass, unit, on: startedOn }) ?? RESPOND_WITHOUT_RULE;
  const count = (calendar: WorkCalendar) => dueDate(startedOn, rule.amount, rule.dayKind, calendar);
  const recorded: Recount = {
    dueOn: limitOf(state),
    provisional: state.extensions[0]?.provisionalBefore ?? state.dueProvisional,
  };
  if (!recorded.provisional && recorded.dueOn !== count(calendars.before).dueOn) return null;
  const now = count(calendars.after);
  return now.dueOn === recorded.dueOn && now.provisional === recorded.provisional ? null : now;
}
