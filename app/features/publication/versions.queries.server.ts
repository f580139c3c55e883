import type { DbOrTx } from "~/platform/db.server";
import { readBody, type VersionBody } from "./version-body";
import { type DiffPart, wordDiff } from "./word-diff";

/** One version of an answer; `body` is null once it may not be read any more. Instants are ISO, UTC. */
export type Version = { version: number; at: string; fingerprint: string; body: VersionBody | null };

/** The versions of a public answer, newest first; [] for one that is not public. */
export async function versionsOf(db: DbOrTx, slug: string): Promise<Version[]> {
  const rows = await db.$queryRaw<{ version: number; at: Date; fingerprint: string; body: string | null }[]>`
    SELECT v.version, v.at, v.fingerprint, v.body
    FROM published_feedback p JOIN publication_version v ON v.answer_id = p.id
    WHERE p.slug = ${slug} AND p.withdrawn_at IS NULL
    ORDER BY v.version DESC`;
  return rows.map(({ at, body, ...row }) => ({ ...row, at: at.toISOString(), body: readBody(body) }));
}

/** When a public answer was taken down for a while, ISO, UTC, newest first. */
export async function takeDownsOf(db: DbOrTx, slug: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ at: Date }[]>`
    SELECT l.at FROM published_feedback p JOIN publication_log l ON l.answer_id = p.id
    WHERE p.slug = ${slug} AND p.withdrawn_at IS NULL AND l.act = 'WITHDRAWN' ORDER BY l.seq DESC`;
  return rows.map(({ at }) => at.toISOString());
}

const TEXTS = ["title", "content", "reply", "promises"] as const;
export type ChangedText = { text: (typeof TEXTS)[number]; parts: DiffPart[] };

/**
 * A version with what it changed of the one before, text by text: null where that one may not be read, or where there is
 * none; [] where the words stayed the same.
 */
export type VersionChange = Omit<Version, "body"> & { changes: ChangedText[] | null };

/** The versions, newest first, each with its changes. */
export const changesBetween = (versions: readonly Version[]): VersionChange[] =>
  versions.map(({ body, ...version }, i) => {
    const before = versions[i + 1]?.body;
    const changes =
      body && before
        ? TEXTS.flatMap((text) =>
            body[text] === before[text]
              ? []
              : [{ text, parts: wordDiff(before[text] ?? "", body[text] ?? "") }],
          )
        : null;
    return { ...version, changes };
  });
