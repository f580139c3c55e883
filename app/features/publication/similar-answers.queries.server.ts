import type { DbOrTx } from "~/platform/db.server";
import { facetQuery } from "./answer-filter";
import { type AnswerRow, type AnswerSummary, COLUMNS, NAMES, summary } from "./answer-rows.server";
import { both, entry, rowOfWords, twoOf } from "./search-words";
import type { Similar } from "./similar-list";
import { sameMatter, telling } from "./telling-words";

/** So many of the newest of each kind are weighed. */
const WEIGHED = 60;
/** The pairs that two have to be of: a title and a first sentence. */
const FIRST = 8;
/** So many of the newest that share a single pair are weighed where too few share two. */
const WEIGHED_SINGLE = 30;

/** So much a pair weighs that an answer has in its title; elsewhere one. */
const IN_TITLE = 3;
/** In the same field so much is enough: two pairs, or one that is in the title. */
const NEAR = 2;

/** Where somebody asks from: an answer, and what is nearest to it. */
type Beside = { except: string; field: string; procedure: string };
const NOWHERE: Beside = { except: "", field: "", procedure: "" };

/** Published answers that may answer what somebody is writing, best first, at most `n`; rather none than a wrong one. */
export const answersTo = (db: DbOrTx, text: string, n: number): Promise<AnswerSummary[]> =>
  find(db, telling(text), n, NOWHERE);

/**
 * Published answers of the same matter as an answer, at most `n`, rather none than a wrong one: first those of its
 * procedure, then those of its field that share two telling pairs with it or one that is in their title, then those of
 * other fields that share as much as `sameMatter` asks. In each part those that share most come first, a title counting
 * more than a body.
 */
export const answersBeside = (
  db: DbOrTx,
  {
    slug,
    title,
    content,
    ...near
  }: { slug: string; title: string; content: string } & Omit<Beside, "except">,
  n: number,
): Promise<AnswerSummary[]> => find(db, telling(`${title}. ${content}`), n, { ...near, except: slug });

/** What a page says of an answer that it offers beside something else. */
export const offered = ({ slug, title, unitName, answeredOn, reopenedOn }: AnswerSummary): Similar => ({
  ...{ slug, title, unitName, answeredOn, reopenedOn },
});

/** Compares pairs of neighbouring words, since a Vietnamese word mostly has two syllables. */
async function find(
  db: DbOrTx,
  pairs: readonly [string, string][],
  n: number,
  { except, field, procedure }: Beside,
): Promise<AnswerSummary[]> {
  if (pairs.length === 0) return [];
  const least = sameMatter(pairs.length);
  const entries = pairs.map((pair) => entry(pair.join(" ")));
  const single = entries.join(" | ");
  const two = twoOf(entries.slice(0, FIRST));
  const inField = field ? both(single, facetQuery({ field })) : null;
  const ofProcedure = procedure ? facetQuery({ procedure }) : null;
  // One more than asked for, since the answer itself may be among them. Most pairs are not in a text at all, so that is
  // asked before whether they are in its title.
  const rows = await db.$queryRaw<AnswerRow[]>`
    WITH two AS MATERIALIZED (
      SELECT id FROM find_answers(${two ?? single}::tsquery, NULL, NULL, NULL, ${WEIGHED}::int)),
    near AS MATERIALIZED (
      SELECT id FROM two
      UNION
      SELECT id FROM find_answers(${single}::tsquery, NULL, NULL, NULL, ${WEIGHED_SINGLE}::int)
      WHERE ${two !== null} AND (SELECT count(*) FROM two) <= ${n}::int
      UNION
      SELECT id FROM find_answers(${inField ?? single}::tsquery, NULL, NULL, NULL, ${WEIGHED}::int) WHERE ${inField !== null}
      UNION
      SELECT id FROM find_answers(${ofProcedure ?? single}::tsquery, NULL, NULL, NULL, ${WEIGHED}::int) WHERE ${ofProcedure !== null}),
    weighed AS (
      SELECT p.id, p.published_at, has.shared, CASE WHEN p.procedure = ${procedure} THEN 1 WHEN p.field = ${field} THEN 2 ELSE 3 END AS part
      FROM near JOIN published_feedback p ON p.id = near.id, LATERAL (
          SELECT coalesce(sum(CASE WHEN p.search_text @@ in_title THEN ${IN_TITLE}::int ELSE 1 END), 0) AS shared, count(*) AS pairs
          FROM unnest(${pairs.map(([a, b]) => `${entry(a, ":A")} <-> ${entry(b, ":A")}`)}::text[]::tsquery[],
            ${pairs.map(rowOfWords)}::text[]::tsquery[]) AS pair (in_title, anywhere)
          WHERE p.search_text @@ anywhere) AS has
      WHERE p.slug <> ${except} AND (p.procedure = ${procedure}
        OR (p.field = ${field} AND has.shared >= ${NEAR}::int)
        OR (has.pairs >= ${least.pairs}::int AND (NOT ${least.inTitles}::bool OR has.shared >= ${IN_TITLE}::int)))
      ORDER BY part, shared DESC, p.published_at DESC, p.id DESC LIMIT ${n}::int)
    SELECT ${COLUMNS} FROM weighed JOIN published_feedback p ON p.id = weighed.id ${NAMES}
    ORDER BY part, weighed.shared DESC, p.published_at DESC, p.id DESC`;
  return rows.map(summary);
}
