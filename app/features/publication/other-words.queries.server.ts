import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import { inOtherWords, inTheirPlace } from "./other-words";
import { anywhere, both, pairsOf, searchWords } from "./search-words";
import { standingEntries } from "./standing-entries.server";

/** So many wordings are offered, and so many looked for. */
const SHOWN = 3;
const TRIED = 8;

export type OtherWords = {
  /** Official words for everyday ones and back, as of a day, that some answer of the filter has. */
  words: string[];
  /**
   * Whether any answer says what was typed for the thing, as one phrase. Else answers with its syllables are about others:
   * "sở … hỏng" for "sổ hồng".
   */
  said: boolean;
};

/** What was typed in other words for the same thing. */
export async function otherWords(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  on: LocalDate,
): Promise<OtherWords> {
  const day = toDbDate(on);
  const table = await db.everydayWord.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { said: true, official: true },
    orderBy: { id: "asc" },
  });
  const tried = inOtherWords(q, table).slice(0, TRIED);
  const [first] = tried;
  if (!first) return { words: [], said: true };
  const queries = tried.map(({ words }) => both(anywhere(searchWords(words)), facetQuery(filter)));
  const rows = await db.$queryRaw<{ nth: number }[]>`
    SELECT nth::int FROM unnest(${queries}::text[]) WITH ORDINALITY AS tried (query, nth)
    WHERE EXISTS (SELECT FROM find_answers(tried.query::tsquery, ${filter.period?.before ?? null}::timestamptz, 0,
      ${filter.period?.since ?? null}::timestamptz, 1)) ORDER BY nth LIMIT ${SHOWN}::int`;
  const { part } = first;
  const needed = part.length > 1 ? pairsOf(part) : part;
  const standing = await standingEntries(db, needed);
  return {
    words: rows.flatMap(({ nth }) => tried[nth - 1]?.words ?? []),
    said: needed.every((entry) => standing.has(entry)),
  };
}

/**
 * The words that a list ordered by time is of, where the library would look for others than typed: the official ones for
 * everyday ones that no answer says, as of a day. Slips are not guessed at: who follows a word that no answer has yet
 * waits for that word.
 */
export async function wordsInTheirPlace(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  on: LocalDate,
): Promise<string> {
  const words = searchWords(q);
  if (words.length === 0) return q;
  const others = await otherWords(db, q, filter, on);
  if (others.words.length === 0) return q;
  const all = both(anywhere(words), facetQuery(filter));
  const found = others.said
    ? await db.$queryRaw<unknown[]>`SELECT 1 FROM find_answers(${all}::tsquery, NULL, NULL, NULL, 1)`
    : [];
  return inTheirPlace(others, found.length === 0) ?? q;
}
