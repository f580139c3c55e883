import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import {
  type AnswerPage,
  type AnswerRow,
  type AnswerSummary,
  COLUMNS,
  NAMES,
  NEWEST_FIRST,
  PAGE,
  type Position,
  pageOf,
  summary,
} from "./answer-rows.server";

/** The newest published answers, at most `n`. */
export async function newestAnswers(db: DbOrTx, n: number): Promise<AnswerSummary[]> {
  const rows = await db.$queryRaw<AnswerRow[]>`
    SELECT ${COLUMNS} FROM published_feedback p ${NAMES}
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
        SELECT ${COLUMNS}
        FROM find_answers(${facets}::tsquery, ${at}::timestamptz, ${id}::int, ${since}::timestamptz, ${PAGE + 1}::int) hit
        JOIN published_feedback p ON p.id = hit.id ${NAMES} ${NEWEST_FIRST}`
    : await db.$queryRaw<AnswerRow[]>`
        SELECT ${COLUMNS} FROM published_feedback p ${NAMES}
        WHERE p.withdrawn_at IS NULL
          ${at === null ? Prisma.empty : Prisma.sql`AND (p.published_at, p.id) < (${at}::timestamptz, ${id}::int)`}
          ${since === null ? Prisma.empty : Prisma.sql`AND p.published_at >= ${since}::timestamptz`}
        ${NEWEST_FIRST} LIMIT ${PAGE + 1}`;
  return pageOf(rows);
}

/** Before which position to begin: the page's own, or the end of the period. */
export const startOf = (filter: AnswerFilter, after?: Position): { at: string | null; id: number } =>
  after ?? { at: filter.period?.before ?? null, id: 0 };
