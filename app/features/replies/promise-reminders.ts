import { daysBetween, type LocalDate } from "~/shared/local-date";

export type OpenPromise = { dueOn: LocalDate; ownerId: number | null; unit: string };
export type Reminder = { step: string; to: readonly ("OWNER" | "HEAD" | "PROVINCIAL_FOCAL")[] };

/**
 * Which reminder of a promise is due on a day: a week before, on the day, the day after, and from then on every week
 * until it is kept, first the head, from the second week also the provincial focal. A round that was missed is made up
 * for by the last reminder that was due. Null: nothing yet.
 */
export function reminderOf(promise: OpenPromise, today: LocalDate): Reminder | null {
  const late = daysBetween(promise.dueOn, today);
  if (late < -7) return null;
  if (late < 0) return { step: "SOON", to: ["OWNER"] };
  if (late === 0) return { step: "DUE", to: ["OWNER"] };
  const week = Math.floor((late - 1) / 7);
  return { step: `LATE${week}`, to: week === 0 ? ["OWNER", "HEAD"] : ["OWNER", "HEAD", "PROVINCIAL_FOCAL"] };
}
