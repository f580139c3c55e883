import { Prisma } from "~/platform/db.server";
import { markedTerms, neededTerms } from "./marks";

/**
 * How much of what was typed an answer `p` has in the very marks it was typed with ("sổ đỏ", not "sơ đồ"), as an
 * expression; 0 where nothing was typed with marks. It reads the texts, so it is for the answers that are weighed only.
 */
export function ownMarks(q: string): Prisma.Sql {
  const { spellings, terms } = markedTerms(q);
  if (spellings.length === 0) return Prisma.sql`0`;
  return Prisma.sql`(
    SELECT count(DISTINCT term) FROM (SELECT lower(concat(' ', p.title, ' ', p.content, ' ', p.reply, ' ')) AS text OFFSET 0) AS said,
      unnest(${spellings}::text[], ${terms}::int[]) AS typed (spelling, term)
    WHERE strpos(said.text, typed.spelling) > 0)`;
}

/** The most that `ownMarks` can be: an answer that has it says what was typed as it was typed. */
export const termsIn = (q: string): number => new Set(markedTerms(q).terms).size;

/**
 * Whether an answer `p` says what was typed in the marks it was typed with, as a condition for lists that go by time,
 * where no rank puts "sơ đồ" behind "sổ đỏ"; null where nothing was typed with marks.
 */
export function saysInMarks(q: string): Prisma.Sql | null {
  const { spellings, terms } = neededTerms(q);
  if (spellings.length === 0) return null;
  return Prisma.sql`(
    SELECT count(DISTINCT term) = ${new Set(terms).size}::int
    FROM (SELECT concat(' ', regexp_replace(lower(concat_ws(' ', p.title, p.content, p.reply)), '[^[:alnum:]]+', ' ', 'g'), ' ') AS text OFFSET 0) AS said,
      unnest(${spellings}::text[], ${terms}::int[]) AS typed (spelling, term)
    WHERE strpos(said.text, typed.spelling) > 0)`;
}
