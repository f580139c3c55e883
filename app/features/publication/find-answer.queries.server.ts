import type { DbOrTx } from "~/platform/db.server";
import { type AnswerRow, type AnswerSummary, HEAD, NAMES, summary } from "./answer-rows.server";
import { AS_KEPT } from "./as-kept.server";

/** One published answer in full, with what its page links to. Instants are ISO, UTC. */
export type PublishedAnswer = AnswerSummary & {
  field: string;
  unit: string;
  procedure: { code: string; name: string } | null;
  publishedAt: string;
  /** When its texts were last corrected. */
  revisedAt: string | null;
};

/** The version that is shown now, as it was kept; `at` is ISO, UTC. Of a copy that was changed past the portal there is none. */
export type NewestVersion = { version: number; at: string; fingerprint: string; versions: number };

/** What an address leads to: an answer, another address for good, or the fact that the answer was taken down. */
export type Found =
  | { is: "answer"; answer: PublishedAnswer; newest: NewestVersion | null; hasPromises: boolean }
  | { is: "elsewhere"; slug: string }
  | { is: "withdrawn" };

type Row = AnswerRow & {
  field: string;
  unit: string;
  procedure: string | null;
  procedureName: string | null;
  withdrawn: boolean;
  revised: string | null;
  newest: NewestVersion | null;
  hasPromises: boolean;
};

/**
 * An answer by its address; by an address that it had before; by the code at the end of an address whose words were
 * mistyped or cut. Null when there never was one; a withdrawn one gives no text away.
 */
export async function findAnswer(db: DbOrTx, asked: string): Promise<Found | null> {
  const slug = asked.toLowerCase().slice(0, 200);
  const code = /[^-]+$/.exec(slug)?.[0] ?? "";
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${HEAD}, p.content, p.reply, p.field, p.unit, p.procedure, pr.name AS "procedureName",
      p.withdrawn_at IS NOT NULL AS withdrawn,
      to_char(p.revised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS revised,
      (SELECT json_build_object('version', v.version, 'fingerprint', v.fingerprint,
          'versions', (SELECT count(*) FROM publication_version each WHERE each.answer_id = p.id),
          'at', to_char(v.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM publication_version v
        WHERE v.answer_id = p.id AND v.version = p.version AND ${AS_KEPT}) AS newest,
      EXISTS (SELECT FROM public_promise made WHERE made.feedback_id = p.feedback_id) AS "hasPromises"
    FROM (
      SELECT id FROM published_feedback WHERE slug = ${slug}
      UNION ALL
      SELECT answer_id FROM former_slug WHERE slug = ${slug}
      UNION ALL
      SELECT min(id) FROM published_feedback WHERE substring(slug FROM '[^-]+$') = ${code} HAVING count(*) = 1
      LIMIT 1) AS asked
    JOIN published_feedback p ON p.id = asked.id ${NAMES} LEFT JOIN procedure pr ON pr.code = p.procedure`;
  if (!row) return null;
  if (row.withdrawn) return { is: "withdrawn" };
  if (row.slug !== asked) return { is: "elsewhere", slug: row.slug };
  const { field, unit, procedure, procedureName, at: publishedAt, revised: revisedAt, ...more } = row;
  return {
    is: "answer",
    newest: more.newest,
    hasPromises: more.hasPromises,
    answer: {
      ...summary(row),
      ...{ field, unit, publishedAt, revisedAt },
      procedure: procedure === null ? null : { code: procedure, name: procedureName ?? procedure },
    },
  };
}
