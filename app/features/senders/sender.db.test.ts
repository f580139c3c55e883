import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { findBySender, noteSenderSearch } from "./find-by-sender.server";
import { insertSenders } from "./register-senders.server";
import type { Sender } from "./sender.schema";
import { insertSender, mailAddressOf, reviseSender, senderFor } from "./sender.server";

const { db, pool } = await testDatabase();
const now = new Date("2026-02-05T02:00:00Z");
const unit =
  (await db.unit.findFirst()) ??
  (await db.unit.create({
    data: { code: "vp", name: "Văn phòng", level: "OFFICE", validFrom: now },
  }));
const { id: staffId } = await db.staff.create({
  data: { email: "minh@vidu.example", name: "Minh", unit: unit.code, passwordHash: "" },
});
const officer = { staffId };

const lan: Sender = {
  type: "PERSON",
  name: "Nguyễn Thị Ngọc Lan",
  address: "Thôn 3, xã Ea Kao",
  phone: "+84 912 345 678",
  email: "lan@vidu.example",
};

async function sentBy(sender: Sender): Promise<number> {
  const id = await aPlainFeedback(db);
  await db.$transaction((tx) => insertSender(tx, id, sender));
  return id;
}

test("looking at a sender leaves a trace: who, what, why, when", async () => {
  const id = await sentBy(lan);
  expect(await senderFor(db, officer, id, "VIEW", now)).toEqual({ ...lan, answerBy: null });
  expect(await db.senderAccess.findMany({ where: { feedbackId: id } })).toMatchObject([
    { staffId, purpose: "VIEW", at: now },
  ]);
});

const search = async (words: string) =>
  (await findBySender(db, officer, await noteSenderSearch(db, officer, words, now), now))?.ids;

test("a sender is found by phone however it is written, and by name without diacritics; both are logged", async () => {
  const id = await sentBy({ ...lan, phone: "0987.654.321", name: "Y Thương Niê" });
  expect(await search("(+84) 987 654 321")).toEqual([id]);
  expect(await search("987654321")).toEqual([id]);
  expect(await search("thuong nie")).toEqual([id]);
  expect(await search(" Thương   Niê\u00a0")).toEqual([id]);
  expect(await search("th_ong")).toEqual([]);
  expect(await search("Thương")).toEqual([id]);
  expect(await db.senderAccess.count({ where: { purpose: "SEARCH", query: "thuong nie" } })).toBe(1);
});

test.each(["%", "_", "\\", "", "a", "12345", "100%'; DROP TABLE sender; --"])(
  "searching for %j finds nothing",
  async (words) => {
    await sentBy(lan);
    expect(await search(words)).toEqual([]);
  },
);

test("a search is gone back to by who made it, within the hour, without being logged again", async () => {
  const id = await sentBy({ ...lan, name: "Bế Văn Đàn" });
  const noted = await noteSenderSearch(db, officer, "be van dan", now);
  const logged = await db.senderAccess.count();
  const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect(await findBySender(db, officer, noted, after(59))).toEqual({ words: "be van dan", ids: [id] });
  expect(await findBySender(db, officer, noted, after(61))).toBeNull();
  expect(await findBySender(db, { staffId: officer.staffId + 1 }, noted, now)).toBeNull();
  expect(await db.senderAccess.count()).toBe(logged);
});

test("a corrected sender keeps what stood there before", async () => {
  const id = await sentBy(lan);
  const outcome = await reviseSender(db, officer, id, { ...lan, name: "Nguyễn Thị Ngọc Lân" }, now);
  expect(outcome).toEqual({ ok: true, value: { changed: ["name"] } });
  expect(await db.senderRevision.findMany({ where: { feedbackId: id } })).toMatchObject([
    { staffId, before: { name: "Nguyễn Thị Ngọc Lan" } },
  ]);
  expect((await mailAddressOf(db, id))?.name).toBe("Nguyễn Thị Ngọc Lân");
});

test("saving the same sender again writes no history, and an unknown item is refused", async () => {
  const id = await sentBy(lan);
  expect(await reviseSender(db, officer, id, lan, now)).toEqual({ ok: true, value: { changed: [] } });
  expect(await db.senderRevision.count({ where: { feedbackId: id } })).toBe(0);
  expect(await reviseSender(db, officer, 999_999, lan, now)).toEqual({ ok: false, reason: "NOT_FOUND" });
});

test("many senders go in with one statement", async () => {
  const ids = [await aPlainFeedback(db), await aPlainFeedback(db)];
  const client = await pool.connect();
  await insertSenders(
    client,
    ids.map((feedbackId) => ({ ...lan, feedbackId, email: null })),
  );
  client.release();
  expect(
    await db.sender.findMany({ where: { feedbackId: { in: ids } }, orderBy: { feedbackId: "asc" } }),
  ).toMatchObject(ids.map((feedbackId) => ({ feedbackId, phoneDigits: "0912345678", email: null })));
  expect(await mailAddressOf(db, ids[0] ?? 0)).toBeNull();
});
