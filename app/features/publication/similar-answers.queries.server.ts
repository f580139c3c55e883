import type { DbOrTx } from "~/platform/db.server";
import { type AnswerRow, type AnswerSummary, COLUMNS, NAMES, summary } from "./answer-rows.server";
import { entry, twoOf } from "./search-words";
import { type Least, sameMatter, telling } from "./telling-words";

/** So many of the newest that share two of the first pairs are weighed. */
const WEIGHED = 60;
/** The pairs that two have to be of: a title and a first sentence. */
const FIRST = 8;
/** So many of the newest that share a single pair are weighed where too few share two. */
const WEIGHED_SINGLE = 30;

/** So much a pair weighs that an answer has in its title; elsewhere one. */
const IN_TITLE = 3;
const ANYTHING: Least = { pairs: 1, inTitles: false };

/** Published answers that may answer what somebody is writing, best first, at most `n`; rather none than a wrong one. */
export const answersTo = (db: DbOrTx, text: string, n: number): Promise<AnswerSummary[]> =>
  find(db, telling(text), n, "", sameMatter(telling(text).length));

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
          SELECT sum(CASE WHEN p.search_text @@ in_title THEN ${IN_TITLE}::int ELSE 1 END) AS shared, count(*) AS pairs
          FROM unnest(${pairs.map(([a, b]) => `${entry(a)}:A <-> ${entry(b)}:A`)}::text[]::tsquery[],
            ${pairs.map(([a, b]) => `${entry(a)} <-> ${entry(b)}`)}::text[]::tsquery[]) AS pair (in_title, anywhere)
          WHERE p.search_text @@ anywhere) AS has
      WHERE p.slug <> ${except} AND has.pairs >= ${least.pairs}::int AND (NOT ${least.inTitles}::bool OR has.shared >= ${IN_TITLE}::int)
      ORDER BY shared DESC, p.published_at DESC, p.id DESC LIMIT ${n}::int)
    SELECT ${COLUMNS} FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    ORDER BY weighed.shared DESC, p.published_at DESC, p.id DESC`;
  return rows.map(summary);
}
