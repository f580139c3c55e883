import { expect, it } from "vitest";
import { UNITS } from "../../../tests/access/cast";
import { openOffice } from "../../../tests/staff/office";
import { testDatabase } from "../../../tests/support/database";
import { setDatabase } from "../../platform/db.server";
import { localDateOf } from "../../shared/local-date";
import { noticePdfResponse } from "./notice-file.server";
import { postingBoard } from "./postings.queries.server";
import { recordPosting } from "./record-posting.server";
import { unitFace } from "./unit-page.server";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const NOW = new Date("2026-11-20T03:00:00Z");
/** The smallest PNG that there is: one grey point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);
const picture = () => new File([PNG], "bang.png");

it("tells the provincial focal who has not posted, who has, and whose address changed since", async () => {
  const office = await openOffice(db);
  const by = office.ids.minh;
  const stateOf = async (unit: string) =>
    (await postingBoard(db, "ALL", localDateOf(NOW))).find(({ code }) => code === unit)?.state;
  const post = (typed: Parameters<typeof recordPosting>[1]["typed"]) =>
    recordPosting(db, { unit: UNITS.own, by, typed }, NOW);
  expect(await stateOf(UNITS.own)).toBe("MISSING");
  const wrong = await post({ postedOn: "21/11/2026", place: " ", photo: new File(["<html>"], "a.png") });
  expect(wrong).toMatchObject({
    ok: false,
    errors: {
      postedOn: [expect.stringContaining("sau hôm nay")],
      place: [expect.any(String)],
      photo: [expect.any(String)],
    },
  });
  await db.unit.update({ where: { code: UNITS.own }, data: { validFrom: new Date("2025-07-01") } });
  for (const [postedOn, why] of [
    ["21/11/2026", "sau hôm nay"],
    ["30/06/2025", "Đơn vị có từ ngày 01/07/2025"],
    ["01/01/1900", "Đơn vị có từ"],
  ] as const)
    expect(await post({ postedOn, place: "Một cửa", photo: picture() }), postedOn).toMatchObject({
      errors: { postedOn: [expect.stringContaining(why)] },
    });
  expect(
    await post({ postedOn: "19/11/2026", place: "Một cửa ".repeat(40), photo: picture() }),
    "a place is never cut",
  ).toMatchObject({ errors: { place: [expect.stringContaining("tối đa 300")] } });
  expect(await db.noticePosting.count()).toBe(0);
  const once = { postedOn: "19/11/2026", place: "Một cửa", photo: picture() };
  const posted = await Promise.all([post(once), post(once)]);
  expect(posted[0]).toMatchObject({ ok: true });
  expect(posted[1], "a button pressed twice").toEqual(posted[0]);
  expect(await db.noticePosting.count()).toBe(1);
  const shownOn = async () => (await unitFace(db, UNITS.own, NOW))?.postedOn;
  expect(await shownOn()).toBe("2026-11-19");
  expect(await stateOf(UNITS.own)).toBe("POSTED");
  expect(await stateOf(UNITS.other)).toBe("MISSING");
  expect((await postingBoard(db, [UNITS.other], localDateOf(NOW))).map(({ code }) => code)).toEqual([
    UNITS.other,
  ]);
  await db.unit.update({ where: { code: UNITS.own }, data: { phone: "0200 999 999" } });
  expect(await stateOf(UNITS.own)).toBe("OUTDATED");
  expect(await shownOn(), "no proof of an address that is not on it").toBeNull();
  const { id } = await db.noticePosting.findFirstOrThrow();
  const photo = (person: "minh" | "nguoiLa") =>
    office.visit(person, "staff.postings.photo.$id", { id: String(id) });
  expect((await photo("minh")).status).toBe(200);
  expect((await photo("nguoiLa")).status).toBe(404);
  expect((await office.visit("nguoiLa", "staff.postings.$code", { code: UNITS.own })).status).toBe(404);
  expect((await office.visit("kiemTra", "staff.postings.$code", { code: UNITS.own })).shown).toContain(
    "Một cửa",
  );
});

it("the notice for the printer is sent once: who has it is told that it is the same", async () => {
  const file = (asked: HeadersInit = {}) => noticePdfResponse(db, new Headers(asked), UNITS.own, "A4", NOW);
  const { status, headers } = await file();
  const tag = headers.get("ETag") ?? "";
  expect([status, tag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{64}"$/)]);
  expect((await file({ "If-None-Match": `"x", W/${tag}` })).status).toBe(304);
  await db.unit.update({ where: { code: UNITS.own }, data: { phone: "0200 111 111" } });
  expect((await file({ "If-None-Match": tag })).status).toBe(200);
});
