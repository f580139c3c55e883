import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { periodTitle } from "~/shared/period";
import { lookedAtOn } from "../count";
import { scopeAsked } from "../overview/asked-overview.server";
import type { ReportDoor } from "../report-door.server";
import { countingNow } from "../statistics/counted-before.server";
import { FEWEST_RATINGS, provinceRatings, ratingsByUnit } from "../statistics/ratings.queries.server";
import type { ReportScope } from "../unit-tree";
import { treeOn } from "../unit-tree";
import {
  type Dated,
  type IndexDefinition,
  IndexDefinitionSchema,
  type IndexValue,
  indexValue,
  inForceOn,
} from "./indices";

/** The indices of a unit and of those below it. */
export type IndicesPage = {
  unit: { code: string; name: string };
  period: { code: string; title: string; from: LocalDate; asOf: LocalDate; isRunning: boolean };
  scope: ReportScope;
  /** In force on the last day of the period. */
  definitions: IndexDefinition[];
  /** By name; the values in the order of the definitions. `scope` is that of the lists behind the numbers. */
  lines: { unit: string; name: string; scope: ReportScope; values: IndexValue[] }[];
  ratingsFrom: number;
};

/** Counts once; the first line is the unit asked for, with all below it when it has any. */
export async function indicesPage(
  db: DbOrTx,
  door: Extract<ReportDoor, { reply: null }>,
  now: Date,
): Promise<IndicesPage> {
  const { asked, units } = door;
  const { period } = asked;
  const today = localDateOf(now);
  const asOf = lookedAtOn(period, today);
  const scope = scopeAsked(door);
  const definitions = inForceOn(await loadDefinitions(db), asOf);
  const { total, by } = await (await countingNow(db))({ units, period, target: asked.unit, scope, asOf });
  const tree = treeOn(units, period.to);
  const ratings = await ratingsByUnit(db, period, tree);
  const nameOf = (code: string) => tree.byCode.get(code)?.name ?? code;
  const isWhole = scope === "consolidated" && tree.byCode.get(asked.unit)?.level === "PROVINCE";
  // The province has ratings that no unit shows.
  const rated = isWhole
    ? [await provinceRatings(db, period)].filter((known) => known !== null)
    : [...by.unit.keys()].flatMap((unit) => ratings.get(unit) ?? []);
  const dissatisfied = rated.length > 0 ? rated.reduce((sum, { byScore }) => sum + byScore[0], 0) : null;
  const below = [...by.unit]
    .filter(([, counts]) => counts.received_total > 0)
    .map(([unit, counts]) => ({
      ...{ unit, name: nameOf(unit), scope: "own" as const },
      values: definitions.map((index) => indexValue(index, counts, ratings.get(unit)?.byScore[0] ?? null)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
  const whole = {
    ...{ unit: asked.unit, name: nameOf(asked.unit), scope },
    values: definitions.map((index) => indexValue(index, total, dissatisfied)),
  };
  return {
    unit: { code: asked.unit, name: whole.name },
    period: {
      ...{ code: period.code, title: periodTitle(period), from: period.from, asOf },
      isRunning: today <= period.to,
    },
    ...{ scope, definitions, ratingsFrom: FEWEST_RATINGS },
    lines: scope === "own" ? [whole] : [whole, ...below],
  };
}

/** All definitions, in the order of the page. Throws when a row names what is not counted. */
export async function loadDefinitions(db: DbOrTx): Promise<Dated<IndexDefinition>[]> {
  const rows = await db.indexDefinition.findMany({ orderBy: [{ position: "asc" }, { validFrom: "asc" }] });
  return rows.map((row) => ({
    ...IndexDefinitionSchema.parse(row),
    validFrom: dateOf(row.validFrom),
    validTo: row.validTo && dateOf(row.validTo),
  }));
}
