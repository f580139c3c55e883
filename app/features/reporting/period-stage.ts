import { addDays, type LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";

/** Whether a period is still to come, runs, or can be closed. */
export type PeriodStage = "AHEAD" | "RUNNING" | "OVER";

type Days = Pick<Period, "from" | "to">;

export const stageOf = ({ from, to }: Days, today: LocalDate): PeriodStage =>
  today < from ? "AHEAD" : today <= to ? "RUNNING" : "OVER";

/** What form and draft say of a period that is not over, and what a page adds; null of one that is. */
export type Unfinished = { words: string; advice: string } | null;

export function unfinished({ from, to }: Days, stage: PeriodStage): Unfinished {
  const closing = `chốt được từ ngày ${formatDate(addDays(to, 1))}`;
  if (stage === "AHEAD")
    return {
      words: `Kỳ báo cáo chưa bắt đầu (ngày đầu là ${formatDate(from)}).`,
      advice: `Chưa có gì để báo cáo. Lập được từ ngày ${formatDate(from)}, ${closing}.`,
    };
  if (stage === "RUNNING")
    return {
      words: `Kỳ báo cáo chưa kết thúc (đến hết ngày ${formatDate(to)}).`,
      advice: `Số liệu mới tính đến hôm nay và còn thay đổi; ${closing}.`,
    };
  return null;
}
