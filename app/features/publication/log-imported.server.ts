import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { append, entryOf, lockLog, versionOf } from "./publication-log.server";

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
  await lockLog(tx);
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
  const versions = copies.map((copy) => ({
    copy,
    kept: versionOf({ ...copy, promises: null }, copy.revisedAt ?? copy.publishedAt),
  }));
  await tx.publicationVersion.createMany({ data: versions.map(({ kept }) => kept) });
  await append(
    tx,
    versions.map(({ copy, kept }) => entryOf(copy, kept, "PUBLISHED")),
    now,
  );
  return { count: copies.length, last: copies.at(-1)?.id ?? null };
}

/** Looks every minute for what an import left: one that was killed, or one of before there was this. */
export const logImportedJob = (db: PrismaClient): Job => ({
  name: "log-imported-answers",
  cron: "* * * * *",
  run: async (signal) => {
    await logImported(db, new Date(), signal);
  },
});
