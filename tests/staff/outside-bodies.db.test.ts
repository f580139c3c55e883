import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { trackingCookie } from "~/features/intake/tracking-access.server";
import { unansweredOutside } from "~/features/nudges/outside-reminders.server";
import { senderAnnexDocx } from "~/features/routing/sender-annex-docx.server";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { eventsOf, loadItem } from "~/features/workflow/item.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, type LocalDate } from "~/shared/local-date";
import { ROUTES } from "../access/route-modules";
import { testDatabase } from "../support/database";
import { LAN, openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const done = async (answer: Promise<{ status: number; shown: string }>) => {
  const { status, shown } = await answer;
  expect(status, shown.slice(0, 300)).toBe(303);
};
const page = (person: Parameters<typeof office.visit>[0], code: string) =>
  office.visit(person, "staff.feedback.$code", { code });

describe("a body outside the province", () => {
  const out = async (answerTo: string) => {
    const code = await office.arrive();
    await done(office.act("quay", code, "register"));
    const regulation = { assessmentClass: "D", contentTypes: ["2"], kind: "REGULATION", field: "dat-dai" };
    await done(office.act("minh", code, "assess", regulation));
    const to = { to: "Bộ Xây dựng", note: "Thẩm quyền của Bộ." };
    expect((await office.act("minh", code, "transferOut", to)).status, "who answers is not said").toBe(422);
    for (const own of ["Sở Xây dựng Thử", "so xay dung thu, UBND tỉnh Thử"]) {
      const answer = await office.act("minh", code, "transferOut", { ...to, to: own, answerTo });
      expect(answer, "a unit of the province").toMatchObject({
        status: 422,
        shown: expect.stringContaining("Giao đơn vị xử lý"),
      });
    }
    await done(office.act("minh", code, "transferOut", { ...to, answerTo }));
    const item = await loadItem(db, code);
    if (!item) throw new Error("no item");
    const seq = item.events.length - 1;
    const slip = await transferSlip(db, item, seq);
    if (!slip) throw new Error("no slip");
    return { code, item, slip, params: { code, seq: String(seq) } };
  };
  const withoutAnswerTo = (data: unknown) => ({ ...(data as object), answerTo: undefined }) as never;
  const ANNEX = "staff.feedback.$code_.slip.$seq";
  const textOf = (docx: Uint8Array) =>
    strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");

  it("learns whom to answer from an annex that only who may see the sender prints, each time logged", async () => {
    const { item, slip, params, code } = await out("SENDER");
    expect(textOf(await transferSlipDocx(slip))).toContain("trả lời người gửi theo quy định (họ tên, cách");
    const passed = { ...slip, dueOn: addDays(slip.issuedOn, -40) };
    expect(textOf(await transferSlipDocx(passed)), "no day that has passed").toContain("đã qua) và gửi");
    const tentative = { ...slip, dueOn: slip.issuedOn, provisional: true };
    expect(textOf(await transferSlipDocx(tentative))).toContain("(tạm tính");
    const annex = textOf(await senderAnnexDocx(slip, { ...LAN, answerBy: "POST" }));
    for (const known of [LAN.name, LAN.address, LAN.phone, LAN.email, "Bộ Xây dựng", "qua bưu điện"])
      expect(annex).toContain(known);
    expect((await office.visit("minh", ANNEX, params, {})).status).toBe(200);
    expect((await office.visit("kiemTra", ANNEX, params, {})).status).toBe(403);
    const looks = { feedbackId: item.id, purpose: "PASS_ON" };
    expect(await db.senderAccess.count({ where: looks })).toBe(1);
    expect((await page("minh", code)).shown).toContain('"names":true');
    // Before it was asked the body answered the sender; what another register promised nobody here knows.
    const unsaid = {
      ...item,
      events: item.events.map((row) => ({ ...row, data: withoutAnswerTo(row.data) })),
    };
    expect(await transferSlip(db, unsaid, Number(params.seq))).toMatchObject({ outside: "SENDER" });
    const broughtIn = { ...unsaid, importDigest: new Uint8Array(32) };
    expect(await transferSlip(db, broughtIn, Number(params.seq))).toMatchObject({ outside: "UNIT" });
    const [told] = await db.outboxMessage.findMany({ where: { kind: "N4", feedbackId: item.id } });
    expect(told?.payload).toMatchObject({ named: true, to: "Bộ Xây dựng" });
    await db.feedback.update({ where: { id: item.id }, data: { confidential: true } });
    expect((await office.visit("lanhDao", ANNEX, params, {})).status, "a denunciation").not.toBe(200);
    expect(await db.senderAccess.count({ where: looks })).toBe(1);
  });

  it("is sent a slip of which the sender has a copy, on the device that opened the item alone", async () => {
    const { code, item } = await out("SENDER");
    const route = await ROUTES.find(({ id }) => id === "_public.tra-cuu.$code.tep.phieu-chuyen")?.load();
    const ask = async (of: string, cookie = "") => {
      const request = new Request("http://pakn.test/x", { headers: { Cookie: cookie } });
      const answer: unknown = await Promise.resolve(
        route?.loader?.({ request, params: { code: of }, context: {} }),
      ).catch((thrown) => thrown);
      if (!(answer instanceof Response)) throw answer;
      return answer;
    };
    const keyTo = async (of: string) => {
      const { secretHash } = await office.itemOf(of);
      const opened = trackingCookie(
        new Request("http://pakn.test"),
        of,
        secretHash ?? new Uint8Array(),
        new Date(),
      );
      return opened.split(";")[0];
    };
    const copy = await ask(code, await keyTo(code));
    expect([copy.status, copy.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
    const text = textOf(new Uint8Array(await copy.arrayBuffer()));
    expect(text).toContain("Kính gửi: Bộ Xây dựng");
    expect(text, "the annex alone names anybody").not.toContain(LAN.address);
    expect((await trackedItem(db, code, new Date()))?.slipHref).toBe(`/tra-cuu/${code}/tep/phieu-chuyen`);
    const [told] = await db.outboxMessage.findMany({ where: { kind: "N4", feedbackId: item.id } });
    expect(told?.payload, "the message says so").toMatchObject({ slip: true });
    const inside = await office.arrive();
    expect((await ask(code)).status, "without the secret").toBe(303);
    expect((await ask(code, await keyTo(inside))).status, "with another item's").toBe(303);
    expect((await ask(inside, await keyTo(inside))).status, "of what stayed here").toBe(404);
    expect((await trackedItem(db, inside, new Date()))?.slipHref).toBeNull();
    await db.feedback.update({ where: { id: item.id }, data: { confidential: true } });
    expect((await ask(code, await keyTo(code))).status, "a denunciation").toBe(404);
  });

  it("answers the unit where the sender is not to be named, and nobody prints a name for it", async () => {
    const { item, slip, params } = await out("UNIT");
    expect(textOf(await transferSlipDocx(slip))).toContain(
      `gửi kết quả xử lý về ${slip.fromName} để báo lại`,
    );
    expect((await office.visit("minh", ANNEX, params, {})).status).toBe(409);
    expect(await db.senderAccess.count({ where: { feedbackId: item.id } })).toBe(0);
    const [told] = await db.outboxMessage.findMany({ where: { kind: "N4", feedbackId: item.id } });
    expect(told?.payload).toMatchObject({ named: false, from: slip.fromName });
    // Closed here, it stays in the queue of the unit until the sender has heard what the body answered.
    const { code } = params;
    const queue = async () =>
      (await office.visit("minh", "staff.queue", {}, undefined, "?tab=outside")).shown;
    expect(await queue()).toContain(code);
    const [passed] = eventsOf(item).slice(-1);
    if (passed?.type !== "transferred_out" || !passed.answerBy) throw new Error("no date");
    const { answerBy } = passed;
    expect(slip.dueOn).toBe(answerBy);
    const line = JSON.parse(await queue()).lines.find((each: { code: string }) => each.code === code);
    expect(line?.outside, "of whom, and until when").toEqual({ from: "Bộ Xây dựng", answerBy });
    const remindedOf = async (day: LocalDate) =>
      (await unansweredOutside(db, day, addDays(day, 1))).map((one) => one.code);
    expect(await remindedOf(addDays(answerBy, -2))).not.toContain(code);
    expect(await remindedOf(addDays(answerBy, -1)), "the day before").toContain(code);
    expect((await office.act("truongLa", code, "recordOutsideAnswer", { text: "x" })).status).toBe(404);
    expect((await office.act("minh", code, "recordOutsideAnswer", { text: " " })).status).toBe(422);
    await done(office.act("minh", code, "recordOutsideAnswer", { text: "Đã tiếp thu, sửa trong quý sau." }));
    const [answer] = await db.outboxMessage.findMany({ where: { kind: "N6", feedbackId: item.id } });
    expect(answer?.payload).toMatchObject({ what: "OUTSIDE_ANSWER", from: "Bộ Xây dựng" });
    expect(await queue()).not.toContain(code);
    expect(await remindedOf(addDays(answerBy, 9))).not.toContain(code);
    expect((await office.act("minh", code, "recordOutsideAnswer", { text: "Lần hai." })).status).toBe(409);
    expect((await trackedItem(db, code, new Date()))?.timeline).toContainEqual(
      expect.objectContaining({ text: "Đã tiếp thu, sửa trong quý sau." }),
    );
  });
});
