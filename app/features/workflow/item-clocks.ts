import { isWorkingDay, type WorkCalendar } from "~/shared/calendar";
import { daysBetween, type LocalDate, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import {
  type DeadlineKey,
  type DeadlineRule,
  dueDate,
  dueInWords,
  explainDueDate,
  RESPOND_WITHOUT_RULE,
  ruleFor,
  type Urgency,
  urgency,
} from "./deadline";
import type { EventType, ItemEvent } from "./events";
import { type ItemState, limitOf } from "./item-state";
import { nextProgressOn, TELLS_PROGRESS } from "./progress-notes";
import { isOpen } from "./states";

/** The clocks an item can have; each is counted by the rule of the same name. */
export type ClockKey = Exclude<DeadlineKey, "EXTEND" | "ASK_SENDER" | "COORDINATE" | "LEGAL_DOCUMENT">;

/** One clock of an item: where it starts, how it is counted, on what ground, where it stands. Dates are local. */
export type ItemClock = {
  key: ClockKey;
  label: string;
  /** Day zero of the count, and what happened on it: "ngày tiếp nhận". */
  startedOn: LocalDate;
  startedBy: string;
  /** "05 ngày làm việc", "cứ 07 ngày một lần". */
  count: string;
  /** Set by hand since: the limit that was counted, and whether the present date falls on a day off. */
  moved?: { from: LocalDate; onDayOff: boolean } | undefined;
  /** The last day of the count, a day off, which the limit therefore passes over (Civil Code art. 148.5). */
  rolledOverFrom?: LocalDate | undefined;
  dueOn: LocalDate;
  /** It had ended when the calendar was changed, and keeps this due date. */
  kept?: true;
  /** When it was met, or the item ended; null while it runs. */
  doneOn: LocalDate | null;
  /** Calendar days between due date and `doneOn`, 0 when in time; null while it runs. */
  daysLate: number | null;
  /** The time left in words; null when it no longer runs. */
  words: string | null;
  urgency: Urgency;
  provisional: boolean;
  citation: string;
  /** False: no text sets it, or nobody has confirmed which. */
  confirmed: boolean;
};

/** What clocks are counted with. */
export type Count = { rules: readonly DeadlineRule[]; calendar: WorkCalendar; today: LocalDate };

/** What clocks are counted of. */
export type ClockFacts = {
  receivedOn: LocalDate;
  /** Who received it: the rules of that unit hold. */
  unit: string;
  state: ItemState;
  events: readonly ItemEvent[];
  /** When it was typed in here; null where another register brought it. */
  enteredOn: LocalDate | null;
  /** By what ended clocks were judged where the calendar has been changed since. */
  kept?: readonly KeptDate[];
};

/** The due date that a clock keeps, which had ended before a change of the calendar. */
export type KeptDate = { key: ClockKey; startedOn: LocalDate; dueOn: LocalDate };

/**
 * Every clock of an item, the answer's first: those that run, and of those that ended the ones a text of law sets
 * (transfer, answer, loading the result). Own targets are shown while they run. Sources: workflow.md §4.
 */
export function itemClocks(item: ClockFacts, count: Count): ItemClock[] {
  return [
    respond(item, count),
    ...progress(item, count),
    ...untilTransferred(item, count),
    ...target("REGISTER", item, count, ["SUBMITTED"]),
    ...target("CLASSIFY", item, count, ["SUBMITTED", "REGISTERED"]),
    ...target("HANDLE_TARGET", item, count, [
      "ASSESSED",
      "ASSIGNED",
      "IN_PROGRESS",
      "AWAITING_SUBMITTER",
      "COLLECTING",
      "REPLY_DRAFTED",
    ]),
    ...untilLoaded(item, count),
  ];
}

/** What each clock is called. */
export const CLOCK_LABEL: Record<ClockKey, string> = {
  RESPOND: "Trả lời",
  TRANSFER: "Chuyển cơ quan có thẩm quyền",
  PROGRESS_UPDATE: "Thông báo tiến độ lần tới",
  LOAD_RESULT: "Cập nhật kết quả lên hệ thống",
  REGISTER: "Vào sổ",
  CLASSIFY: "Phân loại",
  HANDLE_TARGET: "Mục tiêu xử lý",
  PUBLISH: "Công khai",
};

type Rule = Pick<DeadlineRule, "amount" | "dayKind" | "citation" | "confirmed">;
type Start = { startedOn: LocalDate; startedBy: string };

function respond(item: ClockFacts, count: Count): ItemClock {
  const { state } = item;
  const start = startOf(item);
  const rule = ruleOf("RESPOND", item, count, start.startedOn) ?? RESPOND_WITHOUT_RULE;
  const doneOn = state.episodes.at(-1)?.endedOn ?? null;
  const running = clock("RESPOND", start, rule, state.dueOn, state.dueProvisional, doneOn, count);
  const from = limitOf(state);
  const rolledOverFrom = rollOver(start.startedOn, rule, from, count.calendar);
  if (from === state.dueOn) return { ...running, rolledOverFrom };
  return {
    ...{ ...running, rolledOverFrom },
    moved: { from, onDayOff: !isWorkingDay(state.dueOn, count.calendar) },
  };
}

/** Past the limit the sender is told every 7 days how things stand (Circular 02/2017): when the next time is, or was. */
function progress(item: ClockFacts, count: Count): ItemClock[] {
  const { state, events } = item;
  const rule = ruleOf("PROGRESS_UPDATE", item, count, count.today);
  const told = events.findLast(({ type }) => TELLS_PROGRESS.has(type));
  const limitOn = limitOf(state);
  const toldOn = told ? localDateOf(told.at) : null;
  const dueOn =
    rule && isOpen(state.status) ? nextProgressOn(limitOn, toldOn, rule.amount, count.today) : null;
  if (!rule || !dueOn) return [];
  const start =
    toldOn && toldOn > limitOn
      ? { startedOn: toldOn, startedBy: "ngày thông báo lần trước" }
      : { startedOn: limitOn, startedBy: "ngày hết thời hạn trả lời" };
  // Counted from a limit that is provisional it is so itself.
  const provisional = state.dueProvisional && start.startedOn === limitOn;
  const running = clock("PROGRESS_UPDATE", start, rule, dueOn, provisional, null, count);
  return [{ ...running, count: `cứ ${days(rule)} một lần`, urgency: count.today > dueOn ? "DUE" : "SOON" }];
}

/** From reception to the first hand-over: inside the province by assignment, else to a body outside it. */
function untilTransferred(item: ClockFacts, count: Count): ItemClock[] {
  const { state, events, receivedOn } = item;
  // A second episode is work on what the right agency has already.
  if (state.episodes.length > 1) return [];
  const rule = ruleOf("TRANSFER", item, count, receivedOn);
  if (!rule) return [];
  const handedOver = events.find(({ type }) => HANDS_OVER.has(type));
  const doneOn = handedOver ? localDateOf(handedOver.at) : null;
  if (!doneOn && (!isOpen(state.status) || !BEFORE_HANDLING.has(state.status))) return [];
  return [counted("TRANSFER", startOf(item), rule, doneOn, count, item.kept)];
}

const HANDS_OVER = new Set<EventType>(["assigned", "transferred_out"]);
/** Waiting for the sender included: it does not stop the clock (workflow.md §4). */
const BEFORE_HANDLING = new Set<ItemState["status"]>([
  "SUBMITTED",
  "REGISTERED",
  "ASSESSED",
  "AWAITING_SUBMITTER",
]);

/** A target of the province's own; it concerns nobody once it is met. */
function target(
  key: ClockKey,
  item: ClockFacts,
  count: Count,
  statuses: readonly ItemState["status"][],
): ItemClock[] {
  if (!statuses.includes(item.state.status)) return [];
  const start = startOf(item);
  const rule = ruleOf(key, item, count, start.startedOn);
  return rule ? [counted(key, start, rule, null, count)] : [];
}

/**
 * From the signed answer until everybody can read it: loading is set by Circular 02/2017, posting is a target. What was
 * solved on the spot and typed later can be loaded from that day on (decision 0033): how late it was typed shows beside it.
 */
function untilLoaded(item: ClockFacts, count: Count): ItemClock[] {
  const { state, events } = item;
  const last = state.episodes.at(-1);
  if (last?.exit !== "RESOLVED" || !last.endedOn) return [];
  const typedLater = state.episodes.length === 1 && item.enteredOn && item.enteredOn > last.endedOn;
  const start = typedLater
    ? { startedOn: item.enteredOn as LocalDate, startedBy: "ngày nhập phản ánh đã có kết quả" }
    : { startedOn: last.endedOn, startedBy: "ngày có kết quả" };
  const answeredAt = events.findLastIndex(({ type }) => type === "resolved");
  const posted = events.find(({ type }, i) => i > answeredAt && POSTS.has(type));
  // A posting that stands through a reopening shows the earlier answer; nothing tells when the new one was loaded.
  if (!posted && state.status === "PUBLISHED") return [];
  const doneOn = posted ? localDateOf(posted.at) : null;
  return (["LOAD_RESULT", "PUBLISH"] as const).flatMap((key) => {
    const rule = ruleOf(key, item, count, start.startedOn);
    return rule && (key === "LOAD_RESULT" || !doneOn)
      ? [counted(key, start, rule, doneOn, count, item.kept)]
      : [];
  });
}

const POSTS = new Set<EventType>(["published", "publication_corrected"]);

const ruleOf = (key: ClockKey, { unit, state }: ClockFacts, { rules }: Count, on: LocalDate) =>
  ruleFor(rules, { key, assessmentClass: state.assessmentClass, unit, on });

function startOf({ state, receivedOn }: ClockFacts): Start {
  const startedOn = state.episodes.at(-1)?.startedOn ?? receivedOn;
  return { startedOn, startedBy: state.episodes.length > 1 ? "ngày mở lại" : "ngày tiếp nhận" };
}

function counted(
  key: ClockKey,
  start: Start,
  rule: Rule,
  doneOn: LocalDate | null,
  count: Count,
  kept: readonly KeptDate[] = [],
): ItemClock {
  const { dueOn, provisional } = dueDate(start.startedOn, rule.amount, rule.dayKind, count.calendar);
  const fixed = doneOn && kept.find((date) => date.key === key && date.startedOn === start.startedOn);
  if (fixed) return { ...clock(key, start, rule, fixed.dueOn, false, doneOn, count), kept: true };
  const rolledOverFrom = rollOver(start.startedOn, rule, dueOn, count.calendar);
  return { ...clock(key, start, rule, dueOn, provisional, doneOn, count), rolledOverFrom };
}

function clock(
  key: ClockKey,
  start: Start,
  rule: Rule,
  dueOn: LocalDate,
  provisional: boolean,
  doneOn: LocalDate | null,
  { today, calendar }: Count,
): ItemClock {
  return {
    key,
    label: CLOCK_LABEL[key],
    ...start,
    count: days(rule),
    dueOn,
    doneOn,
    daysLate: doneOn && Math.max(0, daysBetween(dueOn, doneOn)),
    words: doneOn ? null : dueInWords(dueOn, today, calendar),
    urgency: doneOn ? "CALM" : urgency(start.startedOn, dueOn, today),
    // A date that a clock was judged by stays what it was counted on.
    provisional,
    citation: rule.citation,
    confirmed: rule.confirmed,
  };
}

/** The day off that a limit counted by this rule passes over; undefined where it passes over none. */
function rollOver(startedOn: LocalDate, rule: Rule, limitOn: LocalDate, calendar: WorkCalendar) {
  if (rule.amount < 1) return undefined;
  const { dueOn, rolledOverFrom } = explainDueDate(startedOn, rule, calendar);
  return dueOn === limitOn ? (rolledOverFrom ?? undefined) : undefined;
}

const days = ({ amount, dayKind }: Rule): string =>
  `${String(amount).padStart(2, "0")} ngày${dayKind === "WORKING" ? " làm việc" : ""}`;

/**
 * Start and count of a clock in a line: "Tính từ ngày tiếp nhận 05/02/2026, 05 ngày làm việc." A date that was set by hand
 * follows from no count: the line says which limit was counted and what stands instead of it.
 */
export function countInWords({
  startedOn,
  startedBy,
  count,
  dueOn,
  moved,
  rolledOverFrom,
}: Pick<ItemClock, "startedOn" | "startedBy" | "count" | "dueOn" | "moved" | "rolledOverFrom">): string {
  const counted = `Tính từ ${startedBy} ${formatDate(startedOn)}, ${count}`;
  const passed = rolledOverFrom
    ? `; ngày cuối ${formatDate(rolledOverFrom)} là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo`
    : "";
  if (!moved) return `${counted}${passed}.`;
  const dayOff = moved.onDayOff ? " Ngày này là ngày nghỉ." : "";
  return `${counted}: ${formatDate(moved.from)}. Đã gia hạn đến ${formatDate(dueOn)}.${dayOff}`;
}
