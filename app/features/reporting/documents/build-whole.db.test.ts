import { expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { loadReference } from "../../../../prisma/seed/reference";
import { testDatabase } from "../../../../tests/support/database";
import type { Excluded } from "../figures";
import { buildReport } from "../report.server";
import { frozenSections } from "../sections/frozen-sections.server";
import { saveSections } from "../sections/save-section.server";
import { frozenData } from "../sections/sections.queries.server";
import { assemble, buildWhole } from "./build-whole.server";
import { wholeJson } from "./whole-report";

const { db } = await testDatabase();
const now = new Date("2020-03-20T03:00:00Z");
const period = parsePeriod("2020-Q1") ?? (undefined as never);

await loadReference(db);
await db.unit.create({
  data: { code: "QNG", name: "UBND tỉnh Quảng Ngãi", level: "PROVINCE", validFrom: new Date("2000-01-01") },
});
const report = await db.report.create({
  data: {
    unit: "QNG",
    period: "2020-Q1",
    formSet: "kstt-2017",
    periodKind: "QUARTER",
    periodFrom: new Date("2019-12-15"),
    periodTo: new Date("2020-03-14"),
    begunAt: now,
  },
});
const save = (version: number, late: number) =>
  saveSections(
    db,
    [
      {
        reportId: report.id,
        section: "I.3",
        version,
        staffId: null,
        data: {
          figures: { "files.received": 10, "files.resolved": 7, "files.pending": 2, "files.late": late },
          texts: {},
          details: {},
        },
      },
    ],
    now,
  );

test.each([
  ["2019-12-14T16:59:59Z", /^Kỳ báo cáo chưa bắt đầu \(ngày đầu là 15\/12\/2019\)\. /],
  ["2019-12-14T17:00:00Z", /^Kỳ báo cáo chưa kết thúc \(đến hết ngày 14\/03\/2020\)\. /],
  ["2020-03-14T16:59:59Z", /^Kỳ báo cáo chưa kết thúc/],
  ["2020-03-14T17:00:00Z", /^Báo cáo chưa chốt/],
])("a draft made at %s says how far its period is", async (at, said) => {
  const built = await buildWhole(db, { unit: "QNG", period, now: new Date(at) });
  if (!built.ok) throw new Error(built.reason);
  expect(built.value.whole.draft).toMatch(said);
});

test("what was typed stands in the report, and what contradicts is found", async () => {
  expect((await save(0, 1)).ok).toBe(true);
  const built = await buildWhole(db, { unit: "QNG", period, now });
  if (!built.ok) throw new Error(built.reason);
  const { whole } = built.value;
  const section = whole.written.sections.find(({ key }) => key === "I.3");
  expect(section?.paragraphs[0]).toContain("10 hồ sơ");
  expect(whole.written.sections.find(({ key }) => key === "I.4")?.paragraphs[0]).toContain("không phát sinh");
  expect(whole.findings.filter(({ rule }) => rule === "S2").map(({ numbers }) => numbers)).toEqual([
    ["10", "7", "2", "9"],
  ]);
  expect(wholeJson(whole)).toBe(wholeJson(whole));
});

test("what is left out of the form is listed by reason, and that nothing is, is said too", async () => {
  const built = await buildWhole(db, { unit: "QNG", period, now });
  const form = await buildReport(db, { unit: "QNG", period, now });
  if (!built.ok || !form.ok) throw new Error("No report");
  const told = (excluded: Excluded[]) => {
    const figures = { ...form.value.figures, excluded };
    const { written } = assemble({ ...built.value, form: { ...form.value, figures } });
    return written.sections.find(({ key }) => key === "I.4")?.paragraphs.join(" ");
  };
  expect(told([])).toContain("Không phát sinh PAKN bị từ chối tiếp nhận");
  expect(
    told([
      { exit: "REJECTED", reason: "R5", count: 2 },
      { exit: "REJECTED", reason: "R7", count: 1 },
      { exit: "REJECTED", reason: "R8", count: 1 },
      { exit: "TRANSFERRED_OUT", reason: null, count: 12 },
    ]),
  ).toContain(
    "Ngoài số trên, 16 PAKN đến trong kỳ không tính vào biểu, theo lý do: “Không liên quan đến quy định hoặc hành vi hành chính” 02 PAKN, “Thuộc luật khác” 02 PAKN, “Chuyển cơ quan ngoài hệ thống” 12 PAKN.",
  );
});

test("a section that somebody saved meanwhile is not overwritten", async () => {
  expect(await save(0, 2)).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
  expect((await save(1, 2)).ok).toBe(true);
});

test("what is frozen holds the outline too, and the same data freeze to the same characters", async () => {
  const of = { reportId: report.id, unit: { code: "QNG", level: "PROVINCE" }, period, below: [] } as const;
  const frozen = await frozenSections(db, of);
  expect(JSON.stringify(await frozenSections(db, of))).toBe(JSON.stringify(frozen));
  expect(frozenData(frozen)?.sections["I.3"]?.figures["files.late"]).toBe(2);
  expect(frozenData(frozen)?.outline.code).toBe("2017-tinh");
});

test("a closed report takes no more sections, not even from the database's own hand", async () => {
  const closing = await db.$queryRaw<{ id: number }[]>`
    INSERT INTO report_closing (report_id, number, closed_at, closed_by, content, hash, is_zero)
    VALUES (${report.id}, 1, ${now}, 'Lan', '{}', sha256(convert_to('{}', 'UTF8')), false) RETURNING id`;
  await db.report.update({
    where: { id: report.id },
    data: { status: "CLOSED", closingId: closing[0]?.id ?? 0 },
  });
  expect(await save(2, 3)).toEqual({ ok: false, reason: "REPORT_CLOSED" });
  await expect(db.reportSection.deleteMany({ where: { reportId: report.id } })).rejects.toThrow(/closed/);
});
