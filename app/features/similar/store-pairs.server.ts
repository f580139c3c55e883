import type { Pool } from "pg";
import type { Job } from "~/platform/jobs.server";
import { telling } from "../publication/telling-words";

const BLOCK = 500;

/** The pairs of an item's title and of its first sentences, as they are stored and looked for. */
export function pairsOfItem({ title, content }: { title: string; content: string }): {
  pair: string;
  inTitle: boolean;
}[] {
  const ofTitle = new Set(telling(title).map((pair) => pair.join(" ")));
  return telling(`${title}. ${content}`).map((words) => {
    const pair = words.join(" ");
    return { pair, inTitle: ofTitle.has(pair) };
  });
}

/**
 * Stores the pairs of up to `n` items that wait for it, the newest first, and answers how many there were. Safe to stop
 * at any moment and to run twice at once: an item is stored by whoever is first.
 */
async function storePairs(pool: Pool, n = BLOCK): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    // The item is held before its place in the list is touched, as a correction of its text does it.
    const { rows } = await client.query<{ id: number; title: string; content: string }>(
      `SELECT f.id, f.title, left(f.content, 2000) AS content
       FROM feedback f WHERE f.id = ANY(ARRAY(SELECT feedback_id FROM similar_todo ORDER BY feedback_id DESC LIMIT $1))
       FOR SHARE OF f SKIP LOCKED`,
      [n],
    );
    const ids = rows.map(({ id }) => id);
    const { rows: asked } = await client.query<{ id: number }>(
      "DELETE FROM similar_todo WHERE feedback_id = ANY($1::int[]) RETURNING feedback_id AS id",
      [ids],
    );
    const { rows: taken } = await client.query<{ id: number }>(
      `INSERT INTO similar_text (feedback_id) SELECT unnest($1::int[]) ON CONFLICT DO NOTHING
       RETURNING feedback_id AS id`,
      [asked.map(({ id }) => id)],
    );
    const mine = new Set(taken.map(({ id }) => id));
    const pairs = rows
      .filter(({ id }) => mine.has(id))
      .flatMap((item) => pairsOfItem(item).map((one) => ({ ...one, id: item.id })));
    await client.query(
      `INSERT INTO similar_pair (pair, feedback_id, in_title)
       SELECT * FROM unnest($1::text[], $2::int[], $3::bool[])`,
      [pairs.map(({ pair }) => pair), pairs.map(({ id }) => id), pairs.map(({ inTitle }) => inTitle)],
    );
    await client.query("COMMIT");
    return rows.length;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

/** Stores the pairs of all items that have none. */
export async function storeAllPairs(pool: Pool, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await storePairs(pool)) > 0);
}

/** Looks every minute for items that are new, were brought in, or whose texts were corrected. */
export const similarJob = (pool: Pool): Job => ({
  name: "similar-items",
  cron: "* * * * *",
  run: (signal) => storeAllPairs(pool, signal),
});
