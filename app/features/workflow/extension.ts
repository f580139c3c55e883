import { rollToWorkingDay, type WorkCalendar } from "~/shared/calendar";
import { type LocalDate, yearOf } from "~/shared/local-date";
import { type DeadlineRule, dueDate, ruleFor } from "./deadline";
import type { EventData } from "./events";
import { type ItemState, limitOf } from "./item-state";

/** How far an item may still be extended, and on what ground. */
export type ExtensionLimit = {
  /** The latest date an extension may set. */
  latest: LocalDate;
  /** How often it may be extended in this episode, and how many of those are left; null: as often as needed. */
  times: number | null;
  timesLeft: number | null;
  amount: number;
  dayKind: DeadlineRule["dayKind"];
  citation: string;
  confirmed: boolean;
};

/**
 * An extension, its correction, or the time for an opinion that ends on a day off holds until the end of the next working
 * day (calendar.md C6, Civil Code art. 148.5), and says which day was asked for. In a year without official calendar an
 * extended date is provisional (C9). Every other event, and a date that was taken back, stays as it is.
 */
export function onWorkingDay(event: EventData, calendar: WorkCalendar): EventData {
  if (event.type === "opinion_asked") {
    const dueOn = rollToWorkingDay(event.dueOn, calendar);
    return dueOn === event.dueOn ? event : { ...event, dueOn, movedFrom: event.dueOn };
  }
  if (event.type === "assigned" && event.opinionsBy) {
    const opinionsBy = rollToWorkingDay(event.opinionsBy, calendar);
    return opinionsBy === event.opinionsBy ? event : { ...event, opinionsBy, movedFrom: event.opinionsBy };
  }
  const byHand = event.type === "extended" || (event.type === "extension_corrected" && !event.takenBack);
  if (!byHand) return event;
  const dueOn = rollToWorkingDay(event.dueOn, calendar);
  const provisional = !calendar.officialYears.has(yearOf(dueOn));
  return {
    ...event,
    dueOn,
    ...(dueOn !== event.dueOn && { movedFrom: event.dueOn }),
    ...(provisional && { provisional }),
  };
}

/**
 * What the rule EXTEND of the receiving unit and the class allows: so many days after the limit that was counted, however
 * often the date was moved since. Null when no rule reaches: then there is no ground to extend on.
 */
export function extensionLimit(
  state: Pick<ItemState, "dueOn" | "extensions" | "assessmentClass" | "episodes">,
  unit: string,
  { rules, calendar }: { rules: readonly DeadlineRule[]; calendar: WorkCalendar },
): ExtensionLimit | null {
  const limit = limitOf(state);
  const on = state.episodes.at(-1)?.startedOn ?? limit;
  const rule = ruleFor(rules, { key: "EXTEND", assessmentClass: state.assessmentClass, unit, on });
  if (!rule) return null;
  const { amount, dayKind, citation, confirmed } = rule;
  const times = rule.times ?? null;
  return {
    ...{ amount, dayKind, citation, confirmed, times },
    latest: dueDate(limit, amount, dayKind, calendar).dueOn,
    timesLeft: times === null ? null : Math.max(0, times - state.extensions.length),
  };
}
