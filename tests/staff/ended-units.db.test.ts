import { beforeAll, describe, expect, it } from "vitest";
import { editStaff } from "~/features/access/edit-staff.server";
import { findStaff } from "~/features/access/staff.queries.server";
import { recipientsOf } from "~/features/notifications/recipients.server";
import { colleagues } from "~/features/nudges/colleagues.server";
import { unitAtWork, unitsWorkedFor } from "~/features/reference/unit-at-work.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf, toDbDate } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, type Person } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const now = new Date();
const today = localDateOf(now);
let office: Awaited<ReturnType<typeof openOffice>>;
let code: string;
let handled: string;

/** Items that a department was given, one of them with a handler; since then it has been merged into another one. */
beforeAll(async () => {
  office = await openOffice(db);
  code = await office.arrive();
  handled = await office.arrive();
  await office.take(handled, ...UNDER_WAY);
  await db.unit.update({
    where: { code: UNITS.own },
    data: { validTo: toDbDate(addDays(today, -1)), successor: UNITS.other },
  });
});

type Line = { code: string; holderName: string };
const queue = async (person: Person, query = "?tab=new"): Promise<Line[]> =>
  JSON.parse((await office.visit(person, "staff.queue", {}, undefined, query)).shown).lines;
const page = async (person: Person) =>
  JSON.parse((await office.visit(person, "staff.feedback.$code", { code })).shown);

describe("an item of a unit that has ended", () => {
  it("is read by the people of that unit, who do nothing more with it", async () => {
    expect((await queue("minh")).map((line) => line.code)).toEqual([code]);
    const item = await page("minh");
    expect(item).toMatchObject({ steps: { primary: null, others: [] }, maySeeSender: false, mayNote: false });
    expect((await office.act("minh", code, "register")).status).toBe(403);
    for (const route of ["staff.feedback.$code_.sender", "staff.feedback.$code_.correct"])
      expect((await office.visit("minh", route, { code })).status).toBe(403);
    expect((await office.visit("minh", "staff.entry", {})).status).toBe(403);
    expect((await office.visit("tuan", "staff.delegations", {})).status).toBe(403);
  });

  it("is the business of the unit that took over, in the list, on the page and in the form of its steps", async () => {
    for (const person of ["nguoiLa", "khanh"] as const)
      expect(await queue(person)).toMatchObject([{ code, holderName: "Sở Xây dựng Thử" }]);
    expect(await queue("khanh", `?tab=new&unit=${UNITS.other}`)).toHaveLength(1);
    expect(await page("nguoiLa")).toMatchObject({
      holderName: "Sở Xây dựng Thử",
      heldBefore: "Sở Y tế Thử",
      steps: { primary: "register" },
    });
    expect((await office.act("nguoiLa", code, "register")).status).toBe(303);
  });

  it("is told of to the people of the unit that took over", async () => {
    const row = await db.outboxMessage.create({ data: { kind: "N5", unit: UNITS.own, payload: {} } });
    const told = await db.$transaction((tx) => recipientsOf(tx, row, now));
    expect(told?.name).toBe("Sở Xây dựng Thử");
    expect(told?.to.sort()).toEqual(["nguoila@thu.example", "truongla@thu.example"]);
    const people = await colleagues(db, today);
    expect(people.find(({ id }) => id === office.ids.minh)).toBeUndefined();
    const heir = people.find(({ id }) => id === office.ids.nguoiLa);
    expect(heir?.roles.map(({ unit }) => unit).sort()).toEqual([UNITS.other, UNITS.own].sort());
  });

  it("is handed over to a person of the unit that took over, by the head there", async () => {
    const { hoa, nguoiLa, truongLa } = office.ids;
    expect((await office.itemOf(handled)).handlerId).toBe(hoa);
    expect(
      (await office.visit("tuan", "staff.hand-over", {})).status,
      "the head of the unit that ended",
    ).toBe(403);
    const people = JSON.parse((await office.visit("truongLa", "staff.hand-over", {})).shown).people;
    expect(people).toMatchObject([{ staffId: hoa, unit: UNITS.own, items: 1 }]);
    const person = `${hoa}@${UNITS.own}`;
    const begun = await office.visit("truongLa", "staff.hand-over", {}, { person });
    const params = { id: begun.to?.split("/").at(-1) ?? "" };
    const choices = JSON.parse((await office.visit("truongLa", "staff.bulk.$id", params)).shown).people;
    expect(choices.map(({ value }: { value: string }) => Number(value)).sort()).toEqual(
      [nguoiLa, truongLa].sort(),
    );
    const form = { target: String(nguoiLa), items: ["0"], note: "Sở đã sáp nhập." };
    for (const intent of ["preview", "confirm"])
      expect((await office.visit("truongLa", "staff.bulk.$id", params, { ...form, intent })).status).toBe(
        303,
      );
    expect((await office.itemOf(handled)).handlerId).toBe(nguoiLa);
    const after = JSON.parse((await office.visit("truongLa", "staff.hand-over", {})).shown).people;
    expect(after).toMatchObject([{ staffId: nguoiLa, items: 1 }]);
    expect((await office.act("nguoiLa", handled, "noteProgress", { text: "Đã nhận việc." })).status).toBe(
      303,
    );
  });

  it("gives nobody a new role there, and takes none away unasked", async () => {
    const edit = async (roles: { role: "HANDLER" | "FOCAL_OFFICER"; unit: string }[]) => {
      const person = await findStaff(db, office.ids.minh);
      const seen = person?.version ?? "";
      const whole = {
        staffId: office.ids.minh,
        by: office.ids.tuan,
        seen,
        name: "Minh",
        unit: UNITS.own,
        roles,
      };
      return editStaff(db, whole, now);
    };
    const kept = { role: "FOCAL_OFFICER", unit: UNITS.own } as const;
    expect(await edit([kept, { role: "HANDLER", unit: UNITS.own }])).toMatchObject({ reason: "UNIT_ENDED" });
    expect(await edit([kept])).toMatchObject({ ok: true });
    expect(await edit([kept, { role: "HANDLER", unit: UNITS.other }])).toMatchObject({ ok: true });
  });
});

describe("the unit at work", () => {
  it("is the end of the chain of successors, and a chain that turns back stops", async () => {
    const unit = (name: string, validTo: string | null) => ({
      ...{ code: name, name, level: "COMMUNE" as const, validFrom: new Date("2010-01-01") },
      validTo: validTo === null ? null : new Date(validTo),
    });
    for (const row of [
      unit("z1", "2020-06-30"),
      unit("z2", "2024-12-31"),
      unit("z3", null),
      unit("z4", "2020-06-30"),
    ])
      await db.unit.create({ data: row });
    await db.unit.update({ where: { code: "z1" }, data: { successor: "z2" } });
    await db.unit.update({ where: { code: "z2" }, data: { successor: "z3" } });
    await db.unit.update({ where: { code: "z4" }, data: { successor: "z4" } });
    const days = ["2020-06-30", "2020-07-01", "2024-12-31", "2025-01-01"] as const;
    const reached = [];
    for (const day of days)
      reached.push(await unitAtWork(db, "z1", localDateOf(new Date(`${day}T05:00:00Z`))));
    expect(reached).toEqual(["z1", "z2", "z2", "z3"]);
    expect(await unitAtWork(db, "z4", today)).toBe("z4");
    expect(await unitAtWork(db, "nowhere", today)).toBe("nowhere");
    expect(await unitsWorkedFor(db, "z3", today)).toEqual(["z1", "z2", "z3"]);
  });
});
