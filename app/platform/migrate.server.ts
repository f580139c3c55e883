import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
import { schemaFiles } from "./schema-files.server";
import { StartError } from "./start-error";

const FOLDER = resolve("prisma/migrations");

/**
 * Brings the database up to this code's migrations; `_prisma_migrations` is the ordinary one, so that Prisma's own
 * CLI can go on where it is installed. Two processes at once: the second waits for the first.
 * A migration that was interrupted is applied again. Refused, with nothing changed: a database newer than the code, and one
 * that another program keeps its tables in.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(url: string): Promise<string[]> {
  const known = (await readdir(FOLDER)).filter((entry) => /^\d{14}_/.test(entry)).sort();
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('pakn migrations'))");
    const applied = await appliedMigrations(client);
    const foreign = applied.filter((name) => !known.includes(name));
    if (foreign.length > 0) {
      throw new StartError(
        `Cơ sở dữ liệu mới hơn phiên bản chương trình này (${foreign.join(", ")}): hãy cập nhật mã nguồn; chưa có gì bị thay đổi. / The database is newer than this code: update the code; nothing was changed.`,
      );
    }
    const strange = applied.length === 0 ? await tablesThere(client) : [];
    if (strange.length > 0) {
      throw new StartError(
        `Cơ sở dữ liệu này đang có bảng của chương trình khác (${strange.join(", ")}): hãy trỏ DATABASE_URL tới một cơ sở dữ liệu trống; chưa có gì bị thay đổi. / The database holds another program's tables: point DATABASE_URL to an empty one; nothing was changed.`,
      );
    }
    const missing = known.filter((name) => !applied.includes(name));
    if (missing.length > 0) await apply(url, known);
    return missing;
  } finally {
    await client.end();
  }
}

/** Tables of a database that was never migrated, at most three, but for those of extensions. */
async function tablesThere(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace AND c.relname <> '_prisma_migrations'
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY 1 LIMIT 3`);
  return rows.map(({ name }) => name);
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  if (!tables[0].there) return [];
  // A script is sent whole and so is one transaction: where it did not finish, nothing of it is there.
  await client.query("DELETE FROM _prisma_migrations WHERE finished_at IS NULL");
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
  );
  return rows.map((row) => row.name);
}

async function apply(url: string, names: string[]): Promise<void> {
  // Loaded only when there is something to apply: the engine is 5 MB, and most starts have nothing to do.
  const { openSchemaEngine } = await import("./schema-engine.server");
  const { engine, scriptError } = await openSchemaEngine(await schemaFiles(), url);
  try {
    await engine.applyMigrations({ migrationsList: await migrationsList(names), filters: NO_FILTERS });
  } catch (error) {
    throw scriptError() ?? error;
  } finally {
    engine.free();
  }
}

async function migrationsList(names: string[]) {
  const migrationDirectories = names.map(async (path) => ({
    path,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: await readFile(join(FOLDER, path, "migration.sql"), "utf8") },
    },
  }));
  const lockfile = join(FOLDER, "migration_lock.toml");
  return {
    baseDir: FOLDER,
    lockfile: { path: "migration_lock.toml", content: await readFile(lockfile, "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}

const NO_FILTERS = { externalTables: [], externalEnums: [] };
