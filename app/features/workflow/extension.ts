import type { WorkCalendar } from "~/shared/calendar";
import type { LocalDate } from "~/shared/local-date";
import { type DeadlineRule, dueDate, ruleFor } from "./deadline";
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
