import { type LocalDate, localDateOf, parseInstant } from "~/shared/local-date";
import { readDate, readTime } from "~/shared/read-date";
import { arrivalDayProblem } from "../workflow/arrival-rule";
import { peoplePresent } from "./boxes";

type Values = Readonly<Record<string, string | undefined>>;
type Bounds = { unit: string | undefined; since: LocalDate | undefined; now: Date };
type Box = { unit: string; place: string; openedAt: Date; present: string; note: string | null };

/** Reads the form that begins the minutes of a box; `box` is null when something has to be mended. */
export function readNewBox(
  values: Values,
  { unit, since, now }: Bounds,
): { box: Box | null; errors: Record<string, string[]> } {
  const errors: Record<string, string[]> = {};
  const place = (values.place ?? "").trim();
  const present = peoplePresent(values.present ?? "");
  const date = readDate(values.openedDate ?? "");
  const time = readTime(values.openedTime ?? "");
  if (!unit) errors.unit = ["Chọn đơn vị"];
  if (place === "" || place.length > 300) errors.place = ["Nhập nơi đặt hộp thư, tối đa 300 ký tự"];
  const dayProblem = date ? arrivalDayProblem(date, { now, unitSince: since ?? localDateOf(now) }) : null;
  if (!date) errors.openedDate = ["Nhập ngày dạng ngày/tháng/năm, ví dụ 05/02/2026"];
  else if (dayProblem) errors.openedDate = [dayProblem];
  const openedAt = date && time ? parseInstant(`${date}T${time}+07:00`) : null;
  if (!time) errors.openedTime = ["Nhập giờ dạng giờ:phút, ví dụ 14:30"];
  else if (!errors.openedDate && openedAt && openedAt > now)
    errors.openedTime = ["Giờ mở hộp không thể ở tương lai"];
  if (present.length === 0) errors.present = ["Nhập ít nhất một người tham gia mở hộp"];
  else if (present.join("\n").length > 3000) errors.present = ["Danh sách quá dài"];
  const note = (values.note ?? "").trim();
  if (note.length > 1000) errors.note = ["Rút ngắn còn tối đa 1.000 ký tự"];
  if (Object.keys(errors).length > 0 || !unit || !openedAt) return { box: null, errors };
  return { box: { unit, place, openedAt, present: present.join("\n"), note: note || null }, errors };
}
