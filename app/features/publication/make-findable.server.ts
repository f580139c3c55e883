import type { ClientBase, Pool } from "pg";
import type { Job } from "~/platform/jobs.server";

/**
 * Puts the words of up to `n` answers that came in bulk into the index of the search, the newest first, and answers how
 * many there were. Safe to stop at any moment and to run twice at once: rows that another run holds are passed over.
 */
export async function makeFindable(client: ClientBase | Pool, n: number): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE published_feedback SET findable = true WHERE id IN (
       SELECT id FROM published_feedback WHERE NOT findable ORDER BY id DESC LIMIT $1 FOR UPDATE SKIP LOCKED)`,
    [n],
  );
  return rowCount ?? 0;
}

const BLOCK = 200;

/** Makes all answers findable, block by block, so that no other publication waits long. */
export async function makeAllFindable(pool: Pool, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await makeFindable(pool, BLOCK)) > 0);
}

/** Looks every minute for answers that came in bulk. */
export const findableJob = (pool: Pool): Job => ({
  name: "findable-answers",
  cron: "* * * * *",
  run: (signal) => makeAllFindable(pool, signal),
});
