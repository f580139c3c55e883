import { randomBytes } from "node:crypto";
import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { sha256 } from "~/platform/sha256.server";
import { dateOf } from "~/shared/local-date";
import { hashOf, NO_HASH } from "./log-chain";
import { bodyText } from "./version-body";

/** So many enter the log together: a publication in the portal waits for one such block at most. */
const BLOCK = 1000;

/**
 * Enters what came in with a register into the public log: each public copy without a version gets one, dated as it was
 * published, and a row of today (decision 0026). Answers how many. Whatever is in the log already is left; safe to stop at
 * any moment and to run twice at once.
 */
export async function logImported(db: PrismaClient, now: Date, signal?: AbortSignal): Promise<number> {
  let entered = 0;
  for (let after = 0; !signal?.aborted; ) {
    const block = await db.$transaction((tx) => enter(tx, after, now), { timeout: 60_000, maxWait: 20_000 });
    entered += block.count;
    if (block.last === null) break;
    after = block.last;
  }
  return entered;
}

/** The next block of copies by their number; `last` is null when there are no more. */
async function enter(tx: Tx, after: number, now: Date): Promise<{ count: number; last: number | null }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publication_log'))`;
  const unknown = await tx.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM published_feedback p
     WHERE p.id > ${after} AND p.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT FROM publication_version v WHERE v.answer_id = p.id)
     ORDER BY p.id LIMIT ${BLOCK}`;
  if (unknown.length === 0) return { count: 0, last: null };
  const copies = await tx.publishedFeedback.findMany({
    where: { id: { in: unknown.map(({ id }) => id) } },
    orderBy: { id: "asc" },
  });
  const newest = await tx.publicationLog.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true },
  });
  let { seq, hash: previous } = newest ?? { seq: 0, hash: NO_HASH };
  const rows = copies.map((copy) => {
    const { id, version, title, content, reply, field, unit, procedure, outcome } = copy;
    const at = copy.revisedAt ?? copy.publishedAt;
    const body = bodyText({
      ...{ answer: id, version, title, content, reply, field, unit, procedure, outcome },
      ...{ receivedOn: dateOf(copy.receivedOn), answeredOn: dateOf(copy.answeredOn) },
      ...{ publishedAt: at.toISOString(), salt: randomBytes(16).toString("hex") },
    });
    const fingerprint = sha256(body);
    seq += 1;
    const row = { seq, at: now, act: "PUBLISHED" as const, version, unit, fingerprint };
    const hash = hashOf(previous, { ...row, answer: id }, sha256);
    const logged = { ...row, answerId: id, previous, hash };
    previous = hash;
    return { logged, kept: { answerId: id, version, at, fingerprint, body } };
  });
  await tx.publicationVersion.createMany({ data: rows.map(({ kept }) => kept) });
  await tx.publicationLog.createMany({ data: rows.map(({ logged }) => logged) });
  return { count: rows.length, last: copies.at(-1)?.id ?? null };
}

/** Looks every minute for what an import left: one that was killed, or one of before there was this. */
export const logImportedJob = (db: PrismaClient): Job => ({
  name: "log-imported-answers",
  cron: "* * * * *",
  run: async (signal) => {
    await logImported(db, new Date(), signal);
  },
});
