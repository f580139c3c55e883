import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../app/platform/db.server";
import { joinEmbeddedPostgres } from "../../app/platform/embedded-postgres.server";
import { migrate } from "../../app/platform/migrate.server";
import { databaseUrl, dropLeftovers, FAST } from "./server-databases";

/** Where the template of this run is; each test file copies it. */
declare module "vitest" {
  interface ProvidedContext {
    testServer: { url: string; template: string };
  }
}

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
  } finally {
    await close();
  }
}
