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

const BLOCK = 500;
/** From here on it pays to sort in more at a time. */
const MANY = 2000;
/** What the index of the search gathers before it sorts it in, in kB: every search reads it through. */
const GATHERED = { usually: 512, inBulk: 8192 } as const;
const INDEX = "published_feedback_found";

/** Makes all answers findable, block by block, so that no other publication waits long. */
export async function makeAllFindable(pool: Pool, signal?: AbortSignal): Promise<void> {
  const client = await pool.connect();
  try {
    if (await isBacklog(client)) await gather(client, GATHERED.inBulk);
    await client.query("SET work_mem = '64MB'");
    while (!signal?.aborted && (await makeFindable(client, BLOCK)) > 0);
    await gather(client, GATHERED.usually);
  } finally {
    await client.query("RESET work_mem").catch(() => undefined);
    client.release();
  }
}

async function isBacklog(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM published_feedback WHERE NOT findable LIMIT $1", [
    MANY,
  ]);
  return rowCount === MANY;
}

/** Also what a run that was killed left as it needed it; changes nothing that is right already. */
async function gather(client: ClientBase, kilobytes: number): Promise<void> {
  const wanted = `gin_pending_list_limit=${kilobytes}`;
  const { rowCount } = await client.query(
    "SELECT FROM pg_class WHERE oid = to_regclass($1) AND NOT reloptions @> ARRAY[$2]",
    [INDEX, wanted],
  );
  if (!rowCount) return;
  await client.query(`ALTER INDEX ${INDEX} SET (${wanted})`);
  await client.query("SELECT gin_clean_pending_list(to_regclass($1))", [INDEX]);
}

/** Looks every minute for answers that came in bulk. */
export const findableJob = (pool: Pool): Job => ({
  name: "findable-answers",
  cron: "* * * * *",
  run: (signal) => makeAllFindable(pool, signal),
});
