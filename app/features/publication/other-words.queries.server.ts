import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { type AnswerFilter, facetQuery } from "./answer-filter";
import { inOtherWords } from "./other-words";
import { anywhere, both, searchWords } from "./search-words";

/** So many wordings are offered, and so many looked for. */
const SHOWN = 3;
const TRIED = 8;

/** What was typed in other words (official for everyday ones and back, as of `on`) that some answer of the filter has. */
export async function otherWords(
  db: DbOrTx,
  q: string,
  filter: AnswerFilter,
  on: LocalDate,
): Promise<string[]> {
  const day = toDbDate(on);
  const table = await db.everydayWord.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: { said: true, official: true },
    orderBy: { id: "asc" },
  });
  const tried = inOtherWords(q, table).slice(0, TRIED);
  if (tried.length === 0) return [];
  const queries = tried.map((words) => both(anywhere(searchWords(words)), facetQuery(filter)));
  const rows = await db.$queryRaw<{ nth: number }[]>`
    SELECT nth::int FROM unnest(${queries}::text[]) WITH ORDINALITY AS tried (query, nth)
    WHERE EXISTS (SELECT FROM find_answers(tried.query::tsquery, ${filter.period?.before ?? null}::timestamptz, 0,
      ${filter.period?.since ?? null}::timestamptz, 1)) ORDER BY nth LIMIT ${SHOWN}::int`;
  return rows.flatMap(({ nth }) => tried[nth - 1] ?? []);
}
