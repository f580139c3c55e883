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
/** What else stands under a fingerprint and beside the words of an answer. */
const FACTS = ["outcome", "field", "unit", "procedure", "receivedOn", "answeredOn"] as const;
export type Fact = (typeof FACTS)[number];
export type Change = { of: (typeof TEXTS)[number] | Fact; parts: DiffPart[] };

/**
 * A version with what it changed of the one before, text by text, then what it is filed under: null where that one may not be
 * read, or where there is none; [] where all stayed the same.
 */
export type VersionChange = Omit<Version, "body"> & { changes: Change[] | null };

/** The versions, newest first, each with its changes; `named` says what a code or day of a fact is called. */
export const changesBetween = (
  versions: readonly Version[],
  named: (fact: Fact, code: string) => string,
): VersionChange[] =>
  versions.map(({ body, ...version }, i) => {
    const before = versions[i + 1]?.body;
    return { ...version, changes: body && before ? changesOf(before, body, named) : null };
  });

const changesOf = (
  before: VersionBody,
  body: VersionBody,
  named: (fact: Fact, code: string) => string,
): Change[] => [
  ...TEXTS.flatMap((of) =>
    body[of] === before[of] ? [] : [{ of, parts: wordDiff(before[of] ?? "", body[of] ?? "") }],
  ),
  ...FACTS.flatMap((of) => {
    const [was, is] = [before[of], body[of]];
    if (was === is) return [];
    const parts: DiffPart[] = [
      ...(was === null ? [] : [{ kind: "removed" as const, text: named(of, was) }]),
      ...(was === null || is === null ? [] : [{ kind: "same" as const, text: " " }]),
      ...(is === null ? [] : [{ kind: "added" as const, text: named(of, is) }]),
    ];
    return [{ of, parts }];
  }),
];
