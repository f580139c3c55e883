import type { DbOrTx } from "~/platform/db.server";
import { addDays, dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { STEPS_OF } from "../closing/accepted.queries.server";
import { isHeld } from "../closing/report-history";

/** Refused: reports were closed by the old forms for periods that the new ones would hold for. */
export type PeriodClosed = { ok: false; reason: "PERIOD_CLOSED"; closed: LocalDate };

/** The last day of the latest closed period that forms beginning on `validFrom` would reach back into; null: none. */
export async function periodClosed(db: DbOrTx, validFrom: LocalDate): Promise<PeriodClosed | null> {
  // The last day of a period decides by which forms it is reported (decision 0006).
  const reports = await db.report.findMany({
    where: { periodTo: { gte: toDbDate(validFrom) }, closings: { some: {} } },
    orderBy: { periodTo: "desc" },
    select: { periodTo: true, status: true, ...STEPS_OF },
  });
  const latest = reports.find(({ status, events }) => isHeld(status, events));
  return latest ? { ok: false, reason: "PERIOD_CLOSED", closed: dateOf(latest.periodTo) } : null;
}

/** The refusal in words, with the first day that is possible. */
export const periodClosedWords = ({ closed }: PeriodClosed): string =>
  `Đã có báo cáo chốt theo mẫu cũ cho kỳ kết thúc ngày ${formatDate(closed)}; mẫu mới áp dụng sớm nhất từ ngày ${formatDate(addDays(closed, 1))}`;
