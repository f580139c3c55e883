import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import { noticeOrigin } from "./notice-link.server";

const { db } = await testDatabase();

const ON = localDate("2026-11-02");

test("a notice on the wall of a merged unit fills in the one that took over, and says which it was", async () => {
  const from = new Date("2020-01-01");
  await db.unit.create({ data: { code: "t-moi", name: "Xã Mới", level: "COMMUNE", validFrom: from } });
  await db.unit.create({
    data: {
      code: "t-cu",
      name: "Xã Cũ",
      level: "COMMUNE",
      validFrom: from,
      validTo: new Date("2025-06-30"),
      successor: "t-moi",
    },
  });
  expect(await noticeOrigin(db, { unit: "t-cu", channel: "web" }, ON)).toEqual({
    unit: { code: "t-moi", name: "Xã Mới", was: "Xã Cũ" },
    channel: "web",
    mistaken: false,
  });
  expect((await noticeOrigin(db, { unit: "t-moi", channel: "web" }, ON))?.unit?.was).toBeNull();
  expect((await noticeOrigin(db, { unit: "t-khong-co", channel: null }, ON))?.mistaken).toBe(true);
});
