import { daysBetween, type LocalDate } from "~/shared/local-date";

export type OpenPromise = { dueOn: LocalDate; ownerId: number | null; unit: string };
export type Reminder = { step: string; to: readonly ("OWNER" | "HEAD" | "PROVINCIAL_FOCAL")[] };

/** Days before the due date, and every how many days after it: a setting of the province. */
export type PromiseDays = { before: number; every: number };

/**
 * Which reminder of a promise is due on a day: some days before, on the day, the day after, and from then on every so many
 * days until it is kept, first the head, from the second time also the provincial focal. A round that was missed is made up
 * for by the last reminder that was due. Null: nothing yet.
 */
export function reminderOf(
  promise: OpenPromise,
  today: LocalDate,
  { before, every }: PromiseDays,
): Reminder | null {
  const late = daysBetween(promise.dueOn, today);
  if (late < -before) return null;
  if (late < 0) return { step: "SOON", to: ["OWNER"] };
  if (late === 0) return { step: "DUE", to: ["OWNER"] };
  const times = Math.floor((late - 1) / every);
  return {
    step: `LATE${times}`,
    to: times === 0 ? ["OWNER", "HEAD"] : ["OWNER", "HEAD", "PROVINCIAL_FOCAL"],
  };
}
