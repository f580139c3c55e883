import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Period, periodTitle, quartersBackFrom } from "~/shared/period";
import { holdersOf, lookedAtOn } from "../count";
import { loadFields, loadUnits } from "../reference.queries.server";
import { countByAxis } from "./count-by-axis.queries.server";
import { promisesDue } from "./promises.queries.server";
import { releasedRatings } from "./ratings.queries.server";
import type { Names, PublicStatistics, Quarter } from "./statistics-data";

const QUARTERS = 9;
const KEEP_MS = 60_000;
const keptQuarters = new Map<string, ReturnType<typeof keepQuarter>>();

/**
 * The statistics of one of the last nine quarters, by default the running one; null where no province has been set up
 * or the quarter is none of these. Figures are kept for a minute at most and forgotten when anything counted changes, or
 * the day does; a quarter that is over costs nothing while nothing changes.
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
  const quarters: Quarter[] = [];
  for (const period of periods.toReversed()) {
    const quarter = await quarterFigures(db, period, today);
    if (!quarter) return null;
    quarters.push(quarter);
  }
  const quarter = quarters.find(({ code }) => code === chosen.code);
  return quarter ? { quarter, quarters, ...(await keptNames(db)), ...(await thoughtOf(db, quarter)) } : null;
}

/** One quarter of the province; kept as `publicStatistics` says. */
export function quarterFigures(db: DbOrTx, period: Period, today: LocalDate): Promise<Quarter | null> {
  const known = keptQuarters.get(period.code) ?? keepQuarter();
  keptQuarters.set(period.code, known);
  return known(db, period, today);
}

const keepQuarter = () => kept(KEEP_MS, loadQuarter, ["figures", "reference"]);

async function loadQuarter(db: DbOrTx, period: Period, today: LocalDate): Promise<Quarter | null> {
  const request = await provinceRequest(db, period);
  if (!request) return null;
  const asOf = lookedAtOn(period, today);
  return {
    ...{ code: period.code, from: period.from, to: period.to, title: periodTitle(period), asOf },
    isRunning: today <= period.to,
    figures: await countByAxis(db, { ...request, asOf }),
  };
}

async function provinceRequest(db: DbOrTx, period: Pick<Period, "from" | "to">) {
  const units = await loadUnits(db);
  const province = units.find((unit) => unit.level === "PROVINCE" && !unit.validTo);
  return province && { units, period, target: province.code, scope: "consolidated" as const };
}

async function thoughtOf(
  db: DbOrTx,
  quarter: Quarter,
): Promise<Pick<PublicStatistics, "ratings" | "promises">> {
  const request = await provinceRequest(db, quarter);
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
