import { beforeAll, describe, expect, it } from "vitest";
import { insertSender } from "~/features/senders/sender.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { LAN, openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
let code: string;
let id: number;

/** An item of a sender who has a phone and nothing else, with an answer no mail could bring. */
beforeAll(async () => {
  office = await openOffice(db);
  const at = new Date(Date.now() - 60_000);
  const title = "Đường vào tổ 7 ngập mỗi khi mưa";
  const arrived = { receivedAt: at, channel: "phone", receivingUnit: UNITS.own, form: "PHAN_ANH" } as const;
  const receipt = await receiveFeedback(db, { ...arrived, title, content: title }, at, (tx, item) =>
    insertSender(tx, item.id, { ...LAN, email: null }),
  );
  ({ id, referenceCode: code } = receipt);
  await db.outboxMessage.createMany({
    data: [
      { kind: "N1", feedbackId: id, status: "NO_ADDRESS", payload: {} },
      { kind: "N7", feedbackId: id, status: "NO_ADDRESS", payload: answer(code) },
      { kind: "N5", feedbackId: id, status: "NO_ADDRESS", unit: UNITS.own, payload: {} },
    ],
  });
});

const answer = (of: string) => ({
  ...{ code: of, unit: "Sở", answeredOn: "20/11/2026", outcome: "Đã giải thích", reply: "Sẽ nạo vét cống." },
});

type Shown = { lines: { code: string; kinds: string[]; tries: number; phone: boolean }[] };
const list = async (person: Person): Promise<Shown["lines"]> =>
  JSON.parse((await office.visit(person, "staff.calls", {})).shown).lines;
const page = async (person: Person) =>
  JSON.parse((await office.visit(person, "staff.feedback.$code_.call", { code })).shown);
const record = async (person: Person, more: Record<string, string>) => {
  const { seen, upTo } = await page(person);
  const form = { way: "PHONE", number: LAN.phone, note: "Đã đọc câu trả lời", seen: String(seen) };
  return office.visit(
    person,
    "staff.feedback.$code_.call",
    { code },
    { ...form, upTo: String(upTo), ...more },
  );
};

describe("senders whom no mail reaches", () => {
  it("are listed for those who may know them, without what they have in hand or what is for units", async () => {
    expect(await list("quay")).toMatchObject([{ code, kinds: ["N7"], tries: 0, phone: true }]);
    expect(await list("nguoiLa")).toEqual([]);
    expect((await office.visit("kiemTra", "staff.calls", {})).status).toBe(403);
    const { tabs } = JSON.parse((await office.visit("quay", "staff.queue", {})).shown);
    const calls = tabs.find(({ label }: { label: string }) => label === "Cần gọi điện");
    expect(calls).toMatchObject({ count: 1 });
  });

  it("are not asked again what they have answered meanwhile", async () => {
    const asked = await db.outboxMessage.create({
      data: { kind: "N2", feedbackId: id, status: "NO_ADDRESS", payload: {} },
    });
    expect(await list("quay"), "nobody waits for an answer").toMatchObject([{ code, kinds: ["N7"] }]);
    await db.feedback.update({ where: { id }, data: { status: "AWAITING_SUBMITTER" } });
    expect(await list("quay"), "it still has to be asked").toMatchObject([{ code, kinds: ["N7", "N2"] }]);
    expect((await page("quay")).messages).toHaveLength(2);
    await db.feedback.update({ where: { id }, data: { status: "SUBMITTED" } });
    expect((await page("quay")).messages).toHaveLength(1);
    await db.outboxMessage.delete({ where: { id: asked.id } });
  });

  it("are not asked for when they left no way to be told: they look it up", async () => {
    const at = new Date(Date.now() - 60_000);
    const given = {
      receivedAt: at,
      channel: "suggestion_box",
      receivingUnit: UNITS.own,
      form: "PHAN_ANH",
    } as const;
    const nobody = { type: "PERSON", name: null, address: null, phone: null, email: null } as const;
    const receipt = await receiveFeedback(
      db,
      { ...given, title: "Ghế hỏng", content: "Ghế hỏng" },
      at,
      (tx, one) => insertSender(tx, one.id, nobody),
    );
    const payload = answer(receipt.referenceCode);
    await db.outboxMessage.create({
      data: { kind: "N7", feedbackId: receipt.id, status: "NO_ADDRESS", payload },
    });
    expect((await list("quay")).map((line) => line.code)).toEqual([code]);
    await db.sender.update({ where: { feedbackId: receipt.id }, data: { address: "Thôn 3" } });
    expect(await list("quay")).toHaveLength(2);
    await db.outboxMessage.deleteMany({ where: { feedbackId: receipt.id } });
  });

  it("are named only to who asks, and that is logged", async () => {
    const closed = await office.visit("quay", "staff.feedback.$code_.call", { code });
    expect(closed.shown).toContain("Sẽ nạo vét cống.");
    expect(closed.shown).not.toContain(LAN.phone);
    const opened = await office.visit("quay", "staff.feedback.$code_.call", { code }, { intent: "open" });
    expect(opened.shown).toContain(LAN.phone);
    expect(await db.senderAccess.findMany({ where: { feedbackId: id } })).toMatchObject([
      { purpose: "CALL_BACK", staffId: office.ids.quay },
    ]);
  });

  it("stay in the list until they are told, with every try in the history", async () => {
    expect((await record("quay", { result: "TOLD", note: " ", number: "" })).status).toBe(422);
    expect((await record("quay", { result: "NOT_REACHED", note: "Không nghe máy" })).status).toBe(303);
    expect(await list("quay")).toMatchObject([{ code, tries: 1 }]);
    // A colleague whose page is older learns of the first call before writing down a second.
    expect((await record("minh", { result: "TOLD", seen: "0" })).status).toBe(409);
    expect((await record("minh", { result: "TOLD" })).status).toBe(303);
    expect(await list("quay")).toEqual([]);
    const item = await office.visit("kiemTra", "staff.feedback.$code", { code });
    const { calls } = JSON.parse(item.shown);
    expect(calls).toMatchObject([{ result: "NOT_REACHED" }, { result: "TOLD", numberEnd: "…678" }]);
    expect(item.shown).not.toContain(LAN.phone);
  });

  it("have records that nobody changes", async () => {
    await expect(db.senderCall.updateMany({ data: { note: "x" } })).rejects.toThrow(/append-only/);
    await expect(db.senderCall.deleteMany({})).rejects.toThrow(/append-only/);
  });
});

