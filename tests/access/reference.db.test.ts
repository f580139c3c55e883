import { beforeAll, describe, expect, it } from "vitest";
import {
  findDay,
  markYear,
  readYear,
  type SpecialDay,
  saveDay,
} from "~/features/reference/admin-calendar.server";
import { addField, readFields, saveFields } from "~/features/reference/admin-fields.server";
import { readSettings, saveSettings } from "~/features/reference/admin-settings.server";
import { findUnit, saveUnit, type UnitEdit } from "~/features/reference/admin-units.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../support/database";
import { createPerson, createUnits, UNITS } from "./cast";

const { db } = await testDatabase();
const NOW = new Date("2026-02-05T01:00:00Z");

let by: number;
beforeAll(async () => {
  await createUnits(db);
  by = (await createPerson(db, "quan-tri", [{ role: "ADMINISTRATOR", unit: UNITS.office }], NOW)).id;
});

const auditOf = (subject: string) => db.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } });

describe("the calendar", () => {
  // A Tuesday and a Saturday in a year nobody has loaded.
  const tuesday: SpecialDay = {
    date: localDate("2031-09-02"),
    kind: "HOLIDAY",
    name: "Quốc khánh",
    active: true,
    confirmed: false,
    source: "Thông báo thử",
  };
  const save = (day: SpecialDay, seen: string | null) =>
    db.$transaction((tx) => saveDay(tx, { day, seen, by }, NOW));

  it("takes a day once, changes it only for someone who saw it as it is, and remembers both", async () => {
    expect((await save(tuesday, null)).ok).toBe(true);
    expect(await save(tuesday, null)).toMatchObject({ reason: "EXISTS" });
    const seen = (await findDay(db, tuesday.date))?.version ?? "";
    expect((await save({ ...tuesday, active: false }, seen)).ok).toBe(true);
    expect(await save({ ...tuesday, name: "Khác" }, seen)).toMatchObject({ reason: "CHANGED_MEANWHILE" });
    expect((await readYear(db, 2031)).days).toMatchObject([{ name: "Quốc khánh", active: false }]);
    expect(await auditOf("calendar:2031-09-02")).toMatchObject([
      { staffId: by, before: null },
      { before: { active: true }, after: { active: false } },
    ]);
  });

  it("refuses days that mean nothing", async () => {
    expect(
      await save({ ...tuesday, date: localDate("2031-09-03"), kind: "SWAP_WORKING_DAY" }, null),
    ).toMatchObject({
      reason: "IS_WORKDAY",
    });
    expect(
      await save({ ...tuesday, date: localDate("2031-09-06"), kind: "COMPENSATORY_OFF" }, null),
    ).toMatchObject({
      reason: "IS_WEEKEND",
    });
  });

  it("says whether the notice of a year was loaded, and takes it back", async () => {
    const mark = (source: string) => db.$transaction((tx) => markYear(tx, { year: 2031, source, by }, NOW));
    await mark("TB 01");
    expect((await readYear(db, 2031)).noticeSource).toBe("TB 01");
    await mark("");
    expect((await readYear(db, 2031)).noticeSource).toBeNull();
    expect(await auditOf("calendar:2031")).toHaveLength(2);
  });
});

describe("the list of fields", () => {
  it("keeps its codes, and chua-phan-loai last, whatever is renamed and moved", async () => {
    await addField(db, { field: { code: "linh-vuc-thu", name: "Lĩnh vực thử" }, by }, NOW);
    expect(await addField(db, { field: { code: "linh-vuc-thu", name: "Lần hai" }, by }, NOW)).toMatchObject({
      reason: "CODE_TAKEN",
    });
    const { fields, version } = await readFields(db);
    const turned = [...fields].reverse().map((field) => ({ ...field, name: `${field.name} mới` }));
    const saved = await saveFields(db, { fields: turned, seen: version, by }, NOW);
    expect(saved.ok).toBe(true);
    expect((await readFields(db)).fields).toEqual(turned);
    const last = await db.field.findFirst({ orderBy: { position: "desc" } });
    expect(last?.code).toBe("chua-phan-loai");
    expect(await saveFields(db, { fields: turned, seen: version, by }, NOW)).toMatchObject({
      reason: "CHANGED_MEANWHILE",
    });
  });

  it("has no two fields of one name", async () => {
    const { fields, version } = await readFields(db);
    const name = fields[0]?.name.toUpperCase() ?? "";
    expect(await addField(db, { field: { code: "trung-ten", name }, by }, NOW)).toMatchObject({
      reason: "SAME_NAME",
    });
    const alike = fields.map((field, i) => (i === 1 ? { ...field, name: ` ${name}` } : field));
    expect(await saveFields(db, { fields: alike, seen: version, by }, NOW)).toMatchObject({
      reason: "SAME_NAME",
    });
  });

  it("is not shortened by a forged form", async () => {
    const { fields, version } = await readFields(db);
    const forged = await saveFields(db, { fields: fields.slice(1), seen: version, by }, NOW);
    expect(forged).toMatchObject({ reason: "OTHER_FIELDS" });
  });
});

