import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import {
  type AnswerPage,
  type AnswerRow,
  type AnswerSummary,
  NAMES,
  NEWEST_FIRST,
  OPENINGS,
  PAGE,
  type Position,
  pageOf,
  summary,
} from "./answer-rows.server";

/** The newest published answers, at most `n`. */
export async function newestAnswers(db: DbOrTx, n: number): Promise<AnswerSummary[]> {
  const rows = await db.$queryRaw<AnswerRow[]>`
    SELECT ${OPENINGS} FROM published_feedback p ${NAMES}
    WHERE p.withdrawn_at IS NULL ${NEWEST_FIRST} LIMIT ${n}`;
  return rows.map(summary);
}

/** The list without words, newest first: 20 answers after `after`, read from indexes, so that its length costs nothing. */
export async function listAnswers(db: DbOrTx, filter: AnswerFilter, after?: Position): Promise<AnswerPage> {
  const facets = facetQuery(filter);
  const { at, id } = startOf(filter, after);
  const since = filter.period?.since ?? null;
  const rows = facets
    ? await db.$queryRaw<AnswerRow[]>`
        SELECT ${OPENINGS}
        FROM find_answers(${facets}::tsquery, ${at}::timestamptz, ${id}::int, ${since}::timestamptz, ${PAGE + 1}::int) hit
        JOIN published_feedback p ON p.id = hit.id ${NAMES} ${NEWEST_FIRST}`
    : await db.$queryRaw<AnswerRow[]>`
        SELECT ${OPENINGS} FROM published_feedback p ${NAMES}
        WHERE p.withdrawn_at IS NULL
          ${at === null ? Prisma.empty : Prisma.sql`AND (p.published_at, p.id) < (${at}::timestamptz, ${id}::int)`}
          ${since === null ? Prisma.empty : Prisma.sql`AND p.published_at >= ${since}::timestamptz`}
        ${NEWEST_FIRST} LIMIT ${PAGE + 1}`;
  return pageOf(rows);
}

/** Before which position to begin: the page's own, or the end of the period. */
export const startOf = (filter: AnswerFilter, after?: Position): { at: string | null; id: number } =>
  after ?? { at: filter.period?.before ?? null, id: 0 };

/** No list says more exactly how long it is: nobody reads on, and counting on would cost. */
export const COUNTED = 1000;

/** How many answers fit, at most COUNTED and one more. */
export async function countAnswers(db: DbOrTx, filter: AnswerFilter): Promise<number> {
  const facets = facetQuery(filter);
  const { since = null, before = null } = filter.period ?? {};
  const [row] = await db.$queryRaw<[{ n: number }]>(
    facets
      ? Prisma.sql`SELECT count(*)::int AS n
          FROM find_answers(${facets}::tsquery, ${before}::timestamptz, 0, ${since}::timestamptz, ${COUNTED + 1}::int)`
      : Prisma.sql`SELECT count(*)::int AS n FROM (
          SELECT FROM published_feedback WHERE withdrawn_at IS NULL
            AND (${before}::timestamptz IS NULL OR published_at < ${before}::timestamptz)
            AND (${since}::timestamptz IS NULL OR published_at >= ${since}::timestamptz)
          LIMIT ${COUNTED + 1}) AS fitting`,
  );
  return row.n;
}
