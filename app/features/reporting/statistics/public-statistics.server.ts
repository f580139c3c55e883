import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Period, periodTitle, quartersBackFrom } from "~/shared/period";
import { holdersOf, lookedAtOn } from "../count";
import { loadFields, loadUnits } from "../reference.queries.server";
import type { UnitNode } from "../unit-tree";
import { countingNow } from "./counted-before.server";
import { promisesDue } from "./promises.queries.server";
import { provinceRatings } from "./ratings.queries.server";
import type { Names, PublicStatistics, Quarter } from "./statistics-data";

const QUARTERS = 9;
const NEVER_OLD = 0;

/**
 * The statistics of one of the last nine quarters, by default the running one; null where no province has been set up
 * or the quarter is none of these. A quarter that was counted before is counted again only when something changed that it
 * counts, or the day did while it runs; while nothing at all changed, nothing is read.
 */
export async function publicStatistics(
  db: DbOrTx,
  asked: string | null,
  now: Date,
): Promise<PublicStatistics | null> {
  const today = localDateOf(now);
  const periods = quartersBackFrom(today, QUARTERS);
  const chosen = periods.find(({ code }) => code === (asked ?? periods[0]?.code));
  return chosen ? statisticsOf(db, chosen, periods, today) : null;
}

const statisticsOf = kept(
  NEVER_OLD,
  async (
    db: DbOrTx,
    { code }: Period,
    periods: readonly Period[],
    today: LocalDate,
  ): Promise<PublicStatistics | null> => {
    const units = await loadUnits(db);
    const quarters = await quartersOf(db, units, periods.toReversed(), today);
    const quarter = quarters?.find((one) => one.code === code);
    if (!quarters || !quarter) return null;
    return { quarter, quarters, names: await namesOf(db, units), ...(await thoughtOf(db, units, quarter)) };
  },
  ["figures", "reference"],
  (_db, { code }, _periods, today) => `${code} ${today}`,
);

/** The figures of the province in each of these periods; null before it is set up. */
async function quartersOf(
  db: DbOrTx,
  units: readonly UnitNode[],
  periods: readonly Period[],
  today: LocalDate,
): Promise<Quarter[] | null> {
  const count = await countingNow(db);
  const quarters: Quarter[] = [];
  for (const period of periods) {
    const request = provinceRequest(units, period);
    if (!request) return null;
    const asOf = lookedAtOn(period, today);
    quarters.push({
      ...{ code: period.code, from: period.from, to: period.to, title: periodTitle(period), asOf },
      isRunning: today <= period.to,
      figures: await count({ ...request, asOf }),
    });
  }
  return quarters;
}

/** What to count for the whole province in a period; nothing before it is set up. */
export function provinceRequest(units: readonly UnitNode[], period: Pick<Period, "from" | "to">) {
  const province = units.find((unit) => unit.level === "PROVINCE" && !unit.validTo);
  return province && { units, period, target: province.code, scope: "consolidated" as const };
}

async function thoughtOf(
  db: DbOrTx,
  units: readonly UnitNode[],
  quarter: Quarter,
): Promise<Pick<PublicStatistics, "ratings" | "promises">> {
  const request = provinceRequest(units, quarter);
  if (!request) return { ratings: null, promises: null };
  const { here } = holdersOf(request);
  return {
    ratings: await provinceRatings(db, quarter),
    promises: await promisesDue(db, quarter, here, quarter.asOf),
  };
}

async function namesOf(db: DbOrTx, units: readonly UnitNode[]): Promise<Names> {
  const byCode = (list: readonly { code: string; name: string }[]) =>
    Object.fromEntries(list.map(({ code, name }) => [code, name]));
  return {
    unit: byCode(units),
    field: byCode(await loadFields(db)),
    channel: byCode(await db.channel.findMany({ select: { code: true, name: true } })),
  };
}
