import { beforeAll, describe, expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { localDateOf, yearOf } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { LAN, openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

describe("who sent it", () => {
  it("is on no page until somebody opens it, and the opening is logged", async () => {
    const code = await office.arrive({ content: "Quầy hẹn trả sổ ba lần chưa có." });
    const page = await office.visit("minh", "staff.feedback.$code", { code });
    expect(page.shown).not.toContain(LAN.name);
    expect(page.shown).not.toContain("Lê Lợi");
    const opened = await office.visit("minh", "staff.feedback.$code_.sender", { code }, {});
    expect(opened.shown).toContain(LAN.name);
    const { id } = await office.itemOf(code);
    expect(await db.senderAccess.findMany({ where: { feedbackId: id } })).toMatchObject([
      { staffId: office.ids.minh, purpose: "VIEW" },
    ]);
    expect((await office.visit("kiemTra", "staff.feedback.$code_.sender", { code }, {})).status).toBe(403);
    expect((await office.visit("nguoiLa", "staff.feedback.$code_.sender", { code }, {})).status).toBe(404);
  });

  it("is found by phone and name in reach only", async () => {
    const code = await office.arrive({ content: "Quầy hẹn trả sổ ba lần chưa có." });
    const find = async (person: Person, q: string) => {
      const { to } = await office.visit(person, "staff.search", {}, { q, sender: "on" });
      return office.visit(person, "staff.search", {}, undefined, new URL(to ?? "", "http://x").search);
    };
    expect((await find("minh", "+84 912.345.678")).shown).toContain(code);
    expect((await find("minh", "ngoc lan")).shown).toContain(code);
    expect((await find("nguoiLa", "ngoc lan")).shown).not.toContain(code);
    expect((await find("kiemTra", "ngoc lan")).shown).not.toContain(code);
  });

  it("leaves no name and no number in an address, and says why words alone do not find a sender", async () => {
    const post = (q: string, sender?: string) =>
      office.visit("minh", "staff.search", {}, { q, ...(sender && { sender }) });
    expect((await post("ngoc lan", "on")).to).toMatch(/^\/staff\/search\?looked=\d+$/);
    expect((await post("so dat")).to).toBe("/staff/search?q=so+dat");
    const logged = await db.senderAccess.count({ where: { purpose: "SEARCH" } });
    const number = await post("0912 345 678");
    expect(number).toMatchObject({ status: 200, to: null });
    expect(JSON.parse(number.shown)).toMatchObject({ q: "0912 345 678", isNumber: true });
    expect(await db.senderAccess.count({ where: { purpose: "SEARCH" } })).toBe(logged);
    const foreign = await office.visit("nguoiLa", "staff.search", {}, undefined, "?looked=1");
    expect(JSON.parse(foreign.shown)).toMatchObject({ gone: true, found: [] });
  });
});

describe("the register", () => {
  it("gives every number, names only to who posts for them, and logs each name", async () => {
    for (let i = 0; i < 3; i += 1) await office.take(await office.arrive(), ["minh", "register"]);
    const year = yearOf(localDateOf(new Date()));
    const query = `?unit=${UNITS.own}&year=${year}`;
    const shown = await office.visit("minh", "staff.register._index", {}, undefined, query);
    expect(JSON.parse(shown.shown)).toMatchObject({ gaps: [] });
    expect(shown.shown).not.toContain("Nguyễn Thị Ngọc Lan");
    const logged = () => db.senderAccess.count({ where: { purpose: "PRINT" } });
    expect(await logged()).toBe(0);
    const named = await office.visit("minh", "staff.register.print", {}, {}, query);
    expect(named.shown).toContain("Nguyễn Thị Ngọc Lan");
    const { entries, waiting } = JSON.parse(named.shown);
    expect(entries).toHaveLength(3);
    expect(await logged()).toBe(3 + waiting.length);
    expect((await office.visit("kiemTra", "staff.register.file", {}, {}, query)).status).toBe(422);
    const [first, second] = [1, 2].map(() =>
      office.visit("minh", "staff.register.file", {}, undefined, query),
    );
    expect((await first)?.shown).toBe((await second)?.shown);
    expect((await office.visit("nguoiLa", "staff.register._index", {}, undefined, query)).status).toBe(404);
  });

  it("has below the numbers whatever the form counts and nobody has registered yet: page, paper and sheet", async () => {
    const year = yearOf(localDateOf(new Date()));
    const query = `?unit=${UNITS.own}&year=${year}`;
    // Those of the other stories of this file among them.
    const unnumbered = () => db.feedback.count({ where: { receivingUnit: UNITS.own, registerNo: null } });
    const code = await office.arrive({ title: "Hẹn trả sổ ba lần chưa có" });
    const all = await db.feedback.count({ where: { receivingUnit: UNITS.own } });
    const page = JSON.parse(
      (await office.visit("minh", "staff.register._index", {}, undefined, query)).shown,
    );
    expect(page.book).toMatchObject({ waiting: await unnumbered() });
    expect(page.book.lastNo + page.book.waiting).toBe(all);
    expect(page.waiting.map((entry: { code: string }) => entry.code)).toContain(code);
    expect(page.waiting.every((entry: { no: unknown }) => entry.no === null)).toBe(true);
    const paper = JSON.parse(
      (await office.visit("minh", "staff.register.print", {}, undefined, query)).shown,
    );
    expect(paper.entries.length + paper.waiting.length).toBe(all);
    expect(paper.waiting.map((entry: { code: string }) => entry.code)).toContain(code);
    const named = JSON.parse((await office.visit("minh", "staff.register.print", {}, {}, query)).shown);
    expect(named.waiting[0].sender).toMatchObject({ name: LAN.name });
    await office.take(code, ["minh", "register"]);
    const after = JSON.parse(
      (await office.visit("minh", "staff.register._index", {}, undefined, query)).shown,
    );
    expect(after.book).toMatchObject({ lastNo: page.book.lastNo + 1, waiting: page.book.waiting - 1 });
    expect(after.entries[0]).toMatchObject({ no: page.book.lastNo + 1, code });
  });
});
