import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { type CountRequest, holdersOf, sortExcluded } from "../count";
import { CELLS, details, facts } from "../count-facts.server";
import type { Excluded } from "../figures";
import { treeOn, unitOn } from "../unit-tree";
import { AXES, type Axis, addCounts, COUNTS, type Counts, type Divided, noCounts, type Oldest } from "./axes";

const { sql } = Prisma;

export type DivideRequest = Omit<CountRequest, "fields"> & {
  /** The day on which open items are looked at: the last of the period, or today while it runs. */
  asOf: LocalDate;
};

type Group = { axis: Axis | null; code: string | null } & Counts;
type OldestRow = Oldest & { unit: string };

/** One grouping for each axis and one of everything; `axis` says which a row belongs to. */
const COLUMN: Record<Axis, Prisma.Sql> = {
  unit: sql`unit`,
  field: sql`field`,
  kind: sql`counted_kind::text`,
  channel: sql`channel`,
  result: sql`result`,
};

/**
 * The numbers of the form and of the statistics for one period, divided by unit, field, kind, channel and result in one
 * query: the same facts and the same cells as countFormInDatabase, so that each axis adds up to the form's total.
 */
export async function countByAxis(db: DbOrTx, request: DivideRequest): Promise<Divided> {
  const { period, asOf, units } = request;
  const cells = Prisma.join(
    COUNTS.map((key) => sql`count(*) FILTER (WHERE ${CELLS[key]})::int AS ${Prisma.raw(`"${key}"`)}`),
  );
  const [{ groups, excluded, oldest }] = await db.$queryRaw<
    [{ groups: Group[] | null; excluded: Excluded[] | null; oldest: OldestRow[] | null }]
  >`
    WITH ${facts(period, holdersOf(request))},
    ${details(period, asOf)},
    kept AS MATERIALIZED (SELECT *, ${COLUMN.kind} AS kind FROM detail)
    SELECT
      (SELECT json_agg(g) FROM (
        SELECT CASE grouping(unit, field, kind, channel, result)
                 WHEN 15 THEN 'unit' WHEN 23 THEN 'field' WHEN 27 THEN 'kind' WHEN 29 THEN 'channel' WHEN 30 THEN 'result'
               END AS axis, coalesce(unit, field, kind, channel, result) AS code, ${cells}
        FROM kept GROUP BY GROUPING SETS ((), (unit), (field), (kind), (channel), (result))
      ) g) AS groups,
      (SELECT json_agg(x) FROM (
        SELECT exit, rejection_reason AS reason, count(*)::int AS count FROM kept WHERE ${CELLS.excluded} GROUP BY 1, 2
      ) x) AS excluded,
      (SELECT json_agg(o) FROM (
        SELECT DISTINCT ON (k.unit) k.unit, f.reference_code AS "referenceCode", k.on_date AS since
        FROM kept k JOIN feedback f ON f.id = k.feedback_id
        WHERE ${CELLS.pending_total} AND NOT f.confidential ORDER BY k.unit, k.on_date, k.feedback_id
      ) o) AS oldest`;
  const tree = treeOn(units, period.to);
  const by = Object.fromEntries(AXES.map((axis) => [axis, new Map<string, Counts>()])) as Record<
    Axis,
    Map<string, Counts>
  >;
  let total = noCounts();
  for (const { axis, code, ...counts } of groups ?? []) {
    if (axis === null) total = counts;
    // Without a result: not resolved yet.
    else if (code !== null) addCounts(by[axis], axis === "unit" ? unitOn(tree, code) : code, counts);
  }
  return {
    total,
    by,
    excluded: sortExcluded(excluded ?? []),
    oldest: oldestByUnit(oldest ?? [], (holder) => unitOn(tree, holder)),
  };
}

function oldestByUnit(rows: readonly OldestRow[], unitOf: (holder: string) => string): Map<string, Oldest> {
  const found = new Map<string, Oldest>();
  for (const { unit: holder, ...item } of rows) {
    const unit = unitOf(holder);
    const known = found.get(unit);
    if (!known || item.since < known.since) found.set(unit, item);
  }
  return found;
}
