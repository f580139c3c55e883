import { afterAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { kept } from "../kept.server";
import { watchPageChanges } from "./page-changes.server";

const { pool, url } = await testDatabase();
const watch = watchPageChanges(url);
afterAll(() => watch.close());

const change = (key: string, client: Pick<typeof pool, "query"> = pool) =>
  client.query(
    "INSERT INTO setting (key, value) VALUES ($1, '1') ON CONFLICT (key) DO UPDATE SET updated_at = now()",
    [key],
  );

describe("what pages show", () => {
  it("is counted by topic when it changes, by whatever connection", async () => {
    const before = await watch.now();
    expect(await watch.now()).toBe(before);
    await change("a");
    const after = await watch.now();
    expect(after?.reference).not.toBe(before?.reference);
    expect(after?.answers).toBe(before?.answers);
    await pool.query("UPDATE published_feedback SET version = version");
    expect((await watch.now())?.answers).not.toBe(before?.answers);
  });

  it("is counted when the change is committed, not before, and not at all when it is taken back", async () => {
    const client = await pool.connect();
    const before = await watch.now();
    await client.query("BEGIN");
    await change("b", client);
    expect((await watch.now())?.reference).toBe(before?.reference);
    await client.query("ROLLBACK");
    expect((await watch.now())?.reference).toBe(before?.reference);
    await client.query("BEGIN");
    await change("b", client);
    await client.query("COMMIT");
    expect((await watch.now())?.reference).not.toBe(before?.reference);
    client.release();
  });

  it("may change in many transactions at once: none waits, each is counted", async () => {
    const clients = await Promise.all(Array.from({ length: 5 }, () => pool.connect()));
    const stamps = new Set([(await watch.now())?.reference]);
    for (const [i, client] of clients.entries()) {
      await client.query("BEGIN; SET LOCAL statement_timeout = 2000");
      await change(`many-${i}`, client);
    }
    for (const client of clients.reverse()) {
      await client.query("COMMIT");
      stamps.add((await watch.now())?.reference);
      client.release();
    }
    expect(stamps.size).toBe(6);
  });

  it("is counted for a question asked while another is under way", async () => {
    const before = await watch.now();
    const underWay = [watch.now(), watch.now()];
    await change("c");
    expect((await watch.now())?.reference).not.toBe(before?.reference);
    await Promise.all(underWay);
  });

  it("is no longer kept once its change is seen", async () => {
    let loads = 0;
    const settings = kept(60_000, async () => ++loads, ["reference"]);
    await watch.now();
    expect([await settings(), await settings()]).toEqual([1, 1]);
    await change("d");
    expect(await settings()).toBe(1);
    await watch.now();
    expect(await settings()).toBe(2);
    await pool.query("UPDATE episode SET seq = seq");
    await watch.now();
    expect(await settings()).toBe(2);
  });
});

it("knows nothing while the database is away", async () => {
  const lost = watchPageChanges("postgresql://nobody:x@127.0.0.1:1/none");
  expect(await lost.now()).toBeNull();
  await lost.close();
});
