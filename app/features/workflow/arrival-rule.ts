import { type LocalDate, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";

/** The bounds of a true arrival: now, and the first day of the unit that receives. */
export type ArrivalBounds = { now: Date; unitSince: LocalDate };

/** Why something cannot have arrived on a local day, in a sentence; null when it can. Holds for entry and correction. */
export function arrivalDayProblem(day: LocalDate, { now, unitSince }: ArrivalBounds): string | null {
  if (day > localDateOf(now)) return "Ngày nhận không thể ở tương lai";
  if (day < unitSince) return `Ngày nhận sớm hơn ngày thành lập đơn vị tiếp nhận (${formatDate(unitSince)})`;
  return null;
}
