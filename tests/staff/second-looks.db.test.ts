import { beforeAll, describe, expect, it } from "vitest";
import { trackingCookie } from "~/features/intake/tracking-access.server";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { SITE, wholeSite } from "../support/whole-site";
import type { Step } from "./office";
import { openOffice, type Person, WHOLE_ANSWER } from "./office";
import { ANSWERED, rejectedFor } from "./ways";

/** What is decided a second time: each story from the sender's form to the officers' forms and back to the sender's page. */
const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  office = await openOffice(db);
  site = await wholeSite();
});

const REJECTED = rejectedFor("R5");

/** An item at a point of its way, and what its sender does and reads on the device that opened it. */
async function sent(...steps: Step[]) {
  const code = await office.arrive();
  await office.take(code, ...steps);
  const { secretHash } = await office.itemOf(code);
  const request = new Request(SITE);
  const [cookie = ""] = trackingCookie(request, code, secretHash ?? new Uint8Array(), new Date()).split(";");
  const ask = (form: string, init?: RequestInit) =>
    site.ask(`/tra-cuu/${code}${form}`, { ...init, headers: { cookie } });
  return {
    code,
    reads: async (form = "") => (await ask(form)).text(),
    sends: async (form: string, reason: string) => {
      const version = String((await office.itemOf(code)).version);
      return ask(form, { method: "POST", body: new URLSearchParams({ reason, version }) });
    },
  };
}

const inQueue = async (person: Person, tab: string, code: string) =>
  (await office.visit(person, "staff.queue", {}, undefined, `?tab=${tab}`)).shown.includes(code);
const page = async (person: Person, code: string) =>
  JSON.parse((await office.visit(person, "staff.feedback.$code", { code })).shown);
const form = async (person: Person, code: string, action: string) =>
  (await office.visit(person, "staff.feedback.$code_.act.$action", { code, action })).status;

describe("a rejection that its sender does not accept", () => {
  const WHY = "Đây là hành vi của cán bộ, không phải câu hỏi.";

  it("waits for somebody other than who approved it, and the sender reads why it stays", async () => {
    const { code, reads, sends } = await sent(...REJECTED);
    expect(await reads()).toContain("/xem-lai");
    expect((await sends("/xem-lai", WHY)).headers.get("Location")).toContain("nhac=da-de-nghi");
    expect(await reads()).toContain("Bạn đã đề nghị xem lại việc không tiếp nhận");
    expect(
      (await page("lanhDao", code)).steps.others.concat((await page("lanhDao", code)).steps.primary),
    ).toEqual(expect.arrayContaining(["confirmRejection", "liftRejection"]));
    for (const action of ["confirmRejection", "liftRejection"]) {
      expect(await form("tuan", code, action), "who approved it").toBe(403);
      expect(await form("minh", code, action)).toBe(403);
      expect(await form("truongLa", code, action)).toBe(404);
      expect((await office.act("lanhDao", code, action, { note: " " })).status).toBe(422);
    }
    await office.take(code, [
      "lanhDao",
      "confirmRejection",
      { note: "Nội dung bà nêu là câu hỏi về lệ phí." },
    ]);
    const told = await reads();
    expect(told).toContain("Đã xem lại: giữ việc không tiếp nhận");
    expect(told).toContain("Nội dung bà nêu là câu hỏi về lệ phí.");
    const again = await sends("/xem-lai", "Tôi vẫn không đồng ý.");
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Tôi vẫn không đồng ý.");
    expect(await form("lanhDao", code, "liftRejection")).toBe(409);
  });

  it("is taken up where it stopped when the sender was right, and goes on to its answer", async () => {
    const { code, reads, sends } = await sent(...REJECTED);
    const { dueOn } = await office.itemOf(code);
    await sends("/xem-lai", WHY);
    await office.take(code, ["lanhDao", "liftRejection", { note: "Bà nêu đúng, xin tiếp nhận." }]);
    expect(await reads()).toContain("Đã xem lại: tiếp nhận và xử lý tiếp");
    expect(await office.itemOf(code)).toMatchObject({ status: "REGISTERED", dueOn });
    await office.take(code, ...ANSWERED.slice(1));
    expect(await reads()).toContain(WHOLE_ANSWER.reply);
  });

  it("can be noted down by the counter for a sender who rings up", async () => {
    const { code, reads } = await sent(...REJECTED);
    expect((await office.act("hoa", code, "contestRejection", { reason: WHY })).status).toBe(403);
    await office.take(code, ["minh", "contestRejection", { reason: WHY }]);
    expect(await reads()).toContain("Đã ghi nhận đề nghị xem lại việc không tiếp nhận");
  });
});

