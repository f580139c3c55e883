import { loadClock } from "~/features/reference/clock.server";
import { type DayKind, dueDate } from "~/features/workflow/deadline";
import { withDatabase } from "~/platform/with-database.server";
import type { WorkCalendar } from "~/shared/calendar";
import { localDateOf, parseInstant } from "~/shared/local-date";
import { oneOf, readArguments, required, UsageError } from "./usage";

const KIND_OF = { working: "WORKING", calendar: "CALENDAR" } as const satisfies Record<string, DayKind>;
const UNITS = ["working", "calendar"] as const;

/** `deadline --received … --days N --unit working|calendar`: prints the last day of the limit, nothing else. */
export async function deadlineCommand(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = readArguments(args, { received: text, days: text, unit: text }, []);
  const received = parseInstant(required(values.received, "received"));
  if (!received)
    throw new UsageError("--received phải là thời điểm có múi giờ, ví dụ 2026-02-11T09:00:00+07:00.");
  const days = Number(required(values.days, "days"));
  if (!/^\d{1,4}$/.test(values.days ?? "")) throw new UsageError("--days phải là số nguyên từ 0 đến 9999.");
  const unit = KIND_OF[oneOf(required(values.unit, "unit"), UNITS, "--unit")];
  const { calendar } = await withDatabase(({ db }) => loadClock(db));
  const due = lastDay(received, days, unit, calendar);
  console.log(due.dueOn);
  if (due.provisional) console.error("Ngày tạm tính: lịch nghỉ chính thức của năm liên quan chưa được nạp.");
  return 0;
}

/** dueDate() of an instant. Refuses (UsageError) a limit that ends after the last year that dates are written for. */
export function lastDay(received: Date, days: number, unit: DayKind, calendar: WorkCalendar) {
  try {
    return dueDate(localDateOf(received), days, unit, calendar);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      "Thời hạn kết thúc sau năm 9999, năm cuối mà ngày tháng ghi được: cho --received hoặc --days nhỏ hơn.",
    );
  }
}
