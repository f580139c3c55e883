import { type DbOrTx, Prisma } from "~/platform/db.server";
import { entry } from "./search-words";

/** Words and pairs are looked for among so many of the newest answers before they are looked for in all. */
const NEWEST = 1000;

/** Which of these words and pairs of neighbours stand in an answer that is public now. */
export async function standingEntries(db: DbOrTx, texts: readonly string[]): Promise<Set<string>> {
  const all = [...new Set(texts)];
  // A common one is seen among the newest thousand, and of a rare one the index has little to read; so the months of
  // the newest are read once for all of them. Null where there are no older ones.
  const rows = await db.$queryRaw<{ text: string }[]>`
    WITH newest AS MATERIALIZED (
      SELECT CASE WHEN NOT bool_and(above < ${NEWEST}::int)
          THEN string_agg('''=month:' || value || '''', '|') FILTER (WHERE above < ${NEWEST}::int) END AS months
      FROM (SELECT value, sum(answers) OVER (ORDER BY value DESC) - answers AS above
            FROM answer_tally WHERE kind = 'month' AND answers > 0) AS month)
    SELECT text FROM unnest(${all}::text[], ${all.map((text) => entry(text))}::text[]) AS asked (text, entry)
    WHERE coalesce(
      ${standing(Prisma.sql`AND ${FOUND} @@ (SELECT months::tsquery FROM newest)`)}, ${standing(Prisma.empty)})`;
  return new Set(rows.map(({ text }) => text));
}

/** What an answer is found by, written as the index knows it. */
const FOUND = Prisma.sql`f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at)`;

/** True if what is asked for stands in a public answer, else null; the index is read first, as in find_answers. */
const standing = (more: Prisma.Sql) => Prisma.sql`(
  WITH hit AS MATERIALIZED (
    SELECT FROM published_feedback p
    WHERE p.withdrawn_at IS NULL AND p.findable AND ${FOUND} @@ asked.entry::tsquery ${more})
  SELECT true FROM hit LIMIT 1)`;
