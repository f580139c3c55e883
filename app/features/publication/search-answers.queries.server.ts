import type { DbOrTx } from "~/platform/db.server";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import {
  type AnswerRow,
  type AnswerSummary,
  COLUMNS,
  NAMES,
  PAGE,
  type Position,
  summary,
} from "./answer-rows.server";
import { hasWords } from "./marks";
import { meantWords } from "./meant-words.server";
import { mostWords } from "./most-words.queries.server";
import { ownMarks, termsIn } from "./own-marks.server";
import { startOf } from "./public-list.queries.server";
import {
  anywhere,
  both,
  phraseQuery,
  rowOfWords,
  scatteredQuery,
  searchWords,
  typedWords,
} from "./search-words";
import { standingEntries } from "./standing-entries.server";

/** So many of the newest matches are weighed against each other at a time; older ones follow on further pages. */
const RANKED = 100;

/** Where the next matches begin: among the answers with the words in a row, or among those with the words anywhere. */
export type SearchPosition = Position & { stream: "row" | "anywhere" };

/** From where on, and how many on a page; without them from the newest, as many as a list has. */
type Stretch = { after?: SearchPosition | undefined; size?: number };

export type SearchPage = {
  answers: AnswerSummary[];
  /** How many matches were weighed, and on how many pages they stand. */
  weighed: number;
  pages: number;
  /** How many of them say what was typed, in its marks and as one phrase; null where no marks were typed. */
  exact: number | null;
  /** Where older matches begin; null when these were all. */
  next: SearchPosition | null;
  /** The words that were looked for; other than typed when nothing had the typed ones. */
  words: string;
  /** What may have been meant, likeliest first: instead of what was typed, or besides what was taken for it. */
  meant: string[];
  /** Whether no answer has all words, and these are the ones with the most of them. */
  fewer: boolean;
};

/**
 * The answers in which all words of `q` occur, with or without diacritics; those with the words in a row come before
 * those with the words scattered. Among the newest RANKED after `after` the nearest come first (what has the marks that
 * were typed before what has others or none, title before body, words close together before scattered ones); `page` counts from 1 within them. Where no answer has all words, one slip
 * of the fingers is forgiven in a word that no answer has; otherwise words are left out. A word that some answer has is
 * never replaced.
 */
export async function searchAnswers(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  page: number,
  { after, size = PAGE }: Stretch = {},
): Promise<SearchPage> {
  const words = searchWords(q);
  const found = await weigh(db, q, filter, page, { after, size });
  const asTyped = { ...found.page, words: q, meant: [], fewer: false };
  if (found.page.weighed === 0) {
    // Behind the last page of what has all words there is nothing more.
    const behind = after || words.length === 0 || (page > 1 && (await anyWithAll(db, q, filter)));
    return behind ? asTyped : { ...asTyped, ...(await instead(db, q, words, filter, page, size)) };
  }
  if (after || page > 1 || found.rowOfWords) return asTyped;
  const typed = typedWords(q);
  const inTitle = found.page.answers.some(({ title }) => hasWords(title, typed));
  const meant = await meantWords(db, words, typed, facetQuery(filter), null, inTitle ? "title" : "text");
  return { ...asTyped, meant: meant.map((one) => one.join(" ")) };
}

/** What is shown where no answer has all words. */
async function instead(
  db: DbOrTx,
  q: string,
  words: readonly string[],
  filter: AnswerFilter,
  page: number,
  size: number,
): Promise<Partial<SearchPage>> {
  const known = await standingEntries(db, words);
  const unknown = words.filter((word) => !known.has(word));
  // Words that all stand somewhere are not replaced: what may have been meant by one of them is offered beside the others.
  const slipped = unknown.length > 0 ? unknown : null;
  const guess = slipped || page === 1;
  const guesses = guess ? await meantWords(db, words, typedWords(q), facetQuery(filter), slipped) : [];
  const [likeliest = "", ...others] = guesses.map((one) => one.join(" "));
  if (slipped && likeliest) {
    const { page: mended } = await weigh(db, likeliest, filter, page, { size });
    if (mended.weighed > 0) return { ...mended, words: likeliest, meant: page === 1 ? others : [] };
  }
  const typedOnce = [...new Set(words)].filter((word) => known.has(word));
  const { answers, weighed } = await mostWords(db, q, new Set(typedOnce), filter, { page, size });
  const offered = slipped ? [] : [likeliest, ...others].filter(Boolean);
  return { answers, weighed, pages: Math.ceil(weighed / size), fewer: weighed > 0, meant: offered };
}

