import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { createStaff } from "../../app/features/access/create-staff.server";
import { importFeedback } from "../../app/features/interchange/import-feedback.server";
import { importUnits } from "../../app/features/interchange/import-units.server";
import { secretHash } from "../../app/features/workflow/reference-code.server";
import type { Database } from "../../app/platform/db.server";
import { openDatabase } from "../../app/platform/db.server";
import { joinEmbeddedPostgres } from "../../app/platform/embedded-postgres.server";
import { migrate } from "../../app/platform/migrate.server";
import { ensureDatabase } from "../../app/platform/with-database.server";
import { FOCAL_OFFICE, PROVINCE } from "../../prisma/seed/demo/units";
import { loadReference } from "../../prisma/seed/reference";
import { fillAround } from "./around-items";
import { writeRegister } from "./register";

export const STAFF = { email: "bench@thuongduc.example", password: "do-thoi-gian-2026" };
/** A database whose filling was interrupted is refused by its own rows; delete .cache/bench-pg then. */
const FILLED = "bench.filled";
const SECRET = "7K4M-92QX-3HTV-AGWP";

export type FilledDatabase = {
  url: string;
  database: Database;
  importSeconds: number | null;
  leave(): Promise<void>;
};

/** A database with `items` items; filled once by the import command's own code and kept under .cache for the next run. */
export async function filledDatabase(items: number, now: Date): Promise<FilledDatabase> {
  const server = await joinEmbeddedPostgres(resolve(".cache/bench-pg"));
  const name = `bench_${items}`;
  await ensureDatabase(server.urlOf("postgres"), name);
  const url = server.urlOf(name);
  await migrate(url);
  const database = openDatabase(url);
  await loadReference(database.db);
  const filled = await database.db.setting.findUnique({ where: { key: FILLED } });
  const importSeconds = filled ? null : await fill(database, items, now);
  await fillAround(database, now);
  // The senders of an earlier run came from this address too.
  await database.db.throttle.deleteMany();
  const leave = async () => {
    await database.close();
    await server.leave();
  };
  return { url, database, importSeconds, leave };
}

async function fill(database: Database, items: number, now: Date): Promise<number> {
  const folder = resolve(`.cache/bench-${items}`);
  if (!existsSync(folder)) await mkdir(folder, { recursive: true });
  await writeRegister(folder, items, now);
  await importUnits(database, `${folder}/units.jsonl`);
  const from = performance.now();
  const { refused } = await importFeedback(database, `${folder}/feedback.jsonl`, now);
  const seconds = (performance.now() - from) / 1000;
  if (refused > 0) throw new Error(`${refused} lines of the generated register were refused`);
  for (const [key, value] of [
    ["focalUnit", FOCAL_OFFICE],
    ["provinceUnit", PROVINCE],
  ] as const)
    await database.db.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  const roles = (["PROVINCIAL_FOCAL", "REPORT_OFFICER", "AGENCY_HEAD"] as const).map((role) => ({
    role,
    unit: role === "REPORT_OFFICER" ? PROVINCE : FOCAL_OFFICE,
  }));
  const staff = await createStaff(
    database.db,
    { ...STAFF, name: "Đo thời gian", unit: FOCAL_OFFICE, roles },
    now,
  );
  if (!staff.ok) throw new Error(`No account: ${staff.reason}`);
  await database.pool.query("VACUUM ANALYZE");
  await database.db.setting.create({ data: { key: FILLED, value: now.toISOString() } });
  return seconds;
}

/** Addresses of one item of each kind that the pages need. */
export async function sampleAddresses(database: Database) {
  const published = await database.db.publishedFeedback.findFirstOrThrow({
    orderBy: { id: "desc" },
    select: { slug: true, feedbackId: true },
  });
  const { referenceCode } = await database.db.feedback.update({
    where: { id: published.feedbackId },
    data: { secretHash: secretHash(SECRET) },
    select: { referenceCode: true },
  });
  return { slug: published.slug, referenceCode, secret: SECRET };
}
