import type { ClientBase, Pool } from "pg";

/**
 * Runs `work` as one transaction, while no other import runs: imports take turns block by
 * block. Tried again when the portal took the same number or code in between (23505, 40001, 40P01).
 */
export async function importTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock(hashtext('pakn import'))");
      const result = await work();
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      const code = (error as { code?: string }).code ?? "";
      if (tries === 3 || !["23505", "40001", "40P01"].includes(code)) throw error;
    }
  }
}

/** Lets `work` read everything as it stood at one moment, whatever is written meanwhile. */
export async function snapshot<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await work(client);
  } finally {
    await client.query("ROLLBACK").catch(() => undefined);
    client.release();
  }
}
