import type { WorkCalendar } from "~/shared/calendar";
import type { LocalDate } from "~/shared/local-date";
import { dueInWords, type Urgency, urgency } from "./deadline";
import { isOpen, type Status } from "./states";

/** How a due date is shown: the time left in words, null when nothing is running any more. */
export type ClockWords = { words: string | null; urgency: Urgency };

/** The main clock of an item in a list. */
export function clockOf(
  item: { status: Status; receivedOn: LocalDate; dueOn: LocalDate },
  today: LocalDate,
  calendar: WorkCalendar,
): ClockWords {
  if (!isOpen(item.status)) return { words: null, urgency: "CALM" };
  return {
    words: dueInWords(item.dueOn, today, calendar),
    urgency: urgency(item.receivedOn, item.dueOn, today),
  };
}
