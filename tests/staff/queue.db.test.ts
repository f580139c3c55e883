import { beforeAll, describe, expect, it } from "vitest";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, dateOf, formatInstant, localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

type Shown = {
  tabs: { label: string; count: number; href: string }[];
  lines: { code: string; words: string | null }[];
  next: string | null;
};
const queue = async (person: Person, query: string): Promise<Shown> =>
  JSON.parse((await office.visit(person, "staff.queue", {}, undefined, query)).shown);
const codes = async (person: Person, query: string) =>
  (await queue(person, query)).lines.map(({ code }) => code);
const ASSESS = { assessmentClass: "B", contentTypes: "1", kind: "ACT", field: "dat-dai" };

describe("the queue", () => {
  it("shows each item in the tabs it belongs to, to those it concerns", async () => {
    const fresh = await office.arrive();
    const given = await office.arrive();
    await office.act("minh", given, "register");
    await office.act("minh", given, "assess", ASSESS);
    await office.act("minh", given, "assign", { unit: UNITS.other });
    expect(await codes("minh", "?tab=new")).toEqual([fresh]);
    expect(await codes("nguoiLa", "?tab=new")).toEqual([given]);
    // For the whole province it has been handed on, and is new no more.
    expect(await codes("khanh", "?tab=new")).toEqual([fresh]);
    // Whoever received it still finds it under "all".
    expect((await codes("minh", "?tab=all")).sort()).toEqual([fresh, given].sort());
    expect(await codes("nguoiLa", "?tab=all")).toEqual([given]);

    await office.act("truongLa", given, "return", { reason: "Không thuộc", suggestedUnit: UNITS.own });
    expect(await codes("minh", "?tab=returned")).toEqual([given]);
    expect(await codes("nguoiLa", "?tab=all")).toEqual([]);
    await office.act("minh", given, "proposeRejection", { reason: "R5", note: "Hỏi đáp" });
    expect(await codes("tuan", "?tab=approval")).toEqual([given]);

    const today = localDateOf(new Date());
    await db.feedback.update({
      where: { referenceCode: fresh },
      data: { dueOn: toDbDate(addDays(today, -2)) },
    });
    const late = await queue("minh", "?tab=late");
    expect(late.lines).toMatchObject([{ code: fresh, words: "quá hạn 2 ngày" }]);
    expect(late.tabs.find(({ label }) => label === "Quá hạn")?.count).toBe(1);
    await db.feedback.update({
      where: { referenceCode: fresh },
      data: { dueOn: toDbDate(today) },
    });
    expect((await queue("minh", "?tab=soon")).lines).toMatchObject([{ code: fresh, words: "hạn hôm nay" }]);
  });

  it("filters by what stands in the address, and takes nonsense there for nothing", async () => {
    const all = await codes("khanh", "?tab=all");
    expect(await codes("khanh", "?tab=all&field=dat-dai")).toHaveLength(1);
    expect(await codes("khanh", `?tab=all&unit=${UNITS.own}&channel=web&q=so+dat`)).toHaveLength(all.length);
    expect(await codes("khanh", "?tab=all&q=khongcotunay")).toEqual([]);
    expect(await codes("khanh", "?tab=all&cursor=2026-13-99~x")).toEqual(all);
    expect(await codes("khanh", "?tab=constructor")).toEqual(await codes("khanh", "?tab=new"));
  });

  it("turns its pages without losing or repeating a line, in every tab's order", async () => {
    for (let i = 0; i < 65; i += 1)
      await office.arrive({ receivedAt: new Date(Date.now() - (i % 7) * 86_400_000 - 60_000) });
    for (const tab of ["all", "new"]) {
      const seen: string[] = [];
      for (let query = `?tab=${tab}`; query; ) {
        const page = await queue("khanh", query);
        seen.push(...page.lines.map(({ code }) => code));
        query = page.next ? page.next.slice(page.next.indexOf("?")) : "";
      }
      const { tabs } = await queue("khanh", "");
      expect(new Set(seen).size).toBe(seen.length);
      expect(tabs.find(({ href }) => href.includes(`tab=${tab}`))?.count).toBe(seen.length);
    }
  });
});

