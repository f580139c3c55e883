import type { DbOrTx } from "~/platform/db.server";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import { type AnswerRow, type AnswerSummary, COLUMNS, NAMES, summary } from "./answer-rows.server";
import { fewerWords } from "./fewer-words";
import { ownMarks } from "./own-marks.server";
import { both, entry, pairsOf, rowOfWords, searchWords } from "./search-words";

/** With so many answers there is enough to read; fewer are filled up with such as have one word less. */
const ENOUGH = 5;
/** So many of the newest are weighed. */
const WEIGHED = 100;

/**
 * Where no answer has all the words: those with the most of them, at least half. A pair of neighbours as typed counts
 * like one word more, so that phrases come first; so does what has the marks that were typed.
 * @param q as typed; `known` those of its words, plain, that an answer has
 * @param page from 1, of `size` answers
 */
export async function mostWords(
  db: DbOrTx,
  q: string,
  known: ReadonlySet<string>,
  filter: AnswerFilter,
  { page, size }: { page: number; size: number },
): Promise<{ answers: AnswerSummary[]; weighed: number }> {
  const words = searchWords(q);
  const ids = new Set<number>();
  for (const query of fewerWords([...known], new Set(words).size)) {
    const found = await db.$queryRaw<{ id: number }[]>`
      SELECT id FROM find_answers(${both(query, facetQuery(filter))}::tsquery, ${filter.period?.before ?? null}::timestamptz,
        0, ${filter.period?.since ?? null}::timestamptz, ${WEIGHED}::int)`;
    for (const { id } of found) ids.add(id);
    if (ids.size >= ENOUGH) break;
  }
  if (ids.size === 0) return { answers: [], weighed: 0 };
  const pairs = pairsOf(words).map((pair) => rowOfWords(pair.split(" ")));
  const wanted = [...[...known].map((word) => entry(word)), ...new Set(pairs)];
  const rows = await db.$queryRaw<AnswerRow[]>`
    WITH weighed AS (
      SELECT p.id, (SELECT count(*) FROM unnest(${wanted}::text[]::tsquery[]) AS part WHERE p.search_text @@ part)
          + ${ownMarks(q)} AS has,
        ts_rank(p.search_text, ${wanted.map((part) => `(${part})`).join(" | ")}::tsquery) AS rank
      FROM published_feedback p WHERE p.id = ANY (${[...ids]}::int[]))
    SELECT ${COLUMNS} FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    ORDER BY has DESC, rank DESC, p.published_at DESC, p.id DESC
    LIMIT ${size}::int OFFSET ${(page - 1) * size}::int`;
  return { answers: rows.map(summary), weighed: ids.size };
}
