import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinEmbeddedPostgres } from "../app/platform/embedded-postgres.server";
import { openSchemaEngine } from "../app/platform/schema-engine.server";
import { schemaFiles } from "../app/platform/schema-files.server";

const FOLDER = "prisma/migrations";
/** The schema that the newest migration leads to: what the next one starts from. */
const REACHED = join(FOLDER, "reached.prisma");

/**
 * `npm run migration -- NAME` writes the migration from the schema reached so far to the one in prisma/schema. To author
 * one again before it is committed: delete its folder and restore reached.prisma.
 */
async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Usage: npm run migration -- NAME (a-z, 0-9, _)");
  const files = await schemaFiles();
  // The engine asks a server for its version before it does anything; it changes nothing there.
  const server = await joinEmbeddedPostgres(".cache/test-pg");
  const { engine } = await openSchemaEngine(files, server.urlOf("postgres"));
  const { stdout } = await engine.diff({
    from: existsSync(REACHED)
      ? datamodel([["reached.prisma", await readFile(REACHED, "utf8")]])
      : { tag: "empty" as const },
    to: datamodel(files),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await server.leave();
  const folder = join(FOLDER, `${stamp(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), `${(stdout ?? "").trim()}\n`);
  await writeFile(REACHED, files.map(([, content]) => content).join("\n"));
  console.log(
    `Wrote ${folder}/migration.sql. What Prisma cannot say (triggers, checks) is added there by hand.`,
  );
}

const datamodel = (files: [string, string][]) => ({
  tag: "schemaDatamodel" as const,
  files: files.map(([path, content]) => ({ path, content })),
});

const stamp = (at: Date) => at.toISOString().replace(/\D/g, "").slice(0, 14);

await main(process.argv[2]);
