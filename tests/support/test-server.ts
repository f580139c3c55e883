import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../app/platform/db.server";
import { joinEmbeddedPostgres } from "../../app/platform/embedded-postgres.server";
import { migrate } from "../../app/platform/migrate.server";

/** Where the template of this run is; each test file copies it. */
declare module "vitest" {
  interface ProvidedContext {
    testServer: { url: string; template: string };
  }
}

/** No test needs its data to survive a power cut. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/**
 * Once a run: a PostgreSQL server (TEST_DATABASE_URL, or the bundled one under .cache/test-pg) with one migrated
 * template database that holds the reference data.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await joinEmbeddedPostgres(".cache/test-pg", FAST);
  const url = given ?? server?.urlOf("postgres") ?? "";
  const template = `pakn_template_${process.pid}`;
  const admin = new pg.Client({ connectionString: url });
  const teardown = async () => {
    await admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await admin.end();
    await server?.leave();
  };
  await admin.connect();
  try {
    if (!given) await dropLeftovers(admin);
    await admin.query(`CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`);
    await fill(databaseUrl(url, template));
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("testServer", { url, template });
  return teardown;
}

async function fill(url: string): Promise<void> {
  await migrate(url);
  const { db, close } = openDatabase(url, 2);
  try {
    const { loadReference } = await import("../../prisma/seed/reference");
    await loadReference(db);
  } catch (error) {
    console.warn("Reference data not loaded:", error);
  } finally {
    await close();
  }
}

/** Databases of runs that were killed: their name carries the process that made them. */
async function dropLeftovers(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "SELECT datname AS name FROM pg_database WHERE datname ~ '^pakn_(template|test)_[0-9]+'",
  );
  for (const { name } of rows) {
    const pid = Number(name.split("_")[2]);
    if (!runs(pid)) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The same server, another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
