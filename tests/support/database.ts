import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "../../app/platform/db.server";
import { forgetTopic } from "../../app/platform/kept.server";
import { PAGE_TOPICS } from "../../app/platform/pages/page-topics";
import { databaseUrl } from "./server-databases";

/**
 * A database of the calling test file's own: migrated, with the reference data, dropped when the file is through.
 * Call it at the top of the file: `const { db, pool, url } = await testDatabase();`
 */
export async function testDatabase(): Promise<Database> {
  const { url: server, template } = inject("testServer");
  made += 1;
  const name = `pakn_test_${process.pid}_${made}_${Date.now()}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const database = openDatabase(databaseUrl(server, name), 8);
  // Modules outlive a test file: what they keep was read from another database.
  for (const topic of PAGE_TOPICS) forgetTopic(topic);
  afterAll(async () => {
    await database.close();
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  return database;
}

let made = 0;

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await retryWhileBusy(() => client.query(statement));
  } finally {
    await client.end();
  }
}

/** Two files that copy the template in the same moment disturb each other: PostgreSQL answers 55006. */
async function retryWhileBusy(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== "55006" || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}
