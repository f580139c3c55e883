import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Promises } from "./statistics-data";

/** Promises of these units due in the period, as they stand on `asOf`; null when none was ever made. */
export async function promisesDue(
  db: DbOrTx,
  { from, to }: { from: LocalDate; to: LocalDate },
  holders: ReadonlySet<string>,
  asOf: LocalDate,
): Promise<Promises | null> {
  const [row] = await db.$queryRaw<[Promises & { any: boolean }]>`
    SELECT EXISTS (SELECT FROM promise) AS any, count(*)::int AS due,
      count(*) FILTER (WHERE kept_on <= due_on)::int AS "keptInTime",
      count(*) FILTER (WHERE kept_on > due_on AND kept_on <= ${asOf}::date)::int AS "keptLate",
      count(*) FILTER (WHERE kept_on IS NULL AND dropped_on <= ${asOf}::date)::int AS dropped,
      count(*) FILTER (WHERE (kept_on IS NULL OR kept_on > greatest(due_on, ${asOf}::date))
        AND (dropped_on IS NULL OR dropped_on > ${asOf}::date) AND due_on < ${asOf}::date)::int AS broken,
      count(*) FILTER (WHERE kept_on IS NULL AND (dropped_on IS NULL OR dropped_on > ${asOf}::date)
        AND due_on >= ${asOf}::date)::int AS waiting
    FROM promise
    WHERE due_on BETWEEN ${from}::date AND ${to}::date AND unit = ANY(${[...holders]}::text[])`;
  const { any, ...promises } = row;
  return any ? promises : null;
}
