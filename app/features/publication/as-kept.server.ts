import { Prisma } from "~/platform/db.server";

/**
 * Whether a public copy (`p`) says what a version of it (`v`) was kept with: words, codes and days. False for a version that
 * is closed, and for a copy that somebody changed past the portal: nobody vouches for that one (decision 0026).
 */
export const AS_KEPT = Prisma.sql`coalesce((
  SELECT (b ->> 'title', b ->> 'content', b ->> 'reply', b ->> 'field', b ->> 'unit', b ->> 'procedure', b ->> 'outcome',
      b ->> 'receivedOn', b ->> 'answeredOn')
    IS NOT DISTINCT FROM (p.title, p.content, p.reply, p.field, p.unit, p.procedure, p.outcome::text,
      p.received_on::text, p.answered_on::text)
  FROM (SELECT v.body::jsonb AS b) said WHERE v.body IS NOT NULL), FALSE)`;
