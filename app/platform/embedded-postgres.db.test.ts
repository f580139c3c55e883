import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { keepRunning } from "../../scripts/serve/keep-running";
import { openDatabase } from "./db.server";
import { joinEmbeddedPostgres } from "./embedded-postgres.server";

it("a server that is killed is started again, where those who use it find it, and stopped only by the last", async () => {
  const folder = resolve(`.cache/revive-${process.pid}`);
  const server = await joinEmbeddedPostgres(folder);
  const database = openDatabase(server.urlOf("postgres"), 2);
  const postmaster = async () =>
    Number(
      (await readFile(join(folder, "postgres", "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0],
    );
  const answers = () =>
    database.pool.query("SELECT n FROM kept").then(
      ({ rows }) => rows[0]?.n,
      () => null,
    );
  const stopLooking = keepRunning(server, 100);
  try {
    await database.pool.query("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
    expect(await server.revive()).toBe(false);
    const killed = await postmaster();
    process.kill(killed, "SIGKILL");
    // Connections of the killed server may answer for another moment.
    await expect.poll(postmaster, { timeout: 40_000, interval: 100 }).not.toBe(killed);
    await expect.poll(answers, { timeout: 40_000, interval: 100 }).toBe(7);
    // What the server said before it ended is still there to be read.
    const log = await readFile(join(folder, "postgres.log"), "utf8");
    expect(log.match(/starting PostgreSQL/g)).toHaveLength(2);
  } finally {
    await stopLooking();
    await database.close();
    await server.leave();
    expect(await postmaster()).toBe(0);
    await rename(join(folder, "postgres"), join(folder, "away"));
    await expect(server.revive(), "no empty register in place of the one that is gone").rejects.toThrow(
      /Không thấy dữ liệu ở .*trả thư mục về chỗ cũ/,
    );
    await expect(joinEmbeddedPostgres(folder)).rejects.toThrow("trả thư mục về chỗ cũ");
    expect(existsSync(join(folder, "postgres", "PG_VERSION"))).toBe(false);
    await rm(folder, { recursive: true });
  }
}, 90_000);

it("a copied folder is served by a server of its own, while the one it was copied from runs", async () => {
  const [original, copied] = [
    resolve(`.cache/original-${process.pid}`),
    resolve(`.cache/copied-${process.pid}`),
  ];
  const stopped = await joinEmbeddedPostgres(original);
  await stopped.leave();
  // With owners and rights, as whoever moves a register copies it.
  execFileSync("cp", ["-a", original, copied]);
  const [first, second] = [await joinEmbeddedPostgres(original), await joinEmbeddedPostgres(copied)];
  try {
    for (const [server, folder] of [
      [first, original],
      [second, copied],
    ] as const) {
      const database = openDatabase(server.urlOf("postgres"), 1);
      const { rows } = await database.pool.query("SHOW data_directory");
      expect(rows[0]?.data_directory).toBe(join(folder, "postgres"));
      await database.close();
    }
  } finally {
    await first.leave();
    await second.leave();
    for (const folder of [original, copied]) await rm(folder, { recursive: true });
  }
}, 90_000);

it("a start that is given up in the middle says so and leaves no server behind", async () => {
  const folder = resolve(`.cache/given-up-${process.pid}`);
  const given = new AbortController();
  const joining = joinEmbeddedPostgres(folder, [], given.signal);
  // Written just before the cluster is made, which takes long enough.
  const begun = () => existsSync(join(folder, "postgres.json"));
  const outcome = joining.then(
    () => "joined",
    (error: Error) => error.name,
  );
  await expect.poll(begun, { timeout: 60_000, interval: 20 }).toBe(true);
  given.abort();
  expect(await outcome).toBe("AbortError");
  expect(existsSync(join(folder, "postgres.log"))).toBe(false);
  await rm(folder, { recursive: true });
}, 90_000);
