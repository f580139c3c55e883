import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFeedback } from "~/features/interchange/import-feedback.server";
import { importFields } from "~/features/interchange/import-fields.server";
import { importUnits } from "~/features/interchange/import-units.server";
import { reportJson } from "~/features/reporting/report";
import { buildReport } from "~/features/reporting/report.server";
import { parsePeriod } from "~/shared/period";
import { fileOf, REGISTERS } from "./fixtures/build";
import { testDatabase } from "./support/database";

const NOW = new Date("2026-11-01T00:00:00Z");
const folderOf = (name: string) => join("tests/fixtures", name);

/** The keys of a form in the order of its columns, report-forms.md §2. */
const COLUMNS = [
  ...["received_total", "received_act", "received_reg", "opening", "new"],
  ...["resolved_total", "resolved_act", "resolved_reg", "resolved_opening", "resolved_new"],
  ...["pending_total", "pending_act", "pending_reg", "published"],
] as const;
const columnsOf = (figures: Readonly<Record<(typeof COLUMNS)[number], number>>) =>
  COLUMNS.map((key) => figures[key]);

/** Imports a register from its committed files and fills in the form, both as the commands do. */
async function formOf(name: keyof typeof REGISTERS, unit: string, code: string) {
  const database = await testDatabase();
  const folder = folderOf(name);
  const counts = [
    await importUnits(database, join(folder, "units.jsonl")),
    await importFields(database, join(folder, "fields.jsonl")),
    await importFeedback(database, join(folder, "feedback.jsonl"), NOW),
  ];
  expect(counts.map(({ refused }) => refused)).toEqual([0, 0, 0]);
  expect(counts.map(({ read }) => read)).toEqual(Object.values(REGISTERS[name]).map((lines) => lines.length));
  const period = parsePeriod(code);
  if (!period) throw new Error(`No period: ${code}`);
  const report = await buildReport(database.db, { unit, period, now: NOW });
  if (!report.ok) throw new Error(report.reason);
  const form = reportJson(report.value);
  expect(form.checks.filter(({ ok }) => !ok)).toEqual([]);
  return { ...form, database };
}

const e1 = await formOf("dak-lak-2020-q2", "DLK", "2020-Q2");
const e2 = await formOf("quang-ngai-2020-q1", "QNG", "2020-Q1");
const e3 = await formOf("commune-2022-q2", "T-H1-X1", "2022-Q2");
const e4 = await formOf("check-vector", "KT-H-X", "2020-Q2");
const e5 = await formOf("quang-nam-2022", "QNM", "2022-Y");

test.each(Object.keys(REGISTERS) as (keyof typeof REGISTERS)[])(
  "the files of %s are what the builder writes",
  async (name) => {
    for (const [file, lines] of Object.entries(REGISTERS[name]))
      expect(await readFile(join(folderOf(name), `${file}.jsonl`), "utf8")).toBe(fileOf(lines));
  },
);

test("E1 Đắk Lắk, quarter II of 2020: received 02 new and 02 carried over, 02 resolved and posted, 02 in process", () => {
  expect(e1).toMatchObject({ scope: "consolidated", period: { from: "2020-03-15", to: "2020-06-14" } });
  expect(e1.total).toMatchObject({
    received_total: 4,
    opening: 2,
    new: 2,
    resolved_total: 2,
    pending_total: 2,
    published: 2,
  });
});

describe("E2 Quảng Ngãi, quarter I of 2020", () => {
  test("47 items about acts in three fields, all resolved, in form 05b", () => {
    expect(e2).toMatchObject({
      form: "05b/VPCP/KSTT",
      unit: "QNG",
      period: { from: "2019-12-15", to: "2020-03-14" },
    });
    expect(columnsOf(e2.total)).toEqual([47, 47, 0, 0, 47, 47, 47, 0, 0, 47, 0, 0, 0, 0]);
    expect(e2.rows.map(({ field }) => field)).toEqual(["dat-dai", "duong-bo", "ly-lich-tu-phap"]);
  });

  test("one of them came through the system, the others by hotline or otherwise", async () => {
    const { db } = e2.database;
    expect(await db.feedback.count({ where: { channel: "national_portal" } })).toBe(1);
    expect(await db.feedback.count({ where: { channel: { not: "national_portal" } } })).toBe(46);
  });

  test("no text is told twice", () => {
    const texts = REGISTERS["quang-ngai-2020-q1"].feedback.map((line) =>
      JSON.stringify((line as { content: string }).content),
    );
    expect(new Set(texts).size).toBe(47);
  });
});

test("E3, a commune, quarter II of 2022: a form of zeros", () => {
  expect(e3).toMatchObject({ scope: "own", rows: [] });
  expect(columnsOf(e3.total)).toEqual(Array(14).fill(0));
});

test("E4, the check vector", () => {
  expect(e4.rows.map((row) => [row.field, ...columnsOf(row)])).toEqual([
    ["dat-dai", 8, 6, 2, 3, 5, 6, 5, 1, 3, 3, 2, 1, 1, 4],
    ["ho-tich", 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0],
  ]);
  expect(columnsOf(e4.total)).toEqual([9, 6, 3, 3, 6, 6, 5, 1, 3, 3, 3, 1, 2, 4]);
});

test("E5 Quảng Nam, the year 2022: 1,298 = 235 + 1,063 received, 1,276 resolved, 22 in process", () => {
  expect(e5).toMatchObject({ scope: "consolidated", period: { from: "2021-12-15", to: "2022-12-14" } });
  expect(e5.total).toMatchObject({
    received_total: 1298,
    received_act: 1063,
    received_reg: 235,
    resolved_total: 1276,
    pending_total: 22,
  });
});
