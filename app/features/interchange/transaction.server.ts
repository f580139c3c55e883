import type { ClientBase, Pool } from "pg";
import { makeFindable } from "../publication/make-findable.server";

/**
 * Runs `work` as one transaction, while no other import runs: imports take turns block by
 * block. Tried again when the portal took the same number or code in between (23505, 40001, 40P01).
 */
export async function importTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('pakn import'))");
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

/** From here on the planner would misjudge tables by what they held before. */
const MANY = 1000;
const FILLED = "feedback, feedback_event, coordinating_unit, published_feedback, sender";
/** Read by indexes alone, which needs to be told which rows everybody sees. */
const COUNTED = "episode, standing, first_publication";
const WORD_INDEXES = ["feedback_search", "sender_name"];
const SETTINGS = {
  synchronous_commit: "off",
  // Indexes of words gather what is new and sort it in at times: the better the more it is, if memory holds it at once.
  gin_pending_list_limit: "'24MB'",
  work_mem: "'96MB'",
  // The words of published answers are sorted afterwards: publication/make-findable.server.ts.
  "pakn.bulk": "on",
};

/**
 * Makes `client` one for writing much: it does not wait for the disk at every COMMIT. Should the machine fail, the
 * newest whole blocks may be missing, and the next run brings them; the order of the blocks is never broken.
 */
export function bulkSession(client: ClientBase) {
  return {
    async begin(): Promise<void> {
      for (const [name, value] of Object.entries(SETTINGS)) await client.query(`SET ${name} = ${value}`);
    },
    /** Returns when all that was written is on disk; after many items the planner knows the tables anew. */
    async settle(imported: number): Promise<void> {
      await client.query("RESET synchronous_commit");
      if (imported === 0) return;
      if (imported < MANY) await makeFindable(client, MANY);
      // A commit waits for everything before it, once it has something to say itself.
      await client.query("SELECT pg_logical_emit_message(true, 'pakn', 'import')");
      // An embedded server may stop with the command, before it would come to this by itself.
      if (imported < MANY) return;
      for (const index of WORD_INDEXES)
        await client.query("SELECT gin_clean_pending_list(to_regclass($1))", [index]);
      await client.query(`ANALYZE ${FILLED}`);
      await client.query(`VACUUM (ANALYZE) ${COUNTED}`);
    },
    /** Gives the connection back as it was, whatever happened. */
    async end(): Promise<void> {
      for (const name of Object.keys(SETTINGS)) await client.query(`RESET ${name}`).catch(() => undefined);
    },
  };
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
