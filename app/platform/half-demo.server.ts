import pg from "pg";

/** Held by the process that loads the demo, for as long as it does. */
export const DEMO_LOCK = "hashtext('pakn demo')";

/**
 * The demo only ever goes into an empty database, so one whose loading was interrupted holds nothing else: it is
 * emptied before anyone can add to it, and loaded afresh when the portal starts. A demo that is being loaded right
 * now is left alone.
 * @param url a migrated database
 * @returns whether it was emptied, which takes the tables away as well
 */
export async function dropHalfLoadedDemo(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows: halves } = await client.query(
      `SELECT 1 FROM setting WHERE key = 'demo.started' AND NOT EXISTS (SELECT 1 FROM setting WHERE key = 'demo.loaded')`,
    );
    if (halves.length === 0) return false;
    const { rows } = await client.query<{ mine: boolean }>(
      `SELECT pg_try_advisory_lock(${DEMO_LOCK}) AS mine`,
    );
    if (!rows[0]?.mine) return false;
    await client.query(
      "DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public",
    );
    return true;
  } finally {
    await client.end();
  }
}
