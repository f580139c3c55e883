import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filledUp, rightsProblem } from "./start-error";

const folder = await mkdtemp(join(tmpdir(), "pakn-full-"));
afterAll(() => rm(folder, { recursive: true }));
const log = join(folder, "postgres.log");

describe("a disk that fills up during a start", () => {
  it.each([
    Object.assign(new Error("could not extend file"), { code: "53100" }),
    new Error('could not write to file "pg_wal/xlogtemp.1": No space left on device'),
    Object.assign(new Error("Raw query failed"), {
      code: "P2010",
      meta: { driverAdapterError: { cause: { originalCode: "53100", message: "could not extend file" } } },
    }),
  ])("is told from what the database said: %s", async (error) => {
    expect((await filledUp(error, folder))?.message).toMatch(/đã đầy: hãy giải phóng chỗ/);
  });

  it("is told from PostgreSQL's log when only a broken connection is left, and from nothing else", async () => {
    const lost = new Error("Connection terminated unexpectedly");
    await writeFile(log, "LOG:  database system is ready\n");
    expect(await filledUp(lost, folder, log)).toBeUndefined();
    await writeFile(log, "PANIC:  could not write to file: No space left on device\n");
    expect((await filledUp(lost, folder, log))?.message).toMatch(/đã đầy/);
  });
});

describe("a database of somebody else's", () => {
  it.each([
    new Error("ERROR: permission denied for schema public\n   0: sql_schema_connector::initialize"),
    Object.assign(new Error("x"), { code: "42501" }),
    Object.assign(new Error("Raw query failed"), {
      ...{ code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "42501", message: "" } } } },
    }),
  ])("says in one sentence which rights are missing: %s", (error) => {
    expect(rightsProblem(error)?.message).toMatch(/không đủ quyền.*OWNER TO/);
  });

  it("says that it takes no changes, and nothing of a bug", () => {
    const standby = Object.assign(new Error("cannot execute INSERT in a read-only transaction"), {
      code: "25006",
    });
    expect(rightsProblem(standby)?.message).toMatch(/chỉ cho đọc/);
    expect(rightsProblem(new TypeError("x is not a function"))).toBeUndefined();
  });
});
