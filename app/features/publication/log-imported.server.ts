import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { append, entryOf, keepVersions, lockLog, versionOf } from "./publication-log.server";

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
    // Looked for without the lock: hardly ever is anything there, and publications need not wait for the looking.
    const last = (await unknownAfter(db, after)).at(-1);
    if (last === undefined) break;
    entered += await db.$transaction((tx) => enter(tx, after, now), { timeout: 60_000, maxWait: 20_000 });
    after = last;
  }
  return entered;
}

/** The numbers of the next block of copies without a version. */
async function unknownAfter(db: Tx, after: number): Promise<number[]> {
  const unknown = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM published_feedback p
     WHERE p.id > ${after} AND p.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT FROM publication_version v WHERE v.answer_id = p.id)
     ORDER BY p.id LIMIT ${BLOCK}`;
  return unknown.map(({ id }) => id);
}

/** Enters the next block, as it is now that nobody else writes; answers how many. */
async function enter(tx: Tx, after: number, now: Date): Promise<number> {
  await lockLog(tx);
  const unknown = await unknownAfter(tx, after);
  if (unknown.length === 0) return 0;
  const copies = await tx.publishedFeedback.findMany({
    where: { id: { in: unknown } },
    orderBy: { id: "asc" },
  });
  const versions = copies.map((copy) => ({
    copy,
    kept: versionOf({ ...copy, promises: null }, copy.revisedAt ?? copy.publishedAt),
  }));
  await keepVersions(
    tx,
    versions.map(({ kept }) => kept),
  );
  await append(
    tx,
    versions.map(({ copy, kept }) => entryOf(copy, kept, "PUBLISHED")),
    now,
  );
  return copies.length;
}

/** Looks every minute for what an import left: one that was killed, or one of before there was this. */
export const logImportedJob = (db: PrismaClient): Job => ({
  name: "log-imported-answers",
  cron: "* * * * *",
  run: async (signal) => {
    await logImported(db, new Date(), signal);
  },
});
