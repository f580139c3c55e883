import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { periodTitle, quartersBackFrom } from "~/shared/period";
import { lookedAtOn } from "../count";
import type { ReportDoor } from "../report-door.server";
import type { Counts, Oldest } from "../statistics/axes";
import { countingNow } from "../statistics/counted-before.server";
import { provinceRatings, ratingsByUnit } from "../statistics/ratings.queries.server";
import { type ReportScope, treeOn } from "../unit-tree";
import { scopeAsked } from "./asked-overview.server";
import { ratingOf, type Sort, type UnitLine, unitLines } from "./unit-lines";

const QUARTERS = 8;

/** What a leader sees of a unit and period; every count has a list behind it (paths.staff.reportEpisodes). */
export type Overview = {
  unit: { code: string; name: string };
  period: { code: string; title: string; from: LocalDate; asOf: LocalDate; isRunning: boolean };
  scope: ReportScope;
  sort: Sort;
  total: Counts;
  oldest: Oldest | null;
  /** Only of a unit shown by itself or one whose ratings are known; null below five. */
  rating: UnitLine["rating"];
  ranked: UnitLine[];
  few: UnitLine[];
  /** The quarter of the period's last day and those before it, the oldest first. */
  trend: { code: string; title: string; counts: Counts }[];
};

/** Counts the period for the units under the one asked for, and eight quarters for the trend, or knows them from before. */
export async function overviewOf(
  db: DbOrTx,
  door: Extract<ReportDoor, { reply: null }>,
  sort: Sort,
  now: Date,
): Promise<Overview> {
  const { asked, units } = door;
  const { period } = asked;
  const today = localDateOf(now);
  const scope = scopeAsked(door);
  const counting = await countingNow(db);
  const count = (within: { from: LocalDate; to: LocalDate }) =>
    counting({ units, period: within, target: asked.unit, scope, asOf: lookedAtOn(within, today) });
  const figures = await count(period);
  const tree = treeOn(units, period.to);
  const ratings = await ratingsByUnit(db, period, tree);
  // The province has ratings that no unit shows.
  const isWhole = scope === "consolidated" && tree.byCode.get(asked.unit)?.level === "PROVINCE";
  const nameOf = (code: string) => tree.byCode.get(code)?.name ?? code;
  const trend: Overview["trend"] = [];
  for (const quarter of quartersBackFrom(lookedAtOn(period, today), QUARTERS).toReversed())
    trend.push({
      code: quarter.code,
      title: periodTitle(quarter),
      counts: quarter.code === period.code ? figures.total : (await count(quarter)).total,
    });
  return {
    unit: { code: asked.unit, name: nameOf(asked.unit) },
    period: {
      ...{ code: period.code, title: periodTitle(period), from: period.from },
      ...{ asOf: lookedAtOn(period, today), isRunning: today <= period.to },
    },
    ...{ scope, sort, total: figures.total, trend },
    oldest: [...figures.oldest.values()].sort((a, b) => (a.since < b.since ? -1 : 1))[0] ?? null,
    rating: isWhole
      ? ratingOf((await provinceRatings(db, period)) ?? undefined)
      : sumOfRatings([...figures.by.unit.keys()].flatMap((unit) => ratingOf(ratings.get(unit)) ?? [])),
    ...unitLines(figures, ratings, nameOf, sort),
  };
}

const sumOfRatings = (list: readonly NonNullable<UnitLine["rating"]>[]): UnitLine["rating"] =>
  list.length === 0
    ? null
    : list.reduce((sum, { content, total }) => ({
        content: sum.content + content,
        total: sum.total + total,
      }));
