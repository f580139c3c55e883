import { beforeAll, describe, expect, test } from "vitest";
import { contestRejection } from "~/features/intake/submitter-acts.server";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { setDatabase } from "~/platform/db.server";
import { createPerson, UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { rejectedFor, UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { act, take, arrive, itemOf, visit, ids } = office;

async function inProgress(more = {}) {
  const code = await arrive(more);
  await take(code, ...UNDER_WAY);
  return code;
}

async function rejected(reason = "R5") {
  const code = await arrive();
  await take(code, ...rejectedFor(reason));
  return code;
}
const contest = async (code: string) => {
  const { version } = await itemOf(code);
  return contestRejection(
    db,
    { referenceCode: code, version, reason: "Đây là hành vi của cán bộ." },
    new Date(),
  );
};

describe("a rejection that its sender contests", () => {
  test("is decided by another than who approved it; lifted, it never closed the item", async () => {
    const code = await rejected();
    const before = await itemOf(code);
    expect(await trackedItem(db, code, new Date())).toMatchObject({ mayContest: true });
    expect(await contest(code)).toMatchObject({ ok: true });
    expect(await itemOf(code)).toMatchObject({ attention: "REJECTION_CONTESTED", status: "REJECTED" });
    expect((await act("tuan", code, "liftRejection", { note: "n" })).status).toBe(403);
    await take(code, ["lanhDao", "liftRejection", { note: "Tiếp nhận lại." }]);
    expect(await itemOf(code)).toMatchObject({ status: "REGISTERED", dueOn: before.dueOn, attention: null });
    const episodes = await db.episode.findMany({ where: { feedbackId: before.id } });
    expect(episodes).toMatchObject([{ exit: null, endedOn: null, rejectionReason: null, endUnit: null }]);
    expect(await trackedItem(db, code, new Date())).toMatchObject({ mayContest: false });
  });

  test("is contested once", async () => {
    const code = await rejected();
    await contest(code);
    await take(code, ["lanhDao", "confirmRejection", { note: "Đã xem lại." }]);
    expect(await itemOf(code)).toMatchObject({ status: "REJECTED", attention: null });
    const again = await contestRejection(
      db,
      { referenceCode: code, version: (await itemOf(code)).version, reason: "Lần nữa" },
      new Date(),
    );
    expect(again).toEqual({ ok: false, reason: "CONTESTED_ONCE" });
  });

  test("stays hidden when it is a denunciation", async () => {
    const code = await rejected("R7");
    expect(await contest(code)).toMatchObject({ ok: true });
    for (const person of ["minh", "tuan", "kiemTra", "quay"] as const)
      expect((await visit(person, "staff.feedback.$code", { code })).status).toBe(404);
    expect(JSON.stringify(await trackedItem(db, code, new Date()))).not.toContain("hành vi của cán bộ");
  });
});

describe("a denunciation", () => {
  const note = { note: "Đã xem lại." };

  test("whose rejection is contested is decided by others than who said and approved it, as long as there are any", async () => {
    const code = await rejected("R7");
    await contest(code);
    expect((await act("lanhDao", code, "confirmRejection", note)).status, "approved it").toBe(403);
    await take(code, ["khanh", "confirmRejection", note]);

    const own = await arrive();
    await take(own, ["khanh", "register"]);
    await take(own, ["khanh", "proposeRejection", { reason: "R7", note: "Tố cáo." }]);
    await take(own, ["lanhDao", "reject", { note: "Chuyển theo Luật Tố cáo." }]);
    await contest(own);
    const second = await createPerson(
      db,
      "pho-chu-tich",
      [{ role: "LEADER", unit: UNITS.province }],
      new Date(),
    );
    for (const person of ["khanh", "lanhDao"] as const)
      expect((await act(person, own, "liftRejection", note)).status).toBe(403);
    await db.staff.update({ where: { id: second.id }, data: { disabledAt: new Date() } });
    const form = await visit("khanh", "staff.feedback.$code_.act.$action", {
      code: own,
      action: "liftRejection",
    });
    expect(form.shown).toContain("Không còn người nào khác có quyền xem lại");
    await take(own, ["lanhDao", "liftRejection", note]);
    expect(await itemOf(own)).toMatchObject({ status: "REGISTERED", confidential: false });
  });

  test("found by the unit at work on it is hidden from that unit at once, and comes back when it is none", async () => {
    const code = await inProgress();
    const told = (reason: string) =>
      act("hoa", code, "proposeRejection", { reason, note: "Tố cáo giám đốc." });
    expect((await told("R5")).status).toBe(422);
    expect((await told("R7")).status).toBe(303);
    for (const person of ["hoa", "minh", "tuan"] as const)
      expect((await visit(person, "staff.feedback.$code", { code })).status).toBe(404);
    expect((await visit("khanh", "staff.queue", {}, undefined, "?tab=approval")).shown).toContain(code);
    await take(code, ["lanhDao", "declineRejection", note]);
    expect((await visit("hoa", "staff.feedback.$code", { code })).status).toBe(200);
    expect(await itemOf(code)).toMatchObject({ status: "IN_PROGRESS", confidential: false });
  });
});

describe("officials an item names", () => {
  let code: string;
  beforeAll(async () => {
    code = await inProgress();
    await take(code, ["minh", "nameOfficials", { officials: [String(ids.tuan), String(ids.hoa)] }]);
  });

  test("take no step, hold nothing, and do not learn who sent it; the page says why", async () => {
    expect((await itemOf(code)).handlerId).toBeNull();
    expect((await act("hoa", code, "draftReply", { outcome: "O6", reply: "r" })).status).toBe(403);
    expect((await act("minh", code, "hand", { to: String(ids.hoa) })).status).toBe(422);
    const page = await visit("tuan", "staff.feedback.$code", { code });
    expect(page.shown).toContain('"barred":{');
    expect((await visit("tuan", "staff.feedback.$code_.sender", { code }, {})).status).toBe(403);
  });
});
