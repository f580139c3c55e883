import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { type Period, parsePeriod } from "~/shared/period";
import { readDate } from "~/shared/read-date";
import { formatDate } from "~/shared/vi-format";
import { isReportable } from "./report";

/** The period field's value for "another range of days"; the days stand in `from` and `to`. */
export const OTHER_RANGE = "khac";

const text = z.string().max(100, "Giá trị quá dài").optional();

/**
 * What the form page is asked for, from a query: an empty scope leaves the choice to the unit. A period that has not begun
 * by `today` is refused: there is nothing to count, and a form full of zeroes would look like a report.
 */
export const askedReportSchema = (today: LocalDate) =>
  z
    .object({
      unit: z.string({ error: "Chọn đơn vị báo cáo" }).max(100, "Chọn đơn vị báo cáo"),
      period: text,
      from: text,
      to: text,
      scope: z
        .enum(["own", "consolidated"], { error: "Chọn phạm vi: tổng hợp hoặc riêng đơn vị" })
        .optional(),
    })
    .transform(({ unit, scope, ...asked }, context) => {
      const period = askedPeriod(asked, today);
      if (typeof period !== "string") return { unit, scope: scope ?? null, period };
      const path = asked.period && asked.period !== OTHER_RANGE ? ["period"] : ["from"];
      context.addIssue({ code: "custom", path, message: period });
      return z.NEVER;
    });

function askedPeriod(
  asked: { period?: string | undefined; from?: string | undefined; to?: string | undefined },
  today: LocalDate,
): Period | string {
  const period =
    asked.period && asked.period !== OTHER_RANGE ? parsePeriod(asked.period) : rangeOf(asked.from, asked.to);
  if (typeof period === "string") return period;
  if (!period) return "Chọn kỳ báo cáo trong danh sách, ví dụ quý I/2026 có mã 2026-Q1";
  if (!isReportable(period))
    return `Kỳ bắt đầu ${formatDate(period.from)} quá xa; chọn từ năm 1945 trở lại đây`;
  if (period.from > today)
    return `Kỳ này chưa bắt đầu: ngày đầu là ${formatDate(period.from)}. Chọn kỳ bắt đầu muộn nhất hôm nay, ${formatDate(today)}`;
  return period;
}

/** The days typed for "another range", or which of them is to be mended. */
function rangeOf(typedFrom = "", typedTo = ""): Period | string | null {
  const [from, to] = [readDate(typedFrom), readDate(typedTo)];
  if (!typedFrom.trim() && !typedTo.trim()) return "Chọn kỳ báo cáo, hoặc nhập đủ từ ngày và đến ngày";
  if (!from) return "Nhập “Từ ngày” là ngày có thật, dạng ngày/tháng/năm, ví dụ 15/12/2025";
  if (!to) return "Nhập “Đến ngày” là ngày có thật, dạng ngày/tháng/năm, ví dụ 14/03/2026";
  if (from > to) return `“Từ ngày” ${formatDate(from)} đang sau “Đến ngày” ${formatDate(to)}. Đổi lại thứ tự`;
  return parsePeriod(`${from}..${to}`);
}