describe("settings", () => {
  it("write only what changed, each with its line in the audit", async () => {
    const { settings, version } = await readSettings(db);
    const changed = { ...settings, focalUnit: UNITS.office, hotline: "0299 123 456" };
    expect((await saveSettings(db, { settings: changed, seen: version, by }, NOW)).ok).toBe(true);
    expect((await readSettings(db)).settings).toEqual(changed);
    expect(await auditOf("setting:hotline")).toMatchObject([
      { before: settings.hotline, after: "0299 123 456" },
    ]);
    expect(await auditOf("setting:email")).toHaveLength(0);
    expect(await saveSettings(db, { settings, seen: version, by }, NOW)).toMatchObject({
      reason: "CHANGED_MEANWHILE",
    });
  });

  it("name a focal unit that exists", async () => {
    const { settings, version } = await readSettings(db);
    const lost = { ...settings, focalUnit: "khong-co" };
    expect(await saveSettings(db, { settings: lost, seen: version, by }, NOW)).toMatchObject({
      reason: "UNKNOWN_UNIT",
    });
  });
});

describe("closing a unit", () => {
  const close = async (code: string, change: Partial<UnitEdit>) => {
    const unit = await findUnit(db, code);
    if (!unit) throw new Error(code);
    return saveUnit(db, { code, edit: { ...unit.edit, ...change }, seen: unit.version, by }, NOW);
  };
  const validTo = localDate("2026-06-30");

  it("needs a successor while items are open", async () => {
    const input = { receivedAt: NOW, channel: "web", receivingUnit: UNITS.own, form: "PHAN_ANH" as const };
    await receiveFeedback(db, { ...input, title: "Chậm", content: "Chậm" }, NOW, async () => undefined);
    expect(await close(UNITS.own, { validTo })).toMatchObject({ reason: "HOLDS_ITEMS" });
    expect((await close(UNITS.own, { validTo, successor: UNITS.other })).ok).toBe(true);
  });

  it("refuses successors that cannot take over", async () => {
    expect(await close(UNITS.other, { validTo, successor: UNITS.own })).toMatchObject({
      reason: "SUCCESSOR_GOES_IN_A_CIRCLE",
    });
    expect(await close(UNITS.commune, { validTo, successor: UNITS.own })).toMatchObject({
      reason: "SUCCESSOR_NOT_VALID_THEN",
    });
    expect(await close(UNITS.commune, { validTo, successor: "khong-co" })).toMatchObject({
      reason: "UNKNOWN_SUCCESSOR",
    });
    expect(await close(UNITS.commune, { successor: UNITS.other })).toMatchObject({
      reason: "SUCCESSOR_WITHOUT_END",
    });
    expect(await close(UNITS.commune, { validTo: localDate("2014-12-31") })).toMatchObject({
      reason: "ENDS_BEFORE_IT_BEGINS",
    });
    expect(await close(UNITS.office, { validTo })).toMatchObject({ reason: "IS_FOCAL_UNIT" });
  });

  it("lets a unit without items go, and keeps its contact block", async () => {
    expect((await close(UNITS.commune, { validTo, phone: "0299 000 111" })).ok).toBe(true);
    expect((await findUnit(db, UNITS.commune))?.edit).toMatchObject({
      validTo,
      phone: "0299 000 111",
      address: "",
    });
    expect(await auditOf(`unit:${UNITS.commune}`)).toHaveLength(1);
  });

  it("hands what the closed unit held to the staff of its successor, from the day after", async () => {
    const { beginSession, findSession } = await import("~/features/access/session.server");
    const hoa = await createPerson(db, "hoa", [{ role: "HANDLER", unit: UNITS.other }], NOW);
    const unitsOn = async (instant: string) => {
      const now = new Date(instant);
      const found = await findSession(db, await beginSession(db, hoa.id, now), now);
      return found?.actor.roles.map(({ unit }) => unit).sort();
    };
    expect(await unitsOn("2026-06-30T10:00:00+07:00")).toEqual([UNITS.other]);
    expect(await unitsOn("2026-07-01T00:00:00+07:00")).toEqual([UNITS.other, UNITS.own].sort());
  });
});
