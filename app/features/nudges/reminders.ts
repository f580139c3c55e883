import { daysBetween, type LocalDate } from "~/shared/local-date";
import { KNOW_DENUNCIATIONS, type Role } from "../access/permissions";
import { share } from "../workflow/deadline";
import type { Status } from "../workflow/states";

/** After how many calendar days past the due date who is told: workflow.md §4, advice that a province may change. */
export type Escalation = { head: number; focal: number; leader: number };

/** "1, 3, 7": rising whole numbers from 1; null for anything else. */
export function readEscalation(text: string): Escalation | null {
  const [head = 0, focal = 0, leader = 0, ...more] = text.split(",").map((part) => Number(part.trim()));
  const rising = head >= 1 && head <= focal && focal <= leader && leader <= 365;
  return more.length === 0 && rising && [head, focal, leader].every(Number.isInteger)
    ? { head, focal, leader }
    : null;
}

/** The reminders there are, in the order in which an item meets them. PROGRESS is in progress.ts. */
export const STEPS = {
  SHARE: { vi: "Đã qua 75 % thời gian" },
  LAST_DAY: { vi: "Đến hạn vào ngày làm việc tới" },
  DUE: { vi: "Hôm nay đến hạn" },
  LATE_HEAD: { vi: "Quá hạn, báo thủ trưởng" },
  LATE_FOCAL: { vi: "Quá hạn, báo đầu mối cấp tỉnh" },
  LATE_LEADER: { vi: "Quá hạn, báo lãnh đạo tỉnh" },
  PROGRESS: { vi: "Cần báo tình hình cho người gửi" },
  LEG: { vi: "Cần cho ý kiến phối hợp" },
  OUTSIDE: { vi: "Cơ quan ngoài tỉnh chưa trả lời" },
} as const;
export type ReminderStep = keyof typeof STEPS;

/**
 * The reminders that an open item asks for today. Only what is true now: a day on which nobody worked is made up for,
 * but nobody is told that three quarters are gone of a time that is over. `startedOn` is the start of the episode. `soon`,
 * the next day on which offices work: where three quarters are gone in Tết and the limit is the day after, who has to
 * answer is told before Tết.
 */
export function stepsDue(
  item: { startedOn: LocalDate; dueOn: LocalDate },
  today: LocalDate,
  { head, focal, leader }: Escalation,
  soon: LocalDate,
): ReminderStep[] {
  const late = daysBetween(item.dueOn, today);
  if (late < 0) {
    if (share(item.startedOn, item.dueOn, today) >= 0.75) return ["SHARE"];
    return item.dueOn <= soon ? ["LAST_DAY"] : [];
  }
  if (late === 0) return ["DUE"];
  return [
    ...(late >= head ? (["LATE_HEAD"] as const) : []),
    ...(late >= focal ? (["LATE_FOCAL"] as const) : []),
    ...(late >= leader ? (["LATE_LEADER"] as const) : []),
  ];
}

/** Somebody who can be reminded; roles with the units in which they hold. */
export type Colleague = { id: number; roles: readonly { role: Role; unit: string }[] };

/** What decides who is reminded of an item. */
export type Held = {
  status: Status;
  holder: string;
  handlerId: number | null;
  confidential: boolean;
  rejectionProposed: boolean;
};

/**
 * Who is told of a step: first who can do the next thing. The handler by name, else the focal officers of the unit;
 * drafts and proposals wait for its head. Where nobody of that kind works, the one above. Of a denunciation nobody learns
 * who may not know of it (workflow.md §5, R7).
 */
export function toldOf(step: ReminderStep, item: Held, people: readonly Colleague[]): number[] {
  for (const among of CHAIN[step](item)) {
    const found = people.filter((person) => among(person) && mayKnow(item, person)).map(({ id }) => id);
    if (found.length > 0) return found;
  }
  return [];
}

type Among = (person: Colleague) => boolean;
const inUnit =
  (role: Role) =>
  (item: Held): Among =>
  ({ roles }) =>
    roles.some((grant) => grant.role === role && grant.unit === item.holder);
const anywhere =
  (role: Role): Among =>
  ({ roles }) =>
    roles.some((grant) => grant.role === role);
const heads = inUnit("AGENCY_HEAD");
const focals = inUnit("FOCAL_OFFICER");
const provincial = anywhere("PROVINCIAL_FOCAL");
const leaders = anywhere("LEADER");

const mayKnow = ({ confidential }: Held, { roles }: Colleague): boolean =>
  !confidential || roles.some(({ role }) => KNOW_DENUNCIATIONS.includes(role));

const working = (item: Held): Among[] => {
  const handler: Among = ({ id, roles }) =>
    id === item.handlerId && roles.some(({ unit }) => unit === item.holder);
  const deciding = item.status === "REPLY_DRAFTED" || item.rejectionProposed;
  return deciding
    ? [heads(item), handler, focals(item), provincial]
    : [handler, focals(item), inUnit("HANDLER")(item), heads(item), provincial];
};

const CHAIN: Record<ReminderStep, (item: Held) => Among[]> = {
  SHARE: working,
  LAST_DAY: working,
  DUE: working,
  PROGRESS: working,
  OUTSIDE: working,
  // Of a leg the unit that is asked stands in the place of the holder.
  LEG: (item) => [focals(item), inUnit("HANDLER")(item), heads(item), provincial],
  LATE_HEAD: (item) => [heads(item), focals(item), provincial],
  LATE_FOCAL: () => [provincial, leaders],
  LATE_LEADER: () => [leaders, provincial],
};
