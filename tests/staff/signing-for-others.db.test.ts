import { describe, expect, it } from "vitest";
import { colleagues } from "~/features/nudges/colleagues.server";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf, toDbDate } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ANSWERS, inDays, itemsToAnswer } from "./replying";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { started } = itemsToAnswer(office);

describe("a reply that waits for a head who is away", () => {
  it("is signed by a deputy while a delegation lasts, and never by who drafted it", async () => {
    const code = await started();
    const owner = String(office.ids.hoa);
    expect((await office.act("hoa", code, "draftReply", { ...ANSWERS, owner })).status).toBe(303);
    expect((await office.act("minh", code, "resolve", { ...ANSWERS, owner })).status, "no cover").toBe(403);
    const row = {
      ...{
        unit: UNITS.own,
        mode: "KT",
        onBehalfOf: "Giám đốc",
        deputyPosition: "Phó Giám đốc",
        ground: "QĐ 12",
      },
      ...{ from: inDays(-1), to: inDays(3) },
    };
    const whole = { ...row, mode: "TM_KT", deputy: owner };
    const department = await office.visit("tuan", "staff.delegations", {}, whole);
    expect(department.shown, "no committee leads a department").toContain("Chỉ Ủy ban nhân dân ký TM.");
    for (const deputy of ["minh", "hoa"] as const)
      expect(
        (await office.visit("tuan", "staff.delegations", {}, { ...row, deputy: String(office.ids[deputy]) }))
          .status,
      ).toBe(303);
    const twice = await office.visit("tuan", "staff.delegations", {}, { ...row, mode: "TUQ", deputy: owner });
    expect(twice.shown, "one person in two ways for the same days").toContain("đã được giao ký thay từ");
    expect((await office.act("hoa", code, "resolve", { ...ANSWERS, owner })).status, "own draft").toBe(403);
    const second = { promise2: "Niêm yết lại mẫu đơn", promiseOn2: inDays(20) };
    const half = await office.act("minh", code, "resolve", { ...ANSWERS, owner, ...second });
    expect(half.status, "a second promise needs an owner as well").toBe(422);
    expect(half.shown).toContain("Niêm yết lại mẫu đơn");
    const signed = await office.act("minh", code, "resolve", { ...ANSWERS, owner, ...second, owner2: owner });
    expect(signed.status, signed.shown).toBe(303);
    const { id } = await office.itemOf(code);
    const promised = await db.replyPromise.findMany({ where: { feedbackId: id }, orderBy: { id: "asc" } });
    expect(promised.map(({ text }) => text)).toEqual([ANSWERS.promise, second.promise2]);
    expect(await db.replySheet.findFirst({ where: { feedbackId: id, stage: "APPROVED" } })).toMatchObject({
      ...{ signMode: "KT", onBehalfOf: "GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC" },
    });
  });

  it("is given in the name of the unit that holds the item, by a head of two as well", async () => {
    const code = await started();
    await office.act("hoa", code, "draftReply", { ...ANSWERS, owner: String(office.ids.hoa) });
    const second = { staffId: office.ids.truongLa, role: "AGENCY_HEAD" as const, unit: UNITS.own };
    await db.staffRole.create({ data: second });
    const signed = await office.act("truongLa", code, "resolve", {
      ...ANSWERS,
      owner: String(office.ids.hoa),
    });
    expect(signed.status, signed.shown).toBe(303);
    const { id } = await office.itemOf(code);
    const answer = await db.feedbackEvent.findFirstOrThrow({ where: { feedbackId: id, type: "resolved" } });
    expect(answer.actorUnit).toBe(UNITS.own);
    await db.staffRole.deleteMany({ where: second });
  });

  it("shows a deputy whose duties lie elsewhere what waits for the absent head, while the delegation lasts", async () => {
    const code = await started();
    await office.act("hoa", code, "draftReply", { ...ANSWERS, owner: String(office.ids.hoa) });
    const sees = async () => {
      const queue = await office.visit("nguoiLa", "staff.queue", {}, undefined, "?tab=approval");
      const page = await office.visit("nguoiLa", "staff.feedback.$code", { code });
      const told = (await colleagues(db, localDateOf(new Date())))
        .filter(({ roles }) => roles.some(({ role, unit }) => role === "AGENCY_HEAD" && unit === UNITS.own))
        .some(({ id }) => id === office.ids.nguoiLa);
      return [queue.shown.includes(code), page.status, told];
    };
    expect(await sees()).toEqual([false, 404, false]);
    const day = (n: number) => toDbDate(addDays(localDateOf(new Date()), n));
    await db.staff.update({ where: { id: office.ids.nguoiLa }, data: { unit: UNITS.own } });
    const { id } = await db.signingDelegation.create({
      data: {
        ...{
          unit: UNITS.own,
          deputyId: office.ids.nguoiLa,
          createdBy: office.ids.tuan,
          createdAt: new Date(),
        },
        ...{ mode: "KT", onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: "QĐ 13" },
        ...{ validFrom: day(-1), validTo: day(1) },
      },
    });
    expect(await sees()).toEqual([true, 200, true]);
    await db.signingDelegation.update({ where: { id }, data: { validTo: day(-1) } });
    expect(await sees()).toEqual([false, 404, false]);
  });

  it("lets who signs for the head read the unit's report, whatever their duties, while the delegation lasts", async () => {
    const query = `?unit=${UNITS.own}&period=2026-Q1`;
    const opens = async () => {
      const page = await office.visit("quay", "staff.reports.report", {}, undefined, query);
      const other = await office.visit(
        "quay",
        "staff.reports.report",
        {},
        undefined,
        query.replace(UNITS.own, UNITS.other),
      );
      const { shown } = await office.visit("quay", "staff", {});
      return [page.status, other.status, shown.includes("Báo cáo")];
    };
    expect(await opens()).toEqual([403, 403, false]);
    const day = (n: number) => toDbDate(addDays(localDateOf(new Date()), n));
    const by = { createdBy: office.ids.tuan, createdAt: new Date(), deputyId: office.ids.quay };
    const words = { mode: "KT", onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: "QĐ 14" };
    const { id } = await db.signingDelegation.create({
      data: { unit: UNITS.own, ...by, ...words, validFrom: day(-1), validTo: day(1) },
    });
    expect(await opens()).toEqual([200, 404, true]);
    await db.signingDelegation.update({ where: { id }, data: { validTo: day(-1) } });
    expect(await opens()).toEqual([403, 403, false]);
  });

  it("is not signed for a head whom the item names by who signs for that head", async () => {
    const code = await started();
    const owner = String(office.ids.hoa);
    expect((await office.act("hoa", code, "draftReply", { ...ANSWERS, owner })).status).toBe(303);
    const covers = async (person: "minh" | "hoa") =>
      JSON.parse((await office.visit(person, "staff.feedback.$code", { code })).shown).replies.covers;
    expect(await covers("minh"), "what a focal officer may do alone is offered once").toEqual(["resolve"]);
    expect(await covers("hoa"), "who drafted it").toEqual(["sendBack"]);
    const named = { officials: String(office.ids.tuan), officialNames: "" };
    const said = await office.act("khanh", code, "nameOfficials", { ...named, note: "Nêu đích danh." });
    expect(said.status, said.shown).toBe(303);
    const refused = await office.act("minh", code, "resolve", { ...ANSWERS, owner });
    expect(refused.status).toBe(403);
    expect(refused.shown).toContain(REFUSALS.COVERS_FOR_NAMED.message);
    expect(await covers("minh")).toEqual([]);
    expect(
      (await office.act("hoa", code, "sendBack", { note: "Xem lại.", remarks: "LANGUAGE" })).status,
    ).toBe(403);
    expect((await office.act("lanhDao", code, "resolve", { ...ANSWERS, owner })).status).toBe(303);
  });
});
