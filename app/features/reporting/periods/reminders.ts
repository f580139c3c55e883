import { daysBetween, type LocalDate } from "~/shared/local-date";
import type { BoardLine } from "./board";

/** When a unit is reminded of a report that is not in: shortly before, on the day, once after it. */
export type ReminderStage = "SOON" | "DUE" | "LATE";

const SOON_DAYS = 2;
/** Older misses are not mailed about any more: a portal that is set up late shall not begin with a flood. */
const LATE_DAYS = 30;

/**
 * The reminder that is due for a line of the board on a day; null: none. `soon`: the next day on which offices work, since
 * nobody is written to before it.
 */
export function reminderStage(
  { report, due }: BoardLine,
  today: LocalDate,
  soon: LocalDate,
): ReminderStage | null {
  const isIn = report?.status === "SUBMITTED" || report?.status === "ACCEPTED";
  if (!due || isIn || (report && report.supplement !== null)) return null;
  const left = daysBetween(today, due.on);
  if ((left > SOON_DAYS && due.on > soon) || left < -LATE_DAYS) return null;
  return left > 0 ? "SOON" : left === 0 ? "DUE" : "LATE";
}
