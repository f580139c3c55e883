import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { isStanding } from "../periods/report-flow";
import type { Report } from "../report";

/**
 * The closing that stands for the unit and period of a form. Null when nobody closed it, or when the form has another
 * scope than the one that was closed.
 */
export async function standingForm(
  db: DbOrTx,
  { unit, period, form }: Pick<Report, "unit" | "period" | "form">,
): Promise<{ id: number; on: string } | null> {
  const report = await db.report.findFirst({
    where: { unit: unit.code, period: period.code, closingId: { not: null } },
    select: { status: true, closing: { select: { id: true, closedAt: true, content: true } } },
  });
  if (!report?.closing || !isStanding(report.status)) return null;
  const { use } = (JSON.parse(report.closing.content) as { form: { use: string } }).form;
  if (use !== form.use) return null;
  return { id: report.closing.id, on: formatDate(localDateOf(report.closing.closedAt)) };
}
