import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { importKit } from "./import-kit.test-kit";
import { holdReferences, referencesToCheck } from "./references.server";

const database = await testDatabase();
const { feed, dispose } = importKit(database, new Date("2026-11-01T00:00:00Z"));
afterAll(dispose);

beforeAll(async () => {
  const { counts } = await feed("units", [
    { code: "T", name: "UBND tỉnh", level: "PROVINCE", parent: null, validFrom: "1990-01-01" },
    { code: "S", name: "Sở Xây dựng", level: "DEPARTMENT", parent: "T", validFrom: "1990-01-01" },
  ]);
  expect(counts.imported).toBe(2);
});

describe("foreign keys of a block", () => {
  const held = async (table: string, row: object) => {
    const client = await database.pool.connect();
    try {
      const references = await referencesToCheck(client);
      // Null: a trigger of the tables that an import writes to would not fire; ENABLE ALWAYS it in its migration.
      if (!references) throw new Error("The database has to check each row");
      await client.query("BEGIN");
      await holdReferences(client, references, { feedback: [{ id: -1 }], [table]: [row] });
      const { rows } = await client.query("SHOW session_replication_role");
      return rows[0].session_replication_role === "replica";
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  };

  test("are taken to hold when every row that they name is there", async () => {
    const named = {
      id: -1,
      channel: "phone",
      receiving_unit: "T",
      holder: "S",
      field: "dat-dai",
      repeat_of: null,
    };
    expect(await held("feedback", named)).toBe(true);
    expect(await held("episode", { feedback_id: -1 })).toBe(true);
  });

  test.each([
    ["feedback", { id: -1, holder: "Z" }],
    ["feedback", { id: -1, field: "hang-khong" }],
    ["coordinating_unit", { feedback_id: -1, unit: "Z" }],
    ["standing", { feedback_id: -2 }],
    ["sender", { feedback_id: -2 }],
  ])("are left to the database when %s names what is not there", async (table, row) => {
    expect(await held(table, row)).toBe(false);
  });
});
