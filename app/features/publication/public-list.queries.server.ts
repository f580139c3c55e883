import { type DbOrTx, Prisma } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, localDate } from "~/shared/local-date";
import { telling } from "./telling-words";

/** A published answer in a list. Texts are the checked public ones, cut in the middle of nothing but a text. */
export type AnswerSummary = {
  slug: string;
  title: string;
  /** The first 2,000 characters of matter and reply. */
  content: string;
  reply: string;
  fieldName: string;
  unitName: string;
  outcome: string;
  receivedOn: LocalDate;
  answeredOn: LocalDate;
};

/** A page of the list. `next` opens the following one; null on the last. */
export type AnswerPage = { answers: AnswerSummary[]; next: Position | null };

/** Where a page begins: after this publication instant (ISO, UTC, microseconds) and number. */
export type Position = { at: string; id: number };

export type AnswerFilter = { field?: string; unit?: string; after?: Position };

const PAGE = 20;
/** Words are looked for among all answers, but only so many of the newest matches are weighed against each other. */
export const RANKED = 100;

// Every query of this module reads published_feedback alone, and names of fields and units: nothing else can leak.
const HEAD = Prisma.sql`
  p.id, p.slug, p.title, f.name AS "fieldName", u.name AS "unitName", p.outcome, p.received_on::text AS "receivedOn",
  p.answered_on::text AS "answeredOn",
  to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;
const COLUMNS = Prisma.sql`${HEAD}, left(p.content, 2000) AS content, left(p.reply, 2000) AS reply`;
const NAMES = Prisma.sql`JOIN field f ON f.code = p.field JOIN unit u ON u.code = p.unit`;
const NEWEST_FIRST = Prisma.sql`ORDER BY p.published_at DESC, p.id DESC`;

type Row = AnswerSummary & { id: number; at: string };

/** The newest published answers, at most `n`. */
export async function newestAnswers(db: DbOrTx, n: number): Promise<AnswerSummary[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM published_feedback p ${NAMES}
    WHERE p.withdrawn_at IS NULL ${NEWEST_FIRST} LIMIT ${n}`;
  return rows.map(summary);
}

