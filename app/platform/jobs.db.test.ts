import pg from "pg";
import { expect, test } from "vitest";
import { testDatabase } from "../../tests/support/database";
import { type Job, startJobs } from "./jobs.server";

const { pool, url } = await testDatabase();

async function until(check: () => boolean, ms = 8000): Promise<void> {
  const end = Date.now() + ms;
  while (!check()) {
    if (Date.now() > end) throw new Error("It never happened");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const connections = async () => {
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'pakn-jobs%'",
  );
  return rows[0]?.n;
};

test("a job runs when the workers start, and again at the commit that asks for it, not before", async () => {
  let runs = 0;
  const job: Job = {
    name: "ring",
    cron: "0 0 1 1 *",
    channel: "ring",
    run: async () => {
      runs += 1;
    },
  };
  const jobs = await startJobs(url, [job]);
  await until(() => runs === 1);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT pg_notify('ring', '')");
  // Long enough for a notice to arrive that did not wait for the commit.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(runs).toBe(1);
  await client.query("COMMIT");
  await until(() => runs === 2, 5000);
  await client.end();
  await jobs.stop();
  await expect.poll(connections).toBe(0);
});

test("stopping takes less than three seconds, even while a job hangs, and tells it so", async () => {
  let told = false;
  let began = false;
  const job: Job = {
    name: "hang",
    cron: "0 0 1 1 *",
    run: (signal) =>
      new Promise(() => {
        began = true;
        signal.addEventListener("abort", () => {
          told = true;
        });
      }),
  };
  const jobs = await startJobs(url, [job]);
  await until(() => began);
  const start = Date.now();
  await jobs.stop();
  expect(Date.now() - start).toBeLessThan(3000);
  expect(told).toBe(true);
  await expect.poll(connections).toBe(0);
});

test("starting twice on one database is fine", async () => {
  const job: Job = { name: "twice", cron: "* * * * *", run: async () => undefined };
  const both = await Promise.all([startJobs(url, [job]), startJobs(url, [job])]);
  const { rows } = await pool.query("SELECT name FROM pgboss.schedule WHERE name = 'twice'");
  expect(rows).toHaveLength(1);
  await Promise.all(both.map((jobs) => jobs.stop()));
});
