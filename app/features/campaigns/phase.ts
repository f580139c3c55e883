import { addDays, type LocalDate } from "~/shared/local-date";

export const PHASE = {
  PLANNED: { vi: "Trong kế hoạch" },
  OPEN: { vi: "Đang lấy ý kiến" },
  OVER: { vi: "Hết hạn trả lời" },
  CLOSED: { vi: "Đã kết thúc" },
} as const;
export type Phase = keyof typeof PHASE;

type Dates = { openedAt: Date | null; closedAt: Date | null; answerBy: LocalDate };

/** Where a campaign stands on a date; the last day for answers still counts. */
export function phaseOf({ openedAt, closedAt, answerBy }: Dates, today: LocalDate): Phase {
  if (closedAt) return "CLOSED";
  if (!openedAt) return "PLANNED";
  return today > answerBy ? "OVER" : "OPEN";
}

const REMINDERS = ["SOON", "DUE"] as const;
export type ReminderStage = (typeof REMINDERS)[number];
/** Days before the last one on which people are asked again: a setting, since art. 9.2.e names none. */
export type DaysBefore = Record<ReminderStage, number>;

/** The reminder that is due on a date: the later one when both are, none before, and none once the time is over. */
export function reminderDue(
  answerBy: LocalDate,
  today: LocalDate,
  daysBefore: DaysBefore,
): ReminderStage | null {
  if (today > answerBy) return null;
  if (today >= addDays(answerBy, -daysBefore.DUE)) return "DUE";
  return today >= addDays(answerBy, -daysBefore.SOON) ? "SOON" : null;
}
