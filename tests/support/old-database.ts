import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { databaseUrl } from "./server-databases";

const FOLDER = "prisma/migrations";

/**
 * A database of the calling test file's own as it was before a migration, without any rows, dropped when the file is
 * through. `fill` writes rows as they then were, without what hangs on them: keys to other tables and triggers are not
 * asked. `migrateTo` applies what follows, up to and with the migration named.
 */
export async function databaseBefore(migration: string) {
  const all = (await readdir(FOLDER)).filter((entry) => /^\d{14}_/.test(entry)).sort();
  let next = all.findIndex((name) => name.endsWith(migration));
  if (next < 0) throw new Error(`No migration ${migration}`);

  const { url } = inject("testServer");
  const name = `pakn_test_${process.pid}_before_${Date.now()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const client = new pg.Client({ connectionString: databaseUrl(url, name) });
  await client.connect();
  afterAll(async () => {
    await client.end();
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  });

  // Sent whole, a script is one transaction, as it is where a portal starts (migrate.server.ts).
  const apply = async (each: string) =>
    client.query(await readFile(`${FOLDER}/${each}/migration.sql`, "utf8"));
  for (const each of all.slice(0, next)) await apply(each);

  return {
    /** Rows of a table, each with the same columns. */
    async fill(table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
      await client.query("SET session_replication_role = replica");
      const columns = Object.keys(rows[0] ?? {}).join(", ");
      await client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(rows)],
      );
      await client.query("SET session_replication_role = DEFAULT");
    },
    async migrateTo(last: string): Promise<void> {
      for (; next < all.length; next += 1) {
        const each = all[next] ?? "";
        await apply(each);
        if (each.endsWith(last)) {
          next += 1;
          return;
        }
      }
      throw new Error(`No migration ${last} after it`);
    },
    rows: async (query: string) =>
      (await client.query({ text: query, rowMode: "array" })).rows as unknown[][],
  };
}
