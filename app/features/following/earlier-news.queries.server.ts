import { type DbOrTx, Prisma } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";

/** What readers of an earlier answer want to know: its matter is looked at again, or another answer stands in its place. */
export type EarlierNews = "REVIEWED" | "REPLACED";

/** Told of in one letter at most; a province reopens a few matters a day. */
const MOST = 50;
const SHOWN = Prisma.sql`('published', 'publication_corrected')`;

/** What is to be said of a public copy (`p`) now; null for a first answer that stands. */
export const NEWS = Prisma.sql`CASE
  WHEN p.reopened_on IS NOT NULL THEN 'REVIEWED'
  WHEN EXISTS (SELECT FROM feedback_event again WHERE again.feedback_id = p.feedback_id AND again.type = 'reopened'
    AND EXISTS (SELECT FROM feedback_event e WHERE e.feedback_id = p.feedback_id AND e.type IN ${SHOWN} AND e.seq < again.seq)
    AND EXISTS (SELECT FROM feedback_event e WHERE e.feedback_id = p.feedback_id AND e.type = 'resolved' AND e.seq > again.seq))
    THEN 'REPLACED' END`;

/**
 * Public answers from before `since` whose matter was opened again, or whose copy first showed the new answer, from `since`
 * on and before `before`; the newest news first. Corrections of the same answer are none: most are made because a name
 * slipped through, and a letter would lead everybody there.
 */
export const earlierNews = (
  db: DbOrTx,
  since: Date,
  before: Date,
): Promise<{ id: number; slug: string; publishedAt: Date; is: EarlierNews }[]> => db.$queryRaw`
  SELECT id, slug, "publishedAt", "is" FROM (
      SELECT p.id, p.slug, p.published_at AS "publishedAt", ${NEWS} AS "is",
        CASE WHEN p.reopened_on IS NOT NULL
          THEN (SELECT max(e.at) FROM feedback_event e WHERE e.feedback_id = p.feedback_id AND e.type = 'reopened')
          ELSE (SELECT min(e.at) FROM feedback_event e WHERE e.feedback_id = p.feedback_id AND e.type IN ${SHOWN}
            AND e.seq > (SELECT max(a.seq) FROM feedback_event a WHERE a.feedback_id = p.feedback_id AND a.type = 'resolved'))
        END AS at
      FROM published_feedback p
      WHERE p.withdrawn_at IS NULL AND p.published_at < ${since}::timestamptz
        AND (p.reopened_on >= ${localDateOf(since)}::date OR p.revised_at >= ${since}::timestamptz)) told
  WHERE "is" IS NOT NULL AND at >= ${since}::timestamptz AND at < ${before}::timestamptz
  ORDER BY at DESC, id DESC LIMIT ${MOST}`;