describe("a repetition", () => {
  it("names the first item, is shown there, and tells its sender no more than what is public", async () => {
    const again = await office.arrive();
    await office.act("minh", again, "register");
    const reject = (firstItem: string) =>
      office.act("minh", again, "proposeRejection", {
        reason: "R10",
        note: "Đã có phản ánh trước",
        firstItem,
      });
    expect((await reject("")).shown).toContain("Nhập mã của phản ánh đã có.");
    expect((await reject(again)).shown).toContain("mã của chính phản ánh này");
    expect((await reject("PAKN-26-2222-22")).shown).toContain("Không có phản ánh nào mang mã này");
    const stranger = await office.arrive();
    const { id } = await office.itemOf(stranger);
    const other = { name: "Trần Văn Bình", phone: "0988 000 111", phoneDigits: "0988000111", email: null };
    await db.sender.update({ where: { feedbackId: id }, data: other });
    const refused = await reject(stranger);
    expect(refused).toMatchObject({
      status: 422,
      shown: expect.stringContaining("Gộp vào phản ánh cùng việc"),
    });
    expect(refused.shown).not.toContain(other.name);
    expect((await reject(code.toLowerCase())).status).toBe(303);
    const asked = { code: again, action: "reject" };
    const page = await office.visit("tuan", "staff.feedback.$code_.act.$action", asked);
    expect(JSON.parse(page.shown).first, "to compare").toMatchObject({ code });
    // The first one may not be turned away for the second: nobody would answer either.
    const third = await office.arrive();
    await office.act("minh", third, "register");
    const circle = { reason: "R10", note: "Trùng", firstItem: again };
    expect((await office.act("minh", third, "proposeRejection", circle)).status).toBe(409);
    await office.act("tuan", again, "reject", { note: "Đã có phản ánh trước" });
    const related = async (of: string) =>
      JSON.parse((await office.visit("minh", "staff.feedback.$code", { code: of })).shown).sameMatter;
    expect(await related(again)).toMatchObject({ first: { code }, repetitions: [] });
    expect(await related(code)).toMatchObject({ first: null, repetitions: [{ code: again }] });
    const { trackedItem } = await import("~/features/intake/tracking.queries.server");
    const tracked = await trackedItem(db, again, new Date());
    expect(tracked?.sameMatter).toEqual({ answerHref: null });
    expect(JSON.stringify(tracked)).not.toContain(code);
  });
});
