import { rollToWorkingDay, type WorkCalendar } from "~/shared/calendar";
import { type LocalDate, yearOf } from "~/shared/local-date";
import { type DeadlineRule, dueDate, RESPOND_WITHOUT_RULE, ruleFor } from "./deadline";
import { type ItemState, limitOf } from "./item-state";
import { isOpen } from "./states";

/** A limit as it is counted now. */
export type Recount = {
  dueOn: LocalDate;
  provisional: boolean;
  /** The date that stands instead of it, where an extension was given. */
  extended?: { dueOn: LocalDate; provisional: boolean };
};

type Counted = Pick<
  ItemState,
  "status" | "assessmentClass" | "episodes" | "dueOn" | "dueProvisional" | "extensions"
>;

/**
 * What a changed calendar makes of an item's limit; null when it leaves it as it was recorded. Only open items move: an
 * ended episode was judged by the date in force then (counting.md §8). A provisional limit is counted anew whatever it was
 * counted from (calendar.md C9); any other only when the limit recorded is the one the calendar before gave, so that
 * nothing but the change itself moves it. A date that an extension set moves only where it must (decision 0020).
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
  const stands = !recorded.provisional && recorded.dueOn !== count(calendars.before).dueOn;
  const now = stands ? recorded : count(calendars.after);
  const extended = extendedBy(state, calendars);
  const same = now.dueOn === recorded.dueOn && now.provisional === recorded.provisional;
  if (
    same &&
    (!extended || (extended.dueOn === state.dueOn && extended.provisional === state.dueProvisional))
  )
    return null;
  return { ...now, ...(extended && { extended }) };
}

/**
 * Where an extension ends by a calendar: on the date that the sender was told, unless that has become a day off (calendar.md
 * C6); it never comes earlier. In a year without official calendar it is provisional (C9) until that one confirms it; what
 * was final stays so unless this change moved it there or took the year's calendar away. Null without an extension.
 */
function extendedBy(
  state: Counted,
  { before, after }: { before: WorkCalendar; after: WorkCalendar },
): Recount["extended"] | null {
  if (state.extensions.length === 0) return null;
  const dueOn = rollToWorkingDay(state.dueOn, after);
  const year = yearOf(dueOn);
  const opened = dueOn !== state.dueOn || before.officialYears.has(year);
  return { dueOn, provisional: !after.officialYears.has(year) && (state.dueProvisional || opened) };
}
