import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { type Period, previousPeriod, quarterOf } from "~/shared/period";
import { loadUnits } from "../reporting/reference.queries.server";
import { publicFiguresOf } from "../reporting/statistics/shown-alone.server";
import { loadWallNotice, noticeDigest } from "./load-notice.server";
import type { Reception } from "./wall-notice";

/** A quarter of one unit, counted as the form counts (counting.md). */
export type UnitQuarter = {
  period: Period;
  /** Up to today only. */
  running: boolean;
  /** Null where the public statistics do not name the unit in the quarter (decision 0027). */
  figures: { received: number; resolved: number; onTime: number; answered: number } | null;
};

/** What the page of a unit says besides its answers. */
export type UnitFace = {
  code: string;
  reception: Reception;
  /** Its last day, when that is over; and who took over. */
  closedOn: LocalDate | null;
  successor: { code: string; name: string } | null;
  postedOn: LocalDate | null;
  quarters: UnitQuarter[];
};

/** The face of a unit on a day, closed ones included; null for a code that nobody has. */
export async function unitFace(db: DbOrTx, code: string, now: Date): Promise<UnitFace | null> {
  const today = localDateOf(now);
  const unit = await db.unit.findUnique({ where: { code } });
  if (!unit) return null;
  const successor = unit.successor
    ? await db.unit.findUnique({ where: { code: unit.successor }, select: { code: true, name: true } })
    : null;
  const posting = await db.noticePosting.findFirst({
    where: { unit: code },
    orderBy: [{ postedOn: "desc" }, { id: "desc" }],
    select: { postedOn: true, details: true },
  });
  // What hangs there since before an address changed is no proof of what this page says.
  const notice = posting ? await loadWallNotice(db, code, today) : null;
  const hangs = posting && notice && posting.details === noticeDigest(notice);
  const lastDay = unit.validTo && dateOf(unit.validTo);
  const { address, phone, email, website, hours } = unit;
  return {
    code,
    reception: { address, phone, email, website, hours },
    closedOn: lastDay !== null && lastDay < today ? lastDay : null,
    successor,
    postedOn: hangs ? dateOf(posting.postedOn) : null,
    quarters: lastDay !== null && lastDay < today ? [] : await quartersOf(db, code, today),
  };
}

/** The running quarter up to today and the one before. The province itself stands for everyone under it. */
async function quartersOf(db: DbOrTx, target: string, today: LocalDate): Promise<UnitQuarter[]> {
  const units = await loadUnits(db);
  const running = quarterOf(today);
  const quarters: UnitQuarter[] = [];
  for (const period of [running, previousPeriod(running)]) {
    const counts = await publicFiguresOf(db, units, { target, period }, today);
    quarters.push({
      ...{ period, running: period === running },
      figures: counts && {
        ...{ received: counts.new, resolved: counts.resolved_total },
        ...{ onTime: counts.on_time, answered: counts.answered },
      },
    });
  }
  return quarters;
}
