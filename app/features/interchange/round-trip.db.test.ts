import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { importKit } from "./import-kit.test-kit";
import { FIELDS_FILE, randomRegister, UNITS_FILE } from "./random-lines.test-kit";

const NOW = new Date("2026-11-01T00:00:00Z");
const first = await testDatabase();
const second = await testDatabase();
const [one, two] = [importKit(first, NOW), importKit(second, NOW)];
afterAll(() => {
  one.dispose();
  two.dispose();
});

beforeAll(async () => {
  for (const kit of [one, two]) {
    expect((await kit.feed("units", UNITS_FILE.split("\n"))).counts.refused).toBe(0);
    expect((await kit.feed("fields", FIELDS_FILE.split("\n"))).counts.refused).toBe(0);
  }
});

const NUMBERS =
  "SELECT source_id, register_year, register_no, due_on::text, status, holder FROM feedback ORDER BY source_id";
const GAPS = `SELECT receiving_unit FROM feedback GROUP BY receiving_unit, register_year
  HAVING max(register_no) <> count(*) OR min(register_no) <> 1`;

test("what was imported comes out as it went in, and imports elsewhere to the same register", async () => {
  const lines = [11, 12, 13].flatMap((seed) => randomRegister(700, seed, NOW));
  expect((await one.feed("feedback", lines)).counts).toEqual({
    read: 2100,
    imported: 2100,
    alreadyThere: 0,
    refused: 0,
  });
  const out = await one.take("feedback");
  expect(out).toEqual(lines);
  expect((await two.feed("feedback", out)).counts.imported).toBe(2100);
  expect(await two.take("feedback")).toEqual(out);
  expect(await two.take("units")).toEqual(await one.take("units"));
  expect((await second.pool.query(NUMBERS)).rows).toEqual((await first.pool.query(NUMBERS)).rows);
  expect((await first.pool.query(GAPS)).rows).toEqual([]);
  const again = await two.feed("feedback", out);
  expect(again).toMatchObject({ counts: { imported: 0, alreadyThere: 2100 }, differences: {} });
});

test("an import that is killed and run again gives the register of one that was not", async () => {
  const lines = randomRegister(4000, 99, NOW);
  const file = one.path("killed.jsonl");
  writeFileSync(file, lines.join("\n"));
  const before = await itemsIn(first.pool);

  const killed = importInProcess(file);
  while ((await itemsIn(first.pool)) === before && killed.exitCode === null) await pause(20);
  killed.kill("SIGKILL");
  await ended(killed);
  // A transaction of the killed process may end after it.
  await pause(500);
  const left = (await itemsIn(first.pool)) - before;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(lines.length);

  const whole = importInProcess(file);
  expect(await output(whole)).toBe(`read 4000, imported ${4000 - left}, already there ${left}, refused 0\n`);
  expect(whole.exitCode).toBe(0);
  expect((await two.feed("feedback", lines)).counts.imported).toBe(4000);
  expect(await one.take("feedback")).toEqual(await two.take("feedback"));
  expect((await first.pool.query(NUMBERS)).rows).toEqual((await second.pool.query(NUMBERS)).rows);
}, 240_000);

test("two imports of one file at the same time make one register", async () => {
  const lines = randomRegister(1500, 100, NOW);
  const counts = await Promise.all([one.feed("feedback", lines), one.feed("feedback", lines)]);
  expect(counts.map((run) => run.counts.imported + run.counts.alreadyThere)).toEqual([1500, 1500]);
  expect(counts.reduce((sum, run) => sum + run.counts.imported, 0)).toBe(1500);
  expect((await first.pool.query(GAPS)).rows).toEqual([]);
});

async function itemsIn(pool: typeof first.pool): Promise<number> {
  return (await pool.query("SELECT count(*)::int AS n FROM feedback")).rows[0].n;
}

/** The command itself, in a process of its own that can be killed. */
function importInProcess(file: string): ChildProcess {
  const program = ["--import", "tsx", "scripts/pakn.ts", "import", "feedback", file];
  const env = { ...process.env, DATABASE_URL: first.url, NODE_ENV: "development" } as const;
  return spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "inherit"] });
}

async function output(child: ChildProcess): Promise<string> {
  let text = "";
  child.stdout?.on("data", (data) => {
    text += data;
  });
  await ended(child);
  return text;
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((done) => child.once("close", done))
    : Promise.resolve();
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
