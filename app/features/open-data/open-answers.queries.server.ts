import { type DbOrTx, Prisma } from "~/platform/db.server";
import { OUTCOME } from "~/shared/glossary";
import { type AnswerFilter, facetQuery } from "../publication/answer-filter";
import { NAMES, NEWEST_FIRST, type Position } from "../publication/answer-rows.server";
import { markedAnswers } from "../publication/marked-answers.queries.server";
import { saysInMarks } from "../publication/own-marks.server";
import { startOf } from "../publication/public-list.queries.server";
import { anywhere, both, phraseQuery, searchWords } from "../publication/search-words";
import type { OpenAnswer } from "./api-schemas";

/** An answer without the address of its page, which only the door knows. */
export type BareAnswer = Omit<OpenAnswer, "url" | "outcome_name">;
type Row = BareAnswer & { id: number; at: string };

// Reads the public copies, the promises beside them that an officer has read, and names of fields, units and procedures: nothing else can leak.
const COLUMNS = Prisma.sql`
  p.id, to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  p.slug, p.title, p.content AS question, p.reply,
  (SELECT string_agg(made.text, E'\\n' ORDER BY made.promise_id) FROM public_promise made
    WHERE made.feedback_id = p.feedback_id AND made.checked) AS promises, p.field, f.name AS field_name, p.unit, u.name AS unit_name,
  p.level::text AS level, p.procedure, pr.name AS procedure_name, p.outcome,
  p.received_on::text AS received_on, p.answered_on::text AS answered_on,
  to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS published_at,
  to_char(p.revised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS revised_at,
  p.reopened_on::text AS reopened_on`;
const TABLES = Prisma.sql`${NAMES} LEFT JOIN procedure pr ON pr.code = p.procedure`;

export type OpenPage = { answers: BareAnswer[]; next: Position | null };

/**
 * Published answers in full, newest first: `limit` of them after `after`. `words` must all occur; nobody
 * ranks them here, so that a feed or an alert shows what is new. Typed with marks they must stand in these marks, and two
 * of them in a row: what a rank would put last would else stand among the first. A page may then hold less than `limit`
 * with more behind it.
 */
export async function openAnswers(
  db: DbOrTx,
  filter: AnswerFilter,
  { limit, after, words = "" }: { limit: number; after?: Position | undefined; words?: string },
): Promise<OpenPage> {
  const typed = searchWords(words);
  if (words.trim() !== "" && typed.length === 0) return { answers: [], next: null };
  const query = both(typed.length > 0 ? anywhere(typed) : null, facetQuery(filter));
  const { at, id } = startOf(filter, after);
  const since = filter.period?.since ?? null;
  const says = saysInMarks(words);
  if (says) {
    const inMarks = typed.length === 2 ? both(phraseQuery(typed), facetQuery(filter)) : query;
    const found = await markedAnswers(db, inMarks, says, limit, { at, id }, since);
    const rows = await db.$queryRaw<Row[]>`
      SELECT ${COLUMNS} FROM published_feedback p ${TABLES} WHERE p.id = ANY (${found.ids}::int[]) ${NEWEST_FIRST}`;
    return { answers: rows.map(bare), next: found.next };
  }
  const rows = query
    ? await db.$queryRaw<Row[]>`
        SELECT ${COLUMNS}
        FROM find_answers(${query}::tsquery, ${at}::timestamptz, ${id}::int, ${since}::timestamptz, ${limit + 1}::int) hit
        JOIN published_feedback p ON p.id = hit.id ${TABLES} ${NEWEST_FIRST}`
    : await db.$queryRaw<Row[]>`
        SELECT ${COLUMNS} FROM published_feedback p ${TABLES}
        WHERE p.withdrawn_at IS NULL
          ${at === null ? Prisma.empty : Prisma.sql`AND (p.published_at, p.id) < (${at}::timestamptz, ${id}::int)`}
          ${since === null ? Prisma.empty : Prisma.sql`AND p.published_at >= ${since}::timestamptz`}
        ${NEWEST_FIRST} LIMIT ${limit + 1}`;
  const last = rows[limit - 1];
  return {
    answers: rows.slice(0, limit).map(bare),
    next: rows.length > limit && last ? { at: last.at, id: last.id } : null,
  };
}

/** The answers at these addresses that are public now, in the order of the addresses. */
export async function openAnswersAt(db: DbOrTx, slugs: readonly string[]): Promise<BareAnswer[]> {
  if (slugs.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM published_feedback p ${TABLES}
    WHERE p.withdrawn_at IS NULL AND p.slug = ANY(${[...slugs]}::text[])`;
  const bySlug = new Map(rows.map((row) => [row.slug, bare(row)]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** No number of a row leaves. */
const bare = ({ id, at, ...answer }: Row): BareAnswer => answer;

/** With the address of its page. `origin` without a slash at its end. */
export function openAnswer(
  { outcome, ...answer }: BareAnswer,
  addressOf: (slug: string) => string,
): OpenAnswer {
  const name = Object.hasOwn(OUTCOME, outcome) ? OUTCOME[outcome as keyof typeof OUTCOME].short.vi : outcome;
  return { ...answer, outcome, outcome_name: name, url: addressOf(answer.slug) };
}
