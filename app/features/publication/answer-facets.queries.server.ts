import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import type { Facet } from "./answer-filter";

/** A field, unit, procedure, level, outcome or month of publication, and how many answers are public of it now. */
export type FacetCount = { kind: Facet | "month"; value: string; name: string; answers: number };

const NEVER_OLD = 0;

/**
 * What published answers can be filtered by, with exact numbers: kept by triggers in the transaction that publishes, so
 * a page built after a publication never shows the numbers from before it. Names of levels and outcomes are their codes.
 * Months are YYYYMM in UTC, newest first; the rest in the order of their lists.
 */
export const answerFacets = kept(
  NEVER_OLD,
  async (db: DbOrTx): Promise<readonly FacetCount[]> => db.$queryRaw<FacetCount[]>`
    SELECT t.kind, t.value, coalesce(f.name, u.name, pr.name, t.value) AS name, t.answers
    FROM answer_tally t
      LEFT JOIN field f ON t.kind = 'field' AND f.code = t.value
      LEFT JOIN unit u ON t.kind = 'unit' AND u.code = t.value
      LEFT JOIN procedure pr ON t.kind = 'procedure' AND pr.code = t.value
    WHERE t.answers > 0
    ORDER BY t.kind, CASE WHEN t.kind = 'month' THEN t.value END DESC, f.position, u.level, name, t.value`,
  ["answers", "reference"],
);

/** One field, unit or procedure with its number of answers, which may be 0; null when there is no such thing. */
export async function facetOf(
  db: DbOrTx,
  kind: "field" | "unit" | "procedure",
  code: string,
): Promise<{ code: string; name: string; answers: number } | null> {
  const [row] = await db.$queryRaw<{ code: string; name: string; answers: number }[]>`
    SELECT named.code, named.name, coalesce(t.answers, 0) AS answers
    FROM (SELECT 'field' AS kind, code, name FROM field UNION ALL SELECT 'unit', code, name FROM unit
      UNION ALL SELECT 'procedure', code, name FROM procedure) AS named
      LEFT JOIN answer_tally t ON t.kind = named.kind AND t.value = named.code
    WHERE named.kind = ${kind} AND named.code = ${code}`;
  return row ?? null;
}