describe("a mistyped entry", () => {
  const form = async (code: string, more: Record<string, string>) => {
    const item = await office.itemOf(code);
    const at = formatInstant(item.receivedAt);
    return {
      ...{ part: "item", version: String(item.version), title: item.title, content: item.content },
      ...{ channel: item.channel, receivedDay: formatDate(localDateOf(item.receivedAt)) },
      ...{ form: item.form, receivedTime: at.slice(11, 16), reason: "Gõ nhầm", ...more },
    };
  };
  const correct = async (code: string, more: Record<string, string>) =>
    office.visit("minh", "staff.feedback.$code_.correct", { code }, await form(code, more));

  it("keeps when and how it came where the sender sent it through the portal", async () => {
    const code = await office.arrive({ receivedAt: new Date(Date.now() - 5 * 86_400_000) });
    const { receivedAt } = await office.itemOf(code);
    const earlier = formatDate(addDays(localDateOf(receivedAt), -3));
    for (const more of [{ receivedDay: earlier }, { receivedTime: "00:01" }] as Record<string, string>[]) {
      const refused = await correct(code, more);
      expect([refused.status, refused.shown.includes("do máy ghi")], refused.shown).toEqual([422, true]);
    }
    expect((await correct(code, { channel: "phone" })).status).toBe(422);
    expect((await correct(code, { title: "Tiêu đề đúng" })).status).toBe(303);
    expect(await office.itemOf(code)).toMatchObject({ title: "Tiêu đề đúng", receivedAt, channel: "web" });
    // The page asks for none of it, and what it does not ask stays.
    const { fields } = JSON.parse(
      (await office.visit("minh", "staff.feedback.$code_.correct", { code })).shown,
    );
    const asked = fields.map(({ name }: { name: string }) => name);
    expect(asked).toEqual([
      "form",
      "title",
      "content",
      "proposal",
      "nationalCode",
      "procedureCode",
      "reason",
    ]);
    const all = await form(code, { title: "Tiêu đề đúng hơn" });
    const posted = Object.fromEntries(
      Object.entries(all).filter(([name]) => ["part", "version", ...asked].includes(name)),
    );
    const answer = await office.visit("minh", "staff.feedback.$code_.correct", { code }, posted);
    expect(answer.status, answer.shown).toBe(303);
    expect(await office.itemOf(code)).toMatchObject({
      title: "Tiêu đề đúng hơn",
      receivedAt,
      channel: "web",
    });
  });

  it("is corrected with its history kept; another day of arrival moves the due date and what counting reads", async () => {
    const code = await office.arrive({ receivedAt: new Date(Date.now() - 5 * 86_400_000), channel: "phone" });
    await office.act("minh", code, "register");
    const before = await office.itemOf(code);
    const day = addDays(localDateOf(before.receivedAt), -3);
    const answer = await correct(code, { title: "Tiêu đề đúng", receivedDay: formatDate(day) });
    expect(answer.status, answer.shown).toBe(303);
    const after = await office.itemOf(code);
    expect(after).toMatchObject({
      title: "Tiêu đề đúng",
      receivedOn: toDbDate(day),
      registerNo: before.registerNo,
    });
    expect(after.dueOn < before.dueOn).toBe(true);
    expect(after.arrivalDueOn).toEqual(after.dueOn);
    // The sender was told the other date: they learn of this one, by mail and on their page.
    const told = await db.outboxMessage.findMany({ where: { feedbackId: after.id, kind: "N6" } });
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { what: "CORRECTED", dueOn: formatDate(dateOf(after.dueOn)) },
    ]);
    const shown = JSON.stringify((await trackedItem(db, code, new Date()))?.timeline);
    expect(shown).toContain("Ngày nhận được ghi lại cho đúng");
    const [episode] = await db.episode.findMany({ where: { feedbackId: after.id } });
    expect(episode).toMatchObject({ startedOn: toDbDate(day), dueOn: after.dueOn });
    const page = await office.visit("minh", "staff.feedback.$code", { code });
    expect(page.shown).toContain("Tiêu đề: Hẹn trả sổ đất ba lần đều chưa có → Tiêu đề đúng");
    expect(page.shown).toContain("Hạn trả lời tính từ ngày nhận");
  });

  it("refuses an arrival in the future or after the first event, and a correction of nothing", async () => {
    const code = await office.arrive({ receivedAt: new Date(Date.now() - 3 * 86_400_000), channel: "phone" });
    await office.act("minh", code, "register");
    const tomorrow = formatDate(addDays(localDateOf(new Date()), 1));
    expect((await correct(code, { receivedDay: tomorrow })).status).toBe(422);
    expect((await correct(code, {})).status).toBe(422);
    expect((await correct(code, { title: "x", version: "0" })).status).toBe(409);
    expect((await office.itemOf(code)).version).toBe(1);
  });

  it("keeps what stood there of a sender apart from the history", async () => {
    const code = await office.arrive({ content: "Quầy hẹn trả sổ." });
    const { id, version } = await office.itemOf(code);
    const sender = {
      ...{ part: "sender", version: String(version), senderType: "PERSON", name: "Nguyễn Thị Lan Anh" },
      ...{ address: "Tổ 8", phone: "0912345679", senderReason: "Nghe nhầm tên" },
    };
    const answer = await office.visit("minh", "staff.feedback.$code_.correct", { code }, sender);
    expect(answer.status, answer.shown).toBe(303);
    expect(await db.sender.findUnique({ where: { feedbackId: id } })).toMatchObject({
      name: "Nguyễn Thị Lan Anh",
    });
    expect(await db.senderRevision.count({ where: { feedbackId: id } })).toBe(1);
    const page = await office.visit("minh", "staff.feedback.$code", { code });
    expect(page.shown).toContain("Nghe nhầm tên");
    expect(page.shown).not.toMatch(/Lan Anh|Ngọc Lan/);
  });
});

