import type { WorkCalendar } from "~/shared/calendar";
import { addDays, daysBetween, type LocalDate, localDateOf } from "~/shared/local-date";
import {
  activeAge,
  type DeadlineKey,
  type DeadlineRule,
  dueDate,
  dueInWords,
  legalAge,
  RESPOND_WITHOUT_RULE,
  ruleFor,
  type Urgency,
  urgency,
  type Wait,
} from "./deadline";
import type { ItemEvent } from "./events";
import type { ItemState } from "./history";
import { isOpen } from "./states";

/** One clock of an item, with the words people read and the text it rests on. */
export type ItemClock = {
  label: string;
  dueOn: LocalDate;
  /** Null when it no longer runs. */
  words: string | null;
  urgency: Urgency;
  provisional: boolean;
  citation: string;
  /** False: no text sets it, or nobody has confirmed which. */
  confirmed: boolean;
};

/** What clocks are counted with. */
type Count = { rules: readonly DeadlineRule[]; calendar: WorkCalendar; today: LocalDate };
type Facts = {
  receivedOn: LocalDate;
  /** Who received it: the rules of that unit hold. */
  unit: string;
  state: ItemState;
  events: readonly ItemEvent[];
  dueProvisional: boolean;
};

/** The clocks that run for an item now, the answer's first: workflow.md §4. */
export function itemClocks(item: Facts, count: Count): ItemClock[] {
  const { state } = item;
  const answer = respondClock(item, count);
  switch (state.status) {
    case "SUBMITTED":
      return [answer, ...targets(item, count, ["REGISTER", "CLASSIFY", "TRANSFER"])];
    case "REGISTERED":
      return [answer, ...targets(item, count, ["CLASSIFY", "TRANSFER"])];
    case "ASSESSED":
      return [answer, ...targets(item, count, ["TRANSFER", "HANDLE_TARGET"])];
    case "RESOLVED":
      return [answer, ...afterAnswer(item, count, ["LOAD_RESULT", "PUBLISH"])];
    default:
      return isOpen(state.status)
        ? [answer, ...progressClock(item, count), ...targets(item, count, ["HANDLE_TARGET"])]
        : [answer];
  }
}

const LABEL: Partial<Record<DeadlineKey, string>> = {
  REGISTER: "Vào sổ",
  CLASSIFY: "Phân loại",
  TRANSFER: "Chuyển cơ quan có thẩm quyền",
  HANDLE_TARGET: "Mục tiêu xử lý",
  LOAD_RESULT: "Cập nhật kết quả lên hệ thống",
  PUBLISH: "Công khai",
};

function respondClock({ state, receivedOn, unit, dueProvisional }: Facts, { rules, calendar, today }: Count) {
  const startedOn = state.episodes.at(-1)?.startedOn ?? receivedOn;
  const rule =
    ruleFor(rules, { key: "RESPOND", assessmentClass: state.assessmentClass, unit, on: startedOn }) ??
    RESPOND_WITHOUT_RULE;
  const running = isOpen(state.status);
  return {
    label: "Trả lời",
    dueOn: state.dueOn,
    words: running ? dueInWords(state.dueOn, today, calendar) : null,
    urgency: running ? urgency(receivedOn, state.dueOn, today) : ("CALM" as const),
    provisional: dueProvisional,
    citation: rule.citation,
    confirmed: rule.confirmed,
  };
}

function targets(item: Facts, count: Count, keys: readonly DeadlineKey[]): ItemClock[] {
  const startedOn = item.state.episodes.at(-1)?.startedOn ?? item.receivedOn;
  return keys.flatMap((key) => counted(key, startedOn, item, count));
}

function afterAnswer(item: Facts, count: Count, keys: readonly DeadlineKey[]): ItemClock[] {
  const answeredOn = item.state.episodes.at(-1)?.endedOn;
  return answeredOn ? keys.flatMap((key) => counted(key, answeredOn, item, count)) : [];
}

function counted(key: DeadlineKey, on: LocalDate, { unit, state }: Facts, count: Count): ItemClock[] {
  const rule = ruleFor(count.rules, { key, assessmentClass: state.assessmentClass, unit, on });
  if (!rule) return [];
  const { dueOn, provisional } = dueDate(on, rule.amount, rule.dayKind, count.calendar);
  return [
    {
      label: LABEL[key] ?? key,
      dueOn,
      provisional,
      words: dueInWords(dueOn, count.today, count.calendar),
      urgency: urgency(on, dueOn, count.today),
      citation: rule.citation,
      confirmed: rule.confirmed,
    },
  ];
}

/** Past the limit the sender is told every 7 days how things stand (Circular 02/2017): when the next time is. */
function progressClock({ state, unit }: Facts, { rules, calendar, today }: Count): ItemClock[] {
  const rule = ruleFor(rules, {
    key: "PROGRESS_UPDATE",
    assessmentClass: state.assessmentClass,
    unit,
    on: today,
  });
  const late = daysBetween(state.dueOn, today);
  if (!rule || late <= 0) return [];
  const dueOn = addDays(state.dueOn, Math.ceil(late / rule.amount) * rule.amount);
  return [
    {
      label: "Thông báo tiến độ lần tới",
      dueOn,
      words: dueInWords(dueOn, today, calendar),
      urgency: "SOON",
      provisional: false,
      citation: rule.citation,
      confirmed: rule.confirmed,
    },
  ];
}

/** Age in days since arrival or reopening, and the same without the days of waiting for the sender. */
export function agesOf(
  { state, receivedOn, events }: Pick<Facts, "state" | "receivedOn" | "events">,
  today: LocalDate,
): { legal: number; active: number } {
  const from = state.episodes.at(-1)?.startedOn ?? receivedOn;
  const to = state.episodes.at(-1)?.endedOn ?? today;
  return { legal: legalAge(from, to), active: activeAge(from, to, waitsOf(events)) };
}

function waitsOf(events: readonly ItemEvent[]): Wait[] {
  const waits: Wait[] = [];
  for (const { type, at } of events) {
    const open = waits.at(-1);
    if (type === "information_requested") waits.push({ from: localDateOf(at), to: null });
    else if (open && open.to === null && ENDS_WAITING.has(type)) open.to = localDateOf(at);
  }
  return waits;
}

const ENDS_WAITING = new Set<ItemEvent["type"]>([
  "information_received",
  "resumed",
  "rejected",
  "withdrawn",
  "assigned",
  "resolved",
]);
