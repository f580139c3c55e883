import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { periodTitle, quarterOf } from "~/shared/period";
import { holdersOf } from "./count";
import { countFormInDatabase } from "./count.queries.server";
import { loadUnits } from "./reference.queries.server";

/** The running quarter in three numbers, the province consolidated, counted as the form counts (counting.md). */
export type PublicFigures = {
  /** "Quý IV/2026" */
  title: string;
  from: LocalDate;
  to: LocalDate;
  /** Arrived in the quarter. */
  received: number;
  /** Ended as done in the quarter, whenever they arrived. */
  resolved: number;
  /** Answered by the due date in force, out of all answered (counting.md §8). */
  onTime: number;
  answered: number;
};

const KEEP_MS = 60_000;

/** Figures of the quarter up to today, at most a minute old; null where no province has been set up. */
export const publicFigures = kept(KEEP_MS, (db: DbOrTx, now: Date) => count(db, localDateOf(now)), [
  "figures",
  "reference",
]);

async function count(db: DbOrTx, today: LocalDate): Promise<PublicFigures | null> {
  const units = await loadUnits(db);
  const province = units.find((unit) => unit.level === "PROVINCE" && !unit.validTo);
  if (!province) return null;
  const quarter = quarterOf(today);
  const period = { from: quarter.from, to: today };
  const request = { units, fields: [], period, target: province.code, scope: "consolidated" } as const;
  const { total } = await countFormInDatabase(db, request);
  const answers = await countAnswers(db, period, [...holdersOf(request).here]);
  return {
    title: periodTitle(quarter),
    ...period,
    received: total.new,
    resolved: total.resolved_total,
    ...answers,
  };
}

/** Answers given in a period by these units, and how many of them by the due date in force (counting.md §8). */
async function countAnswers(
  db: DbOrTx,
  { from, to }: { from: LocalDate; to: LocalDate },
  holders: string[],
): Promise<Pick<PublicFigures, "onTime" | "answered">> {
  const [row] = await db.$queryRaw<[{ onTime: number; answered: number }]>`
    SELECT count(*) FILTER (WHERE on_time)::int AS "onTime", count(*)::int AS answered
    FROM episode
    WHERE exit = 'RESOLVED' AND ended_on BETWEEN ${from}::date AND ${to}::date AND end_unit = ANY(${holders}::text[])`;
  return row;
}
