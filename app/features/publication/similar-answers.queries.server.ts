import type { DbOrTx } from "~/platform/db.server";
import { type AnswerRow, type AnswerSummary, COLUMNS, NAMES, summary } from "./answer-rows.server";
import { entry, twoOf } from "./search-words";
import { telling } from "./telling-words";

/** So many of the newest that share two of the first pairs are weighed. */
const WEIGHED = 60;
/** The pairs that two have to be of: a title and a first sentence. */
const FIRST = 8;
/** So many of the newest that share a single pair are weighed where too few share two. */
const WEIGHED_SINGLE = 30;

/** What an answer must share with a text: so many pairs, and so much by the weight of the pairs. */
type Least = { pairs: number; weight: number };
const ANYTHING: Least = { pairs: 1, weight: 1 };

/**
 * What makes an answer worth offering to who is still writing: two shared pairs, and one in seven of a long text; the only
 * pair of a short one in the title. Of the demo province's matters it leaves those of the same kind.
 */
const worthOffering = (pairs: number): Least =>
  pairs === 1 ? { pairs: 1, weight: 3 } : { pairs: Math.max(2, Math.ceil(pairs * 0.15)), weight: 2 };

/** Published answers that may answer what somebody is writing, best first, at most `n`; rather none than a wrong one. */
export const answersTo = (db: DbOrTx, text: string, n: number): Promise<AnswerSummary[]> =>
  find(db, telling(text), n, "", worthOffering(telling(text).length));

/**
 * Published answers that speak of the same thing as `text` (a title, or a title and a body), best first, at most `n`.
 * Compares pairs of neighbouring words, since a Vietnamese word mostly has two syllables: those that share most pairs
 * come first, a title counting more than a body; those that share a single one only fill up what is missing.
 * @param except the address of an answer that is not to be among them
 */
export const similarAnswers = (db: DbOrTx, text: string, n: number, except = ""): Promise<AnswerSummary[]> =>
  find(db, telling(text), n, except, ANYTHING);

async function find(
  db: DbOrTx,
  pairs: readonly [string, string][],
  n: number,
  except: string,
  least: Least,
): Promise<AnswerSummary[]> {
  if (pairs.length === 0) return [];
  const entries = pairs.map((pair) => entry(pair.join(" ")));
  const single = entries.join(" | ");
  const two = twoOf(entries.slice(0, FIRST));
  // One more than asked for, since the answer itself may be among them. Most pairs are not in a text at all, so that is
  // asked before whether they are in its title.
  const rows = await db.$queryRaw<AnswerRow[]>`
    WITH two AS MATERIALIZED (
      SELECT id FROM find_answers(${two ?? single}::tsquery, NULL, NULL, NULL, ${WEIGHED}::int)),
    near AS MATERIALIZED (
      SELECT id FROM two
      UNION
      SELECT id FROM find_answers(${single}::tsquery, NULL, NULL, NULL, ${WEIGHED_SINGLE}::int)
      WHERE ${two !== null} AND (SELECT count(*) FROM two) <= ${n}::int),
    weighed AS (
      SELECT p.id, p.published_at, has.shared
      FROM near JOIN published_feedback p ON p.id = near.id, LATERAL (
          SELECT sum(CASE WHEN p.search_text @@ in_title THEN 3 ELSE 1 END) AS shared, count(*) AS pairs
          FROM unnest(${pairs.map(([a, b]) => `${entry(a)}:A <-> ${entry(b)}:A`)}::text[]::tsquery[],
            ${pairs.map(([a, b]) => `${entry(a)} <-> ${entry(b)}`)}::text[]::tsquery[]) AS pair (in_title, anywhere)
          WHERE p.search_text @@ anywhere) AS has
      WHERE p.slug <> ${except} AND has.pairs >= ${least.pairs}::int AND has.shared >= ${least.weight}::int
      ORDER BY shared DESC, p.published_at DESC, p.id DESC LIMIT ${n}::int)
    SELECT ${COLUMNS} FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    ORDER BY weighed.shared DESC, p.published_at DESC, p.id DESC`;
  return rows.map(summary);
}
