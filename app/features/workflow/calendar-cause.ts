import { OFF_DAY } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import type { SpecialDay } from "../reference/admin-calendar.server";

/**
 * One edit of the calendar: a day (`seen` null: a new one), or the official notice of a year (empty: taken back; `seen`:
 * what stood there when the form was shown).
 */
export type CalendarChange =
  | { what: "DAY"; day: SpecialDay; seen: string | null }
  | { what: "YEAR"; year: number; source: string; seen?: string };

/** What changed in the calendar, in a sentence that the history and the sender read. `edited`: the day was there before. */
export function calendarCause(change: CalendarChange, edited: boolean): string {
  if (change.what === "YEAR")
    return change.source
      ? `Đã có lịch nghỉ chính thức năm ${change.year}: ${change.source}.`
      : `Lịch nghỉ năm ${change.year} được ghi lại là chưa chính thức.`;
  const { date, kind, name, active, source } = change.day;
  const what = `${OFF_DAY[kind].vi.toLowerCase()} ${formatDate(date)} (${name})`;
  const verb = !active ? "Bỏ áp dụng" : edited ? "Sửa" : "Thêm";
  return `${verb} ${what}. Căn cứ: ${source}.`.replace("..", ".");
}
