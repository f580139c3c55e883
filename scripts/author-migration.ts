import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinEmbeddedPostgres } from "../app/platform/embedded-postgres.server";
import { openSchemaEngine } from "../app/platform/schema-engine.server";

const FOLDER = "prisma/migrations";
/** What stands below this line is written by hand and kept when a migration is authored again. */
const BY_HAND = "-- ── Written by hand from here on ──";

/**
 * Writes the migration from the schema of the newest migration to prisma/schema.prisma.
 * `npx tsx scripts/author-migration.ts NAME` begins a new one; the folder of an existing, not yet released one
 * (`20261122000000_register`) authors that again from the one before it.
 */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Usage: author-migration.ts NAME (a-z, 0-9, _)");
  const known = existsSync(FOLDER)
    ? (await readdir(FOLDER)).filter((entry) => /^\d{14}_/.test(entry)).sort()
    : [];
  const target = known.includes(name) ? name : `${stamp(new Date())}_${name}`;
  const previous = known.filter((entry) => entry < target).at(-1);
  const now = await readFile("prisma/schema.prisma", "utf8");
  // The engine asks a server for its version before it does anything; it changes nothing there.
  const server = await joinEmbeddedPostgres(".cache/test-pg");
  const { engine } = await openSchemaEngine([["schema.prisma", now]], server.urlOf("postgres"));
  const { stdout } = await engine.diff({
    from: previous
      ? datamodel(await readFile(join(FOLDER, previous, "schema.prisma"), "utf8"))
      : { tag: "empty" as const },
    to: datamodel(now),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await server.leave();
  const folder = join(FOLDER, target);
  await mkdir(folder, { recursive: true });
  const file = join(folder, "migration.sql");
  const byHand = existsSync(file) ? (await readFile(file, "utf8")).split(BY_HAND)[1] : undefined;
  await writeFile(file, (stdout ?? "").trim() + (byHand ? `\n\n${BY_HAND}${byHand}` : "\n"));
  await writeFile(join(folder, "schema.prisma"), now);
  console.log(`Wrote ${file}. Hand-written additions go below the line "${BY_HAND}".`);
}

const datamodel = (content: string) => ({
  tag: "schemaDatamodel" as const,
  files: [{ path: "schema.prisma", content }],
});

const stamp = (at: Date) => at.toISOString().replace(/\D/g, "").slice(0, 14);

await main(process.argv[2]);
