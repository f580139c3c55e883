import { z } from "zod";
import { type Period, parsePeriod } from "~/shared/period";
import { readDate } from "~/shared/read-date";
import { isReportable } from "./report";

/** The period field's value for "another range of days"; the days stand in `from` and `to`. */
export const OTHER_RANGE = "khac";

const text = z.string().max(100, "Giá trị quá dài").optional();

/** What the form page is asked for, from a query: an empty scope leaves the choice to the unit. */
export const AskedReportSchema = z
  .object({
    unit: z.string({ error: "Chọn đơn vị báo cáo" }).max(100, "Chọn đơn vị báo cáo"),
    period: text,
    from: text,
    to: text,
    scope: z.enum(["own", "consolidated"], { error: "Chọn phạm vi: tổng hợp hoặc riêng đơn vị" }).optional(),
  })
  .transform(({ unit, scope, ...asked }, context) => {
    const period = askedPeriod(asked);
    if (typeof period !== "string") return { unit, scope: scope ?? null, period };
    const path = asked.period && asked.period !== OTHER_RANGE ? ["period"] : ["from"];
    context.addIssue({ code: "custom", path, message: period });
    return z.NEVER;
  });

function askedPeriod(asked: {
  period?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}) {
  let period: Period | null;
  if (asked.period && asked.period !== OTHER_RANGE) {
    period = parsePeriod(asked.period);
    if (!period) return "Chọn kỳ báo cáo trong danh sách, ví dụ quý I/2026 có mã 2026-Q1";
  } else {
    const from = readDate(asked.from ?? "");
    const to = readDate(asked.to ?? "");
    if (!from || !to) return "Chọn kỳ báo cáo, hoặc nhập đủ từ ngày và đến ngày";
    if (from > to) return "Từ ngày phải trước hoặc trùng đến ngày";
    period = parsePeriod(`${from}..${to}`);
  }
  return period && isReportable(period)
    ? period
    : "Kỳ báo cáo quá xa; nhập thời gian từ năm 1945 trở lại đây";
}