const anyWithAll = async (db: DbOrTx, q: string, filter: AnswerFilter): Promise<boolean> =>
  (await weigh(db, q, filter, 1)).page.weighed > 0;

type Counted = AnswerRow & {
  place: number;
  rows: number;
  scattered: number;
  exact: number;
  endAt: string | null;
  endId: number | null;
};

async function weigh(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  page: number,
  { after, size = PAGE }: Stretch = {},
): Promise<{ page: Omit<SearchPage, "words" | "meant" | "fewer">; rowOfWords: boolean }> {
  const nothing = { answers: [], weighed: 0, pages: 0, exact: null, next: null };
  const words = searchWords(q);
  if (words.length === 0) return { page: nothing, rowOfWords: false };
  const facets = facetQuery(filter);
  const scattered = scatteredQuery(words);
  const own = ownMarks(q);
  const most = termsIn(q);
  const { at, id } = startOf(filter, after);
  const since = filter.period?.since ?? null;
  // Answers with the words scattered are looked for only where those with the words in a row come to an end.
  const rows = await db.$queryRaw<Counted[]>`
    WITH in_a_row AS MATERIALIZED (
      SELECT hit.id, hit.published_at, nth FROM find_answers(${both(phraseQuery(words), facets)}::tsquery, ${at}::timestamptz,
        ${id}::int, ${since}::timestamptz, ${RANKED + 1}::int) WITH ORDINALITY AS hit (id, published_at, nth)
      WHERE ${after?.stream !== "anywhere"}),
    scattered AS MATERIALIZED (
      SELECT hit.id, hit.published_at, nth FROM find_answers(${both(scattered ?? phraseQuery(words), facets)}::tsquery,
        ${after?.stream === "anywhere" ? at : (filter.period?.before ?? null)}::timestamptz,
        ${after?.stream === "anywhere" ? id : 0}::int, ${since}::timestamptz, ${RANKED + 1}::int)
        WITH ORDINALITY AS hit (id, published_at, nth)
      WHERE ${scattered !== null} AND (SELECT count(*) FROM in_a_row) <= ${RANKED}),
    weighed AS (
      SELECT hit.id, count(*) FILTER (WHERE own = ${most}::int) OVER () AS exact, row_number() OVER (ORDER BY own DESC, stream, rank DESC, hit.published_at DESC, hit.id DESC) AS place
      FROM (
        SELECT hit.*, 1 AS stream, ${own} AS own,
          ts_rank_cd(p.search_text, ${rowOfWords(words)}::tsquery) AS rank
        FROM in_a_row hit JOIN published_feedback p ON p.id = hit.id WHERE nth <= ${RANKED}
        UNION ALL
        SELECT hit.*, 2, ${own}, ts_rank_cd(p.search_text, ${anywhere(words)}::tsquery)
        FROM scattered hit JOIN published_feedback p ON p.id = hit.id WHERE nth <= ${RANKED}) AS hit),
    edge AS (
      SELECT id, published_at FROM in_a_row WHERE nth = ${RANKED} AND (SELECT count(*) FROM in_a_row) > ${RANKED}
      UNION ALL
      SELECT id, published_at FROM scattered WHERE nth = ${RANKED} AND (SELECT count(*) FROM scattered) > ${RANKED})
    SELECT ${COLUMNS}, place::int, exact::int, (SELECT count(*)::int FROM in_a_row) AS rows, (SELECT count(*)::int FROM scattered) AS scattered,
      (SELECT id FROM edge) AS "endId",
      (SELECT to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM edge) AS "endAt"
    FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    WHERE place > ${(page - 1) * size} AND place <= ${page * size} ORDER BY place`;
  const [any] = rows;
  if (!any) return { page: nothing, rowOfWords: false };
  const weighed = Math.min(any.rows, RANKED) + Math.min(any.scattered, RANKED);
  const stream = any.rows > RANKED ? ("row" as const) : ("anywhere" as const);
  const more = any.rows > RANKED || any.scattered > RANKED;
  return {
    page: {
      answers: rows.map(summary),
      weighed,
      pages: Math.ceil(weighed / size),
      exact: most > 0 ? any.exact : null,
      next: more && any.endAt && any.endId !== null ? { at: any.endAt, id: any.endId, stream } : null,
    },
    rowOfWords: any.rows > 0,
  };
}
