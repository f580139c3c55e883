import { describe, expect, it } from "vitest";
import { testDatabase } from "../../tests/support/database";
import { dropHalfLoadedDemo } from "./half-demo.server";
import { migrate } from "./migrate.server";

const { db, pool, url } = await testDatabase();
const tables = async () => (await pool.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).rowCount;

/** An empty database again. */
async function dropHalf() {
  await db.setting.create({ data: { key: "demo.started", value: "now" } });
  await dropHalfLoadedDemo(url);
}

describe("migrations", () => {
  it("do nothing where all are applied", async () => {
    expect(await migrate(url)).toEqual([]);
  });

  it("refuse a database that is newer than the code, and change nothing", async () => {
    const name = "20990101000000_future";
    await pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('future', '', $1, now(), 1)`,
      [name],
    );
    const before = await tables();
    await expect(migrate(url)).rejects.toThrow(name);
    expect(await tables()).toBe(before);
    await pool.query("DELETE FROM _prisma_migrations WHERE migration_name = $1", [name]);
  });
});

describe("a database of another program", () => {
  it("is refused by the name of its tables, and stays as it was", async () => {
    await dropHalf();
    await pool.query("CREATE TABLE ke_toan (a int)");
    await expect(migrate(url)).rejects.toThrow(/ke_toan.*DATABASE_URL tới một cơ sở dữ liệu trống/);
    expect(await tables()).toBe(1);
    await pool.query("DROP TABLE ke_toan");
    expect((await migrate(url)).length).toBeGreaterThan(0);
  });
});

describe("a demo whose loading was interrupted", () => {
  it("is emptied, so that it can be loaded afresh", async () => {
    expect(await dropHalfLoadedDemo(url)).toBe(false);
    await db.setting.create({ data: { key: "demo.started", value: "now" } });
    expect(await dropHalfLoadedDemo(url)).toBe(true);
    expect(await tables()).toBe(0);
    expect((await migrate(url)).length).toBeGreaterThan(0);
  });
});