describe("a saved view", () => {
  it("is its owner's alone", async () => {
    const kept = await office.visit(
      "minh",
      "staff.views",
      {},
      { name: "Đất đai trễ", query: "tab=late&field=dat-dai" },
    );
    expect(kept.to).toBe("/staff/queue?tab=late&field=dat-dai&view=saved");
    const view = await db.savedView.findFirstOrThrow();
    await office.visit("hoa", "staff.views", {}, { remove: String(view.id) });
    expect((await office.visit("minh", "staff.queue", {})).shown).toContain("Đất đai trễ");
    expect((await office.visit("hoa", "staff.queue", {})).shown).not.toContain("Đất đai trễ");
  });

  it("gives its name to no other view unasked, and is replaced only when that is said", async () => {
    const save = async (name: string, query: string, more = {}) =>
      (await office.visit("tuan", "staff.views", {}, { name, query, ...more })).to ?? "";
    const mine = () =>
      db.savedView.findMany({
        where: { staffId: office.ids.tuan },
        select: { name: true, query: true },
        orderBy: { id: "asc" },
      });
    await save("Đất đai", "tab=late&field=dat-dai");
    expect(await save("Đất đai", "tab=late&field=dat-dai"), "twice the same").toContain("view=saved");
    const asked = await save("ĐẤT  đai", "tab=soon&field=dat-dai");
    expect(asked).toContain("/staff/queue?tab=soon&field=dat-dai&view=named&named=");
    expect(await mine()).toEqual([{ name: "Đất đai", query: "tab=late&field=dat-dai" }]);
    const page = await office.visit("tuan", "staff.queue", {}, undefined, asked.slice(asked.indexOf("?")));
    const { inTheWay, query } = JSON.parse(page.shown);
    expect({ inTheWay, query }, "what was to be saved is still open").toMatchObject({
      inTheWay: { name: "Đất đai", href: "/staff/queue?tab=late&field=dat-dai" },
      query: "tab=soon&field=dat-dai",
    });
    const hoa = await office.visit("hoa", "staff.queue", {}, undefined, asked.slice(asked.indexOf("?")));
    expect(JSON.parse(hoa.shown).inTheWay, "nobody else's").toBeNull();
    await save("Đất đai", query, { replace: String(inTheWay.id + 1) });
    expect(await mine(), "another one was shown").toEqual([
      { name: "Đất đai", query: "tab=late&field=dat-dai" },
    ]);
    expect(await save("Đất đai", query, { replace: String(inTheWay.id) })).toContain("view=saved");
    expect(await mine()).toEqual([{ name: "Đất đai", query: "tab=soon&field=dat-dai" }]);
    await save("Đất đai, quá hạn", "tab=late&field=dat-dai");
    expect(await mine()).toHaveLength(2);
  });
});
