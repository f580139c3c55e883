import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { testDatabase } from "../../../../tests/support/database";
import { changeIndex, previewIndex, readDefinitions } from "../indices/edit-index.server";
import { changeDeadline, readDeadlines } from "../periods/edit-deadlines.server";
import { loadFormSet } from "../periods/periods.queries.server";
import { buildReport } from "../report.server";
import { listOutlines, readOutline, saveOutline } from "../sections/edit-outline.server";
import { loadOutline } from "../sections/sections.queries.server";
import { addFormSet, readFormSets, saveFormSet } from "./form-sets.server";

const { db, pool } = await testDatabase();
const now = new Date("2026-11-20T03:00:00Z");
await pool.query(
  "INSERT INTO unit (code, name, level, valid_from) VALUES ('P', 'Tỉnh', 'PROVINCE', '2020-01-01')",
);
const { id: by } = await db.staff.create({
  data: { email: "a@b.example", name: "A", unit: "P", passwordHash: "-" },
});
const STALE = { ok: false, reason: "CHANGED_MEANWHILE" };
const day = localDate("2027-03-15");

test("a new circular is a set with copies of all forms and outlines in force; what came before ends the day before", async () => {
  const { sets, seen } = await readFormSets(db);
  const set = { code: "kstt-2027", title: "Mẫu mới", citation: "Thông tư mới", validFrom: day, seen, by };
  const [newest] = sets;
  if (!newest) throw new Error("no set");
  const early = { ...set, validFrom: newest.validFrom };
  expect(await addFormSet(db, early, now)).toMatchObject({ reason: "NOT_LATER" });
  expect(await addFormSet(db, { ...set, code: newest.code }, now)).toMatchObject({ reason: "EXISTS" });
  // Reports of two quarters are being drawn up; only the second one ends under the new set.
  for (const [period, from, to] of [
    ["2027-Q1", "2026-12-15", "2027-03-14"],
    ["2027-Q2", "2027-03-15", "2027-06-14"],
  ] as const)
    await db.report.create({
      data: {
        ...{ unit: "P", period, formSet: newest.code, periodKind: "QUARTER", begunAt: now },
        ...{ periodFrom: new Date(from), periodTo: new Date(to) },
      },
    });
  const added = await addFormSet(db, set, now);
  expect(added).toMatchObject({ ok: true, value: { outlines: 2 } });
  expect(added.ok && added.value.forms).toBe(newest.forms);
  expect(await addFormSet(db, { ...set, code: "x" }, now)).toEqual(STALE);
  expect(await saveFormSet(db, { ...newest, title: "Tên", seen, by }, now)).toEqual(STALE);
  const formOf = async (code: string) => {
    const period = parsePeriod(code);
    if (!period) throw new Error(code);
    const report = await buildReport(db, { unit: "P", period, now });
    const outline = await loadOutline(db, { use: "PROVINCE", on: period.to });
    const { code: setCode } = (await loadFormSet(db, period.to)) ?? {};
    return [report.ok && report.value.form.citation, outline?.code, setCode];
  };
  expect(await formOf("2027-Q2")).toEqual(["Thông tư mới", "kstt-2027-tinh", "kstt-2027"]);
  expect((await formOf("2027-Q1"))[2]).toBe(newest.code);
  const begun = await db.report.findMany({ orderBy: { period: "asc" } });
  expect(begun.map(({ formSet }) => formSet)).toEqual([newest.code, "kstt-2027"]);
});

test("a due date changes from a day on, and not over what somebody else has just changed", async () => {
  const { seen } = await readDeadlines(db);
  const change = {
    ...{ periodKind: "NINE_MONTHS" as const, level: "COMMUNE" as const, dayOfMonth: 17 },
    ...{ citation: "Công văn", confirmed: true, validFrom: day },
  };
  expect(await changeDeadline(db, { change, seen, by }, now)).toEqual({ ok: true, value: true });
  expect(await changeDeadline(db, { change, seen, by }, now)).toEqual(STALE);
  const rows = (await readDeadlines(db)).rows.filter(({ periodKind }) => periodKind === "NINE_MONTHS");
  expect(rows).toEqual([{ ...change, validTo: null }]);
});

test("a sentence of an outline is corrected at once, and only by whoever saw the last version", async () => {
  const [first] = await listOutlines(db);
  const read = first && (await readOutline(db, first.code));
  if (!read) throw new Error("no outline");
  const outline = { ...read.outline, abstract: "Trích yếu khác" };
  expect(await saveOutline(db, { outline, seen: read.seen, by }, now)).toEqual({ ok: true, value: true });
  expect(await saveOutline(db, { outline, seen: read.seen, by }, now)).toEqual(STALE);
  expect((await readOutline(db, outline.code))?.outline.abstract).toBe("Trích yếu khác");
});

test("an index is counted otherwise from a day on; before it stays what it was", async () => {
  const { definitions, seen } = await readDefinitions(db);
  const [index] = definitions;
  if (!index) throw new Error("no index");
  const other = { ...index, title: "Khác", denominator: "answered" as const };
  expect(await changeIndex(db, { index: other, validFrom: localDate("2000-01-01"), seen, by }, now)).toEqual({
    ok: false,
    reason: "NOT_LATER",
  });
  expect(await previewIndex(db, other, definitions, now)).toMatchObject({ period: { code: "2026-Q3" } });
  expect(await changeIndex(db, { index: other, validFrom: day, seen, by }, now)).toMatchObject({ ok: true });
  expect(await changeIndex(db, { index: other, validFrom: day, seen, by }, now)).toEqual(STALE);
  const rows = (await readDefinitions(db)).definitions.filter(({ code }) => code === index.code);
  expect(rows.map(({ denominator, validTo }) => [denominator, validTo])).toEqual([
    [index.denominator, "2027-03-14"],
    ["answered", null],
  ]);
});
