import type { DbOrTx } from "~/platform/db.server";

/** What a file of a sitemap may hold at most, by its protocol: 50,000 addresses, two for each answer. */
const LARGEST = 25_000;
/** Up to here all answers stand in one file. */
export const ONE_FILE = 10_000;

/** An address of the sitemap: an answer, with the day its texts changed last. */
export type SitemapAnswer = { slug: string; changed: string };

/** How many answers are public, by month of publication (YYYYMM, UTC), newest first. */
export const answersByMonth = (db: DbOrTx): Promise<{ month: string; answers: number }[]> =>
  db.$queryRaw`SELECT value AS month, answers FROM answer_tally WHERE kind = 'month' AND answers > 0 ORDER BY value DESC`;

/** The answers published in a month (YYYYMM), or all of them; newest first, as many as a file may hold. */
export function sitemapAnswers(db: DbOrTx, month: string | null): Promise<SitemapAnswer[]> {
  const from = month === null ? "-infinity" : `${month.slice(0, 4)}-${month.slice(4)}-01T00:00:00Z`;
  return db.$queryRaw`
    SELECT slug, to_char(coalesce(revised_at, published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS changed
    FROM published_feedback
    WHERE withdrawn_at IS NULL AND published_at >= ${from}::timestamptz
      AND (${month === null} OR published_at < (${from}::timestamptz AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC')
    ORDER BY published_at DESC, id DESC LIMIT ${LARGEST}::int`;
}
