import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { outboxPageOpen } from "./outbox-page.server";

const { db } = await testDatabase();
const trial = { production: false, mailServer: false };

test("the page is closed until the invented province is in the database, and in production always", async () => {
  expect(await outboxPageOpen(db, trial)).toBe(false);
  await db.setting.create({ data: { key: "demo.loaded", value: "2026-02-05" } });
  expect(await outboxPageOpen(db, trial)).toBe(true);
  expect(await outboxPageOpen(db, { ...trial, production: true })).toBe(false);
  expect(await outboxPageOpen(db, { ...trial, mailServer: true })).toBe(false);
});