describe("a link to an earlier item", () => {
  it("that was a mistake is taken back with a reason, on both pages, and can be made again", async () => {
    const first = await sent(...ANSWERED);
    const second = await sent(["minh", "register"]);
    const matter = async (code: string) => (await page("minh", code)).sameMatter;
    expect(await form("minh", second.code, "unlinkRepeat"), "nothing to take back").toBe(409);
    await office.take(second.code, [
      "minh",
      "linkRepeat",
      { firstItem: first.code, note: "Cùng người, cùng việc." },
    ]);
    expect(await matter(second.code)).toMatchObject({ first: { code: first.code } });
    expect(await matter(first.code)).toMatchObject({ repetitions: [{ code: second.code }] });

    expect((await office.act("nguoiLa", second.code, "unlinkRepeat", { reason: "x" })).status).toBe(404);
    expect((await office.act("hoa", second.code, "unlinkRepeat", { reason: "x" })).status).toBe(403);
    const bare = await office.act("minh", second.code, "unlinkRepeat", { reason: "" });
    expect(bare).toMatchObject({ status: 422 });
    expect(bare.shown).toContain("Viết vì sao không phải lặp lại.");
    await office.take(second.code, ["minh", "unlinkRepeat", { reason: "Hai thửa đất khác nhau." }]);
    expect((await matter(second.code))?.first ?? null).toBeNull();
    expect((await matter(first.code))?.repetitions ?? []).toEqual([]);
    expect(JSON.stringify((await page("minh", second.code)).history)).toContain("Hai thửa đất khác nhau.");
    expect(await second.reads()).not.toContain("Hai thửa đất khác nhau.");
    await office.take(second.code, ["minh", "linkRepeat", { firstItem: first.code }]);
    expect(await matter(second.code)).toMatchObject({ first: { code: first.code } });
  });
});

describe("an answer that its sender wants reopened", () => {
  it("stays as it is when the focal officer says why, which the sender reads, and is asked about once", async () => {
    const { code, reads, sends } = await sent(...ANSWERED);
    expect(await form("minh", code, "declineReopening"), "nobody asked").toBe(409);
    expect((await sends("/mo-lai", "Còn thửa thứ hai.")).status).toBe(303);
    expect(await reads()).toContain("Bạn đã đề nghị mở lại");
    expect(await inQueue("minh", "reopening", code)).toBe(true);
    expect((await page("minh", code)).steps.others).toEqual(expect.arrayContaining(["declineReopening"]));
    expect((await office.act("hoa", code, "declineReopening", { note: "x" })).status).toBe(403);
    const bare = await office.act("minh", code, "declineReopening", { note: "" });
    expect(bare.shown).toContain("Viết vì sao giữ câu trả lời trước.");
    await office.take(code, [
      "minh",
      "declineReopening",
      { note: "Thửa thứ hai chưa có hồ sơ, xin nộp tại quầy." },
    ]);

    const told = await reads();
    expect(told).toContain("Đã xem đề nghị mở lại: không mở lại");
    expect(told).toContain("Thửa thứ hai chưa có hồ sơ, xin nộp tại quầy.");
    expect(told).toContain(WHOLE_ANSWER.reply);
    expect(await office.itemOf(code)).toMatchObject({ status: "RESOLVED", attention: null });
    expect((await sends("/mo-lai", "Tôi đề nghị lần nữa.")).status).toBe(409);
    expect((await office.act("minh", code, "declineReopening", { note: "x" })).status).toBe(409);
    const { id } = await office.itemOf(code);
    expect(await db.episode.count({ where: { feedbackId: id } })).toBe(1);
    expect(
      await db.outboxMessage.count({ where: { feedbackId: id, unit: null, kind: { not: "N1" } } }),
    ).toBeGreaterThan(0);
  });
});
