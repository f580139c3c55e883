import type { WorkCalendar } from "~/shared/calendar";
import type { LocalDate } from "~/shared/local-date";
import { formatCount, formatDate } from "~/shared/vi-format";
import type { PayloadOf } from "../../../emails/registry";
import type { Role } from "../access/permissions";
import { dueInWords } from "../workflow/deadline";
import { QUEUE_TABS, type QueueTab } from "../workflow/queue";
import { progressDuty } from "./progress";
import { type Colleague, type Escalation, type ReminderStep, STEPS, stepsDue, toldOf } from "./reminders";
import type { UrgentItem } from "./urgent-items.server";

/** A reminder for one person; `key` keeps it from being told twice for the same due date. */
export type Reminder = { item: UrgentItem; step: ReminderStep; key: string };

/**
 * The reminders of a day by person. `every`: days between progress notes, null where no rule asks for them; `soon`: the
 * next day on which offices work. Who was told that three quarters are gone is not told of the last day before the limit.
 */
export function remindersOf(
  items: readonly UrgentItem[],
  people: readonly Colleague[],
  today: LocalDate,
  { escalation, every, soon }: { escalation: Escalation; every: number | null; soon: LocalDate },
): Map<number, Reminder[]> {
  const byPerson = new Map<number, Reminder[]>();
  const add = (item: UrgentItem, step: ReminderStep, key: string) => {
    for (const id of toldOf(step, item, people)) {
      const known = byPerson.get(id);
      if (known) known.push({ item, step, key });
      else byPerson.set(id, [{ item, step, key }]);
    }
  };
  for (const item of items) {
    for (const step of stepsDue(item, today, escalation, soon))
      add(item, step, step === "LAST_DAY" ? "SHARE" : step);
    const duty = every === null || item.confidential ? null : progressDuty(item, every, today);
    // While granted time runs nothing is told by itself that would not be true: somebody has to write.
    if (duty?.kind === "ASK" || (duty?.kind === "TELL" && today <= item.dueOn))
      add(item, "PROGRESS", `PROGRESS_${duty.markOn}`);
  }
  return byPerson;
}

/** A letter stays readable: of each kind this many lines, the rest is in the queue. */
const LINES = 12;

/** The gravest first. */
const ORDER: readonly ReminderStep[] = [
  "LATE_LEADER",
  "LATE_FOCAL",
  "LATE_HEAD",
  "PROGRESS",
  "DUE",
  "LEG",
  "OUTSIDE",
  "LAST_DAY",
  "SHARE",
];

/** What the morning letter says; null when there is nothing to say. */
export function digestOf(
  reminders: readonly Reminder[],
  counts: Partial<Record<QueueTab, number>>,
  today: LocalDate,
  calendar: WorkCalendar,
): PayloadOf<"digest"> | null {
  const groups = ORDER.flatMap((step) => {
    const mine = reminders.filter((reminder) => reminder.step === step);
    if (mine.length === 0) return [];
    const lines = mine.slice(0, LINES).map(({ item }) => ({
      code: item.code,
      // A mailbox is no place for the matter of a denunciation (workflow.md §5, R7).
      title: item.confidential ? null : item.title,
      unit: item.holderName,
      due: dueInWords(item.dueOn, today, calendar),
    }));
    return [{ title: STEPS[step].vi, lines, more: mine.length - lines.length }];
  });
  const waiting = COUNTED.flatMap((tab) => {
    const count = counts[tab] ?? 0;
    return count > 0
      ? [{ label: QUEUE_TABS[tab].vi, count: count > MOST ? `hơn ${MOST}` : formatCount(count) }]
      : [];
  });
  if (groups.length === 0 && waiting.length === 0) return null;
  return { day: formatDate(today), groups, counts: waiting };
}

const MOST = 500;
/** The tabs that are work; "all" is none. */
const COUNTED: readonly QueueTab[] = [
  ...(["new", "soon", "late", "returned", "approval", "leader", "reopening", "publish"] as const),
];

/** Who gets the counts of the queue in the morning; leaders are written to only when something has come up to them. */
const COUNTS_FOR: readonly Role[] = [
  "COUNTER",
  "FOCAL_OFFICER",
  "HANDLER",
  "AGENCY_HEAD",
  "PROVINCIAL_FOCAL",
];
/** Whether a person has, in any unit, a role that works on a queue. */
export const wantsCounts = (person: Colleague): boolean =>
  person.roles.some(({ role }) => COUNTS_FOR.includes(role));