/** The list without words: newest first, read from an index, so that its length costs nothing. */
export async function listAnswers(db: DbOrTx, filter: AnswerFilter): Promise<AnswerPage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM published_feedback p ${NAMES}
    WHERE ${shown(filter)} ${NEWEST_FIRST} LIMIT ${PAGE + 1}`;
  const last = rows[PAGE - 1];
  return {
    answers: rows.slice(0, PAGE).map(summary),
    next: rows.length > PAGE && last ? { at: last.at, id: last.id } : null,
  };
}

/**
 * The answers in which all words of `q` occur, with or without diacritics. Of the newest RANKED matches after
 * `filter.after`, the nearest come first (title before body, words close together before scattered ones); `page`
 * counts from 1 within them. `next` is where the following older matches begin; null when these were all.
 */
export async function searchAnswers(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  page: number,
): Promise<AnswerPage & { matches: number; pages: number }> {
  // What is ranked is narrow: the texts of a page's answers are read for that page alone.
  const matches = await db.$queryRaw<{ id: number; at: string }[]>`
    SELECT id, at FROM (
      SELECT p.id, p.published_at, p.search_text,
        to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
      FROM published_feedback p
      WHERE ${shown(filter)} AND p.search_text @@ f_query(${q})
      ${NEWEST_FIRST} LIMIT ${RANKED + 1}
    ) newest
    ORDER BY ts_rank_cd(search_text, f_query(${q})) DESC, published_at DESC, id DESC`;
  // The list is in order of rank; where the next older matches begin is a matter of age.
  const byAge = [...matches].sort((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1));
  const last = matches.length > RANKED ? (byAge[RANKED - 1] ?? null) : null;
  const left = last ? byAge[RANKED]?.id : undefined;
  const ranked = matches.filter(({ id }) => id !== left);
  const wanted = ranked.slice((page - 1) * PAGE, page * PAGE).map(({ id }) => id);
  const rows =
    wanted.length === 0
      ? []
      : await db.$queryRaw<Row[]>`
          SELECT ${COLUMNS} FROM published_feedback p ${NAMES} WHERE p.id IN (${Prisma.join(wanted)})`;
  const order = new Map(wanted.map((id, i) => [id, i]));
  rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    answers: rows.map(summary),
    next: last,
    matches: ranked.length,
    pages: Math.ceil(ranked.length / PAGE),
  };
}

/**
 * Published answers that speak of the same thing as `text` (a title, or a title and a body), best first, at most `n`.
 * Compares pairs of neighbouring words, since a Vietnamese word mostly has two syllables; of the newest 60 that share
 * a pair the nearest are taken, so the cost does not grow with the library.
 */
export async function similarAnswers(db: DbOrTx, text: string, n: number): Promise<AnswerSummary[]> {
  const pairs = telling(text);
  if (pairs.length === 0) return [];
  const query = pairs.map(([a, b]) => `${a}<->${b}`).join(" | ");
  const rows = await db.$queryRaw<Row[]>`
    WITH newest AS MATERIALIZED (
      SELECT p.id, ts_rank_cd(p.search_text, to_tsquery('pg_catalog.simple', ${query})) AS rank
      FROM published_feedback p
      WHERE p.withdrawn_at IS NULL AND p.search_text @@ to_tsquery('pg_catalog.simple', ${query})
      ${NEWEST_FIRST} LIMIT 60)
    SELECT ${COLUMNS} FROM newest JOIN published_feedback p ON p.id = newest.id ${NAMES}
    ORDER BY newest.rank DESC, p.published_at DESC, p.id DESC LIMIT ${n}`;
  return rows.map(summary);
}

/** One published answer in full; `withdrawn` when it was taken down: its address then says so and shows no text. */
export type PublishedAnswer = AnswerSummary & { publishedAt: string };

/** By its address. Null when there never was one; texts are left out of a withdrawn one. */
export async function findAnswer(
  db: DbOrTx,
  slug: string,
): Promise<{ withdrawn: true } | ({ withdrawn: false } & PublishedAnswer) | null> {
  const [row] = await db.$queryRaw<(Row & { withdrawn: boolean })[]>`
    SELECT ${HEAD}, p.content, p.reply, p.withdrawn_at IS NOT NULL AS withdrawn
    FROM published_feedback p ${NAMES} WHERE p.slug = ${slug}`;
  if (!row) return null;
  return row.withdrawn ? { withdrawn: true } : { withdrawn: false, ...summary(row), publishedAt: row.at };
}

/** Fields and units that have a published answer, for the filters; up to half a minute old. */
export const answerFilters = kept(30_000, async (db: DbOrTx) => {
  type Named = { code: string; name: string };
  const [fields, units] = await Promise.all([
    db.$queryRaw<Named[]>`
      SELECT code, name FROM field f WHERE EXISTS (
        SELECT FROM published_feedback p WHERE p.field = f.code AND p.withdrawn_at IS NULL)
      ORDER BY position, name`,
    db.$queryRaw<Named[]>`
      SELECT code, name FROM unit u WHERE EXISTS (
        SELECT FROM published_feedback p WHERE p.unit = u.code AND p.withdrawn_at IS NULL)
      ORDER BY level, name`,
  ]);
  return { fields, units };
});

function shown({ field, unit, after }: AnswerFilter): Prisma.Sql {
  const conditions = [Prisma.sql`p.withdrawn_at IS NULL`];
  if (field) conditions.push(Prisma.sql`p.field = ${field}`);
  if (unit) conditions.push(Prisma.sql`p.unit = ${unit}`);
  if (after) conditions.push(Prisma.sql`(p.published_at, p.id) < (${after.at}::timestamptz, ${after.id})`);
  return Prisma.join(conditions, " AND ");
}

/** Only what people may see leaves this module: no number of the item, no version. */
function summary({ id: _id, at: _at, receivedOn, answeredOn, ...row }: Row): AnswerSummary {
  const { slug, title, content, reply, fieldName, unitName, outcome } = row;
  return {
    ...{ slug, title, content, reply, fieldName, unitName, outcome },
    receivedOn: localDate(receivedOn),
    answeredOn: localDate(answeredOn),
  };
}
