import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Report } from "../report";
import { loadStandings } from "./accepted.queries.server";

/**
 * The closing that stands for the unit and period of a form. Null when nobody closed it, or when the form has another
 * scope than the one that was closed.
 */
export async function standingForm(
  db: DbOrTx,
  { unit, period, form }: Pick<Report, "unit" | "period" | "form">,
): Promise<{ id: number; on: string } | null> {
  const [report] = await loadStandings(db, period.code, [unit.code]);
  const closing = await db.reportClosing.findUnique({ where: { id: report?.standing ?? 0 } });
  if (!closing) return null;
  const { use } = (JSON.parse(closing.content) as { form: { use: string } }).form;
  if (use !== form.use) return null;
  return { id: closing.id, on: formatDate(localDateOf(closing.closedAt)) };
}
