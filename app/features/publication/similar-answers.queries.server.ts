import type { DbOrTx } from "~/platform/db.server";
import { type AnswerRow, type AnswerSummary, COLUMNS, NAMES, summary } from "./answer-rows.server";
import { entry } from "./search-words";
import { telling } from "./telling-words";

/** So many of the newest that share two pairs, and half as many that share one, are weighed. */
const WEIGHED = 60;

/**
 * Published answers that speak of the same thing as `text` (a title, or a title and a body), best first, at most `n`.
 * Compares pairs of neighbouring words, since a Vietnamese word mostly has two syllables: those that share most pairs
 * come first, a title counting more than a body.
 * @param except the address of an answer that is not to be among them
 */
export async function similarAnswers(
  db: DbOrTx,
  text: string,
  n: number,
  except = "",
): Promise<AnswerSummary[]> {
  const pairs = telling(text);
  if (pairs.length === 0) return [];
  const entries = pairs.map((pair) => entry(pair.join(" ")));
  const two = entries.slice(0, 8).flatMap((a, i) => entries.slice(i + 1, 8).map((b) => `(${a} & ${b})`));
  const rows = await db.$queryRaw<AnswerRow[]>`
    WITH near AS MATERIALIZED (
      SELECT id FROM find_answers(${(two.length > 0 ? two : entries).join(" | ")}::tsquery, NULL, NULL, NULL, ${WEIGHED}::int)
      UNION
      SELECT id FROM find_answers(${entries.join(" | ")}::tsquery, NULL, NULL, NULL, ${WEIGHED / 2}::int)),
    weighed AS (
      SELECT p.id, p.published_at, (
          SELECT sum(CASE WHEN p.search_text @@ in_title THEN 3 WHEN p.search_text @@ anywhere THEN 1 ELSE 0 END)
          FROM unnest(${pairs.map(([a, b]) => `${entry(a)}:A <-> ${entry(b)}:A`)}::text[]::tsquery[],
            ${pairs.map(([a, b]) => `${entry(a)} <-> ${entry(b)}`)}::text[]::tsquery[]) AS pair (in_title, anywhere)
        ) AS shared
      FROM near JOIN published_feedback p ON p.id = near.id WHERE p.slug <> ${except}
      ORDER BY shared DESC, p.published_at DESC, p.id DESC LIMIT ${n}::int)
    SELECT ${COLUMNS} FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    ORDER BY weighed.shared DESC, p.published_at DESC, p.id DESC`;
  return rows.map(summary);
}
