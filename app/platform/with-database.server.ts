import { resolve } from "node:path";
import pg from "pg";
import { digestOf } from "../../scripts/setup/stamp.mjs";
import { type Database, openDatabase } from "./db.server";
import { type EmbeddedPostgres, joinEmbeddedPostgres } from "./embedded-postgres.server";
import { env } from "./env.server";
import { dropHalfLoadedDemo } from "./half-demo.server";
import { migrate } from "./migrate.server";
import { rightsProblem, StartError } from "./start-error";

/** An open, migrated database with reference data, and the way to let go of it. */
export interface OpenDatabase {
  database: Database;
  /** The bundled server, when it is the one that is used. */
  server?: EmbeddedPostgres;
  close(): Promise<void>;
}

/**
 * Opens what the environment names: DATABASE_URL, or the bundled PostgreSQL under DATA_DIR, joined when it runs
 * and started when it does not. Applies migrations and loads the reference data.
 * @param signal gives up: the bundled server is stopped in the middle of it, and the promise rejects
 */
export async function openConfiguredDatabase(signal?: AbortSignal): Promise<OpenDatabase> {
  const server = env.DATABASE_URL ? undefined : await joinEmbeddedPostgres(resolve(env.DATA_DIR), [], signal);
  let database: Database | undefined;
  const giveUp = () => void server?.leave();
  signal?.addEventListener("abort", giveUp);
  try {
    signal?.throwIfAborted();
    if (server) await ensureDatabase(server.urlOf("postgres"), "pakn");
    const url = env.DATABASE_URL ?? server?.urlOf("pakn") ?? "";
    await reachable(url);
    await migrate(url);
    if (await dropHalfLoadedDemo(url)) await migrate(url);
    const opened = openDatabase(url);
    database = opened;
    await bringReference(opened);
    signal?.throwIfAborted();
    return {
      database: opened,
      ...(server && { server }),
      close: async () => {
        await opened.close();
        await server?.leave();
      },
    };
  } catch (error) {
    await database?.close();
    await server?.leave();
    throw rightsProblem(error) ?? error;
  } finally {
    signal?.removeEventListener("abort", giveUp);
  }
}

const REFERENCE = [
  "prisma/seed/reference.ts",
  "prisma/seed/reference",
  "app/features/reporting/sections/outlines",
];

/** Loads the reference data when they are not in the database as they lie here: asking for each list takes a second. */
async function bringReference({ db, pool }: Database): Promise<void> {
  const key = "reference.loaded";
  const wanted = digestOf(REFERENCE);
  const { rows } = await pool.query<{ value: unknown }>("SELECT value FROM setting WHERE key = $1", [key]);
  if (rows[0]?.value === wanted) return;
  const { loadReference } = await import("../../prisma/seed/reference");
  await loadReference(db);
  await db.setting.upsert({ where: { key }, create: { key, value: wanted }, update: { value: wanted } });
}

/** Runs `work` on the configured database and lets go of it, whatever happens: for commands. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { database, close } = await openConfiguredDatabase();
  return await work(database).finally(close);
}

/** Makes the database `name` when it is missing. @param url a database of the same server */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** PostgreSQL 15, as `server_version_num` writes it. */
const OLDEST = 150_000;

async function reachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ encoding: string; version: number }>(
      "SELECT current_setting('server_encoding') AS encoding, current_setting('server_version_num')::int AS version",
    );
    if (rows[0] && rows[0].version < OLDEST) {
      throw new StartError(
        "Cần PostgreSQL 15 trở lên. / PostgreSQL 15 or later is needed; this server is older.",
      );
    }
    if (rows[0]?.encoding !== "UTF8") {
      throw new StartError(
        "Cơ sở dữ liệu phải dùng bảng mã UTF8. / The database must use the encoding UTF8.",
      );
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { hostname, port, pathname } = new URL(url);
    throw new StartError(
      `Không kết nối được cơ sở dữ liệu ${hostname}:${port || 5432}${pathname}: ${(error as Error).message}. / Cannot connect to the database.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
