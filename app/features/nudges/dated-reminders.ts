import { type LocalDate, localDate } from "~/shared/local-date";
import type { Reminder } from "./letters";
import { type Colleague, toldOf } from "./reminders";
import type { UrgentItem } from "./urgent-items.server";

/** What a query knows of something that others were asked for by a date: days as "2026-02-05". */
export type AskedRow = Pick<
  UrgentItem,
  "id" | "code" | "title" | "status" | "holder" | "holderName" | "handlerId" | "confidential" | "imported"
> & { askedOn: string; dueOn: string };

/** The same as an item that reminders can be written of: what runs is the time to answer, and nothing of the item's own. */
export const asUrgent = ({ askedOn, dueOn, ...row }: AskedRow): UrgentItem => ({
  ...row,
  ...{ rejectionProposed: false, toldOn: null, automatic: {} },
  startedOn: localDate(askedOn),
  dueOn: localDate(dueOn),
  limitOn: localDate(dueOn),
});

/** Adds them to the reminders of a day by person: once before the date, once when it has passed. */
export function addDatedReminders(
  reminders: Map<number, Reminder[]>,
  step: "LEG" | "OUTSIDE",
  items: readonly UrgentItem[],
  people: readonly Colleague[],
  today: LocalDate,
): void {
  for (const item of items) {
    const reminder: Reminder = { item, step, key: today > item.dueOn ? `${step}_LATE` : step };
    for (const id of toldOf(step, item, people)) reminders.set(id, [...(reminders.get(id) ?? []), reminder]);
  }
}
