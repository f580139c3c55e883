import type { DbOrTx } from "~/platform/db.server";
import { REPORT_REFUSAL } from "../periods/refusals";
import { isStanding } from "../periods/report-flow";
import { periodKindOf } from "../periods/report-key";
import type { Report } from "../report";
import { drawUp } from "./draw-up.server";
import { ifClosedWords } from "./if-closed";

/** A form that counts the register, and how it differs from what a closing would take at the same moment. */
export type Announced = {
  report: Report;
  /** `now`: what the form shows; null where the closing would be refused, and `closed` says why. */
  words: { now: string | null; closed: string } | null;
};

/**
 * The form with a remark below its table, on page and paper alike, where a closing now would take other figures: by the
 * same reading that the closing freezes. Nothing is said while the period runs, of a period that nobody reports, of one
 * that is closed, and of a form of another scope than the closing has.
 */
export async function announceClosing(db: DbOrTx, report: Report): Promise<Announced> {
  const { unit, period, form, figures } = report;
  const silent = { report, words: null };
  if (report.stage !== "OVER" || !periodKindOf(period)) return silent;
  const known = await db.report.findFirst({
    where: { unit: unit.code, period: period.code },
    orderBy: { id: "desc" },
    select: { status: true, closingId: true },
  });
  if (known && known.closingId !== null && isStanding(known.status)) return silent;
  const drawn = await drawUp(db, { unit: unit.code, period, allowMissing: true });
  if (!drawn.ok)
    return "broken" in drawn
      ? {
          report,
          words: { now: null, closed: `${REPORT_REFUSAL.FIGURES_BROKEN} ${drawn.broken.join("; ")}.` },
        }
      : silent;
  if (drawn.value.report.form.use !== form.use) return silent;
  const words = ifClosedWords(drawn.value.report, figures);
  if (!words) return silent;
  const remarks = [...(report.remarks ?? []), `${words.now} ${words.closed}`];
  return { report: { ...report, remarks }, words };
}
