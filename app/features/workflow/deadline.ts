import {
  addCalendarDaysRolling,
  addWorkingDays,
  type DayOff,
  dayOff,
  isProvisional,
  type WorkCalendar,
  workingDaysBetween,
} from "~/shared/calendar";
import { inBoth, type Language } from "~/shared/language";
import { addDays, compare, daysBetween, type LocalDate } from "~/shared/local-date";

export type DayKind = "WORKING" | "CALENDAR";

/** Which limit a rule sets; workflow.md §4. */
export type DeadlineKey =
  | "RESPOND"
  /** How much later an extension may put the due date, and how often (`times`). */
  | "EXTEND"
  /** How long the sender may be given to answer a question. */
  | "ASK_SENDER"
  /** How long a coordinating unit has for its opinion. */
  | "COORDINATE"
  | "TRANSFER"
  | "PROGRESS_UPDATE"
  | "LOAD_RESULT"
  | "REGISTER"
  | "CLASSIFY"
  | "HANDLE_TARGET"
  | "PUBLISH"
  | "LEGAL_DOCUMENT";

/** A row of the rules table: null means any class, any unit, without end. `validTo` is the last valid day. */
export type DeadlineRule = {
  key: DeadlineKey;
  assessmentClass: "A" | "B" | "C" | "D" | null;
  unit: string | null;
  amount: number;
  dayKind: DayKind;
  /** How often within one episode; null where that is no question. */
  times?: number | null;
  /** Shown to people beside the date. */
  citation: string;
  /** The same for English pages, with the document's own symbol to look it up by; null where nobody gave it. */
  citationEn?: string | null;
  /** False: shown as "cần xác nhận". */
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/** What of a rule it takes to count a date and to say why. */
export type CountingRule = Pick<DeadlineRule, "amount" | "dayKind" | "citation" | "citationEn" | "confirmed">;

/** What a rule is looked up for; `on` is the local date on which its clock starts. */
export type RuleQuestion = {
  key: DeadlineKey;
  assessmentClass: DeadlineRule["assessmentClass"];
  unit: string | null;
  on: LocalDate;
};

/**
 * The rule in force on a date: the one for unit and class, else for the unit, else for the class, else the general
 * one; among equals the latest that came into force. Null when there is none.
 */
export function ruleFor<R extends DeadlineRule>(rules: readonly R[], question: RuleQuestion): R | null {
  const { key, assessmentClass, unit, on } = question;
  const weight = (r: R) => (r.unit === null ? 0 : 2) + (r.assessmentClass === null ? 0 : 1);
  let best: R | null = null;
  for (const rule of rules) {
    if (rule.key !== key || rule.validFrom > on || (rule.validTo !== null && rule.validTo < on)) continue;
    if (rule.unit !== null && rule.unit !== unit) continue;
    if (rule.assessmentClass !== null && rule.assessmentClass !== assessmentClass) continue;
    const gain = best ? weight(rule) - weight(best) : 1;
    if (gain > 0 || (gain === 0 && best && rule.validFrom > best.validFrom)) best = rule;
  }
  return best;
}

/**
 * What holds for an answer where no rule reaches: an item of an old register may be older than every row.
 * 20 days from reception, Circular 02/2017/TT-VPCP.
 */
export const RESPOND_WITHOUT_RULE = {
  amount: 20,
  dayKind: "CALENDAR",
  citation: "Thông tư 02/2017/TT-VPCP: xử lý, trả lời trong 20 ngày kể từ ngày tiếp nhận",
  citationEn: "Circular 02/2017/TT-VPCP: handled and answered within 20 days of reception",
  confirmed: true,
} as const satisfies Partial<DeadlineRule>;

/**
 * The last day of a limit that starts with a receipt. The day of receipt is day zero (Civil Code art. 147.2).
 * Working days count only days that are worked; calendar days count every date and roll over a last day off
 * (art. 148.5). `provisional`: a counted day lies in a year whose calendar is not official yet (calendar.md C9).
 */
export function dueDate(receivedOn: LocalDate, amount: number, dayKind: DayKind, cal: WorkCalendar) {
  const add = dayKind === "WORKING" ? addWorkingDays : addCalendarDaysRolling;
  const dueOn = add(receivedOn, amount, cal);
  // Day zero is not looked at, so its year does not matter; with an amount of 0 it is the only day there is.
  const first = dueOn > receivedOn ? addDays(receivedOn, 1) : dueOn;
  return { dueOn, provisional: isProvisional(first, dueOn, cal) };
}

/** How a due date came about, for showing it to the person who waits. */
export type DueDateExplanation = {
  receivedOn: LocalDate;
  amount: number;
  dayKind: DayKind;
  citation: string;
  citationEn: string | null;
  confirmed: boolean;
  /** Day 1 of the count. */
  firstDay: LocalDate;
  /** Days that were passed over, in order: while counting working days, or by the roll-over at the end. */
  skipped: DayOff[];
  /** Saturdays that count because they are worked in exchange for another day. */
  workedSaturdays: LocalDate[];
  /** The last calendar day when it was a day off and `dueOn` is therefore later; else null. */
  rolledOverFrom: LocalDate | null;
  dueOn: LocalDate;
  provisional: boolean;
};

/** Tells the count of dueDate() in full. Refuses (RangeError) an amount below 1: there is no day to show. */
export function explainDueDate(
  receivedOn: LocalDate,
  rule: CountingRule,
  cal: WorkCalendar,
): DueDateExplanation {
  const { amount, dayKind, citation, citationEn = null, confirmed } = rule;
  if (amount < 1) throw new RangeError(`No day to count: ${amount}`);
  const { dueOn, provisional } = dueDate(receivedOn, amount, dayKind, cal);
  const working = dayKind === "WORKING";
  const nextDay = addDays(receivedOn, 1);
  const lastDay = working ? dueOn : addDays(receivedOn, amount);
  const skipped: DayOff[] = [];
  const workedSaturdays: LocalDate[] = [];
  for (let day = working ? nextDay : lastDay; day <= dueOn; day = addDays(day, 1)) {
    const off = dayOff(day, cal);
    if (off) skipped.push(off);
    else if (cal.entries.get(day)?.kind === "SWAP_WORKING_DAY") workedSaturdays.push(day);
  }
  return {
    receivedOn,
    amount,
    dayKind,
    citation,
    citationEn,
    confirmed,
    firstDay: working ? addWorkingDays(receivedOn, 1, cal) : nextDay,
    skipped,
    workedSaturdays,
    rolledOverFrom: lastDay < dueOn ? lastDay : null,
    dueOn,
    provisional,
  };
}

/** Late from the day after, not one second after: a period in days ends at 24:00 of its last day (C6). */
export const isOverdue = (dueOn: LocalDate, today: LocalDate): boolean => today > dueOn;

/** Working days after today up to and including the due date; 0 on the due date and later. */
export const workingDaysLeft = (dueOn: LocalDate, today: LocalDate, cal: WorkCalendar): number =>
  workingDaysBetween(today, dueOn, cal);

/** The time that is left. */
export const DUE_IN = inBoth({
  vi: {
    late: (days: number) => `quá hạn ${days} ngày`,
    today: "hạn hôm nay",
    working: (days: number) => `còn ${days} ngày làm việc`,
    off: (days: number) => `còn ${days} ngày, đều là ngày nghỉ`,
  },
  en: {
    late: (days) => `${days} ${days === 1 ? "day" : "days"} overdue`,
    today: "due today",
    working: (days) => `${days} working ${days === 1 ? "day" : "days"} left`,
    off: (days) => (days === 1 ? "1 day left, a day off" : `${days} days left, all of them days off`),
  },
});

/**
 * "còn 3 ngày làm việc", "hạn hôm nay", "quá hạn 2 ngày", in English "3 working days left": working days ahead, calendar
 * days behind.
 */
export function dueInWords(
  dueOn: LocalDate,
  today: LocalDate,
  cal: WorkCalendar,
  language: Language = "vi",
): string {
  const words = DUE_IN[language];
  const days = daysBetween(today, dueOn);
  if (days < 0) return words.late(-days);
  if (days === 0) return words.today;
  const working = workingDaysLeft(dueOn, today, cal);
  // Only a date that someone set by hand can lie on a day off.
  return working > 0 ? words.working(working) : words.off(days);
}

/** How much of the time is gone, in calendar days: 0 on the day of receipt, 1 on the due date, more when late. */
export function share(receivedOn: LocalDate, dueOn: LocalDate, today: LocalDate): number {
  const whole = daysBetween(receivedOn, dueOn);
  return whole <= 0 ? 1 : daysBetween(receivedOn, today) / whole;
}

export type Urgency = "CALM" | "SOON" | "DUE";

/** The colour of a clock: amber from 75 % of the time, red from the due date on (workflow.md §4). */
export function urgency(receivedOn: LocalDate, dueOn: LocalDate, today: LocalDate): Urgency {
  const gone = share(receivedOn, dueOn, today);
  return gone >= 1 ? "DUE" : gone >= 0.75 ? "SOON" : "CALM";
}

/** A time of waiting for the sender's answer; `to` is null while it lasts. */
export type Wait = { from: LocalDate; to: LocalDate | null };

/** Age in calendar days. No text stops the legal clock while the sender is asked (workflow.md §4). */
export const legalAge = (receivedOn: LocalDate, today: LocalDate): number => daysBetween(receivedOn, today);

/** The legal age without the days of waiting for the sender; overlapping waits count once. For show only. */
export function activeAge(receivedOn: LocalDate, today: LocalDate, waits: readonly Wait[]): number {
  let waited = 0;
  let seen = receivedOn;
  for (const { from, to } of [...waits].sort((a, b) => compare(a.from, b.from))) {
    if (from > seen) seen = from;
    const end = to !== null && to < today ? to : today;
    if (end <= seen) continue;
    waited += daysBetween(seen, end);
    seen = end;
  }
  return legalAge(receivedOn, today) - waited;
}
