import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Period, periodTitle, quartersBackFrom } from "~/shared/period";
import { holdersOf, lookedAtOn } from "../count";
import { loadFields, loadUnits } from "../reference.queries.server";
import type { UnitNode } from "../unit-tree";
import { countingNow } from "./counted-before.server";
import { promisesDue } from "./promises.queries.server";
import { releasedRatings } from "./ratings.queries.server";
import type { Names, PublicStatistics, Quarter } from "./statistics-data";

const QUARTERS = 9;
const KEEP_MS = 60_000;

/**
 * The statistics of one of the last nine quarters, by default the running one; null where no province has been set up
 * or the quarter is none of these. A quarter that was counted before is counted again only when something changed that it
 * counts, or the day did while it runs.
 */
export async function publicStatistics(
  db: DbOrTx,
  asked: string | null,
  now: Date,
): Promise<PublicStatistics | null> {
  const today = localDateOf(now);
  const periods = quartersBackFrom(today, QUARTERS);
  const chosen = periods.find(({ code }) => code === (asked ?? periods[0]?.code));
  if (!chosen) return null;
  const quarters = await quartersOf(db, periods.toReversed(), today);
  const quarter = quarters?.find(({ code }) => code === chosen.code);
  return quarters && quarter
    ? { quarter, quarters, ...(await keptNames(db)), ...(await thoughtOf(db, quarter)) }
    : null;
}

/** The figures of the province in each of these periods; null before it is set up. */
async function quartersOf(
  db: DbOrTx,
  periods: readonly Period[],
  today: LocalDate,
): Promise<Quarter[] | null> {
  const units = await loadUnits(db);
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

function provinceRequest(units: readonly UnitNode[], period: Pick<Period, "from" | "to">) {
  const province = units.find((unit) => unit.level === "PROVINCE" && !unit.validTo);
  return province && { units, period, target: province.code, scope: "consolidated" as const };
}

async function thoughtOf(
  db: DbOrTx,
  quarter: Quarter,
): Promise<Pick<PublicStatistics, "ratings" | "promises">> {
  const request = provinceRequest(await loadUnits(db), quarter);
  if (!request) return { ratings: null, promises: null };
  const { here } = holdersOf(request);
  return {
    ratings: await releasedRatings(db, quarter, here),
    promises: await promisesDue(db, quarter, here, quarter.asOf),
  };
}

const keptNames = kept(
  KEEP_MS,
  async (db: DbOrTx): Promise<{ names: Names }> => {
    const channels = await db.channel.findMany({ select: { code: true, name: true } });
    const byCode = (list: readonly { code: string; name: string }[]) =>
      Object.fromEntries(list.map(({ code, name }) => [code, name]));
    return {
      names: {
        unit: byCode(await loadUnits(db)),
        field: byCode(await loadFields(db)),
        channel: byCode(channels),
      },
    };
  },
  ["reference"],
);
