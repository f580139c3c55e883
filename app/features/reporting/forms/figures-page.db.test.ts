import { expect, test } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { parsePeriod } from "~/shared/period";
import { loadReference } from "../../../../prisma/seed/reference";
import { testDatabase } from "../../../../tests/support/database";
import { buildWhole } from "../documents/build-whole.server";
import { beginReport } from "../periods/begin-report.server";
import { saveSections } from "../sections/save-section.server";
import { figuresPage, openingCells, withOpening } from "./figures-page.server";
import type { FormCells } from "./import-form";

const { db } = await testDatabase();
const now = new Date("2026-11-20T03:00:00Z");
const [last, running] = ["2026-Q3", "2026-Q4"].map((code) => parsePeriod(code) ?? (undefined as never)) as [
  never,
  never,
];
await loadReference(db);
await db.unit.createMany({
  data: [
    { code: "p", name: "UBND tỉnh", level: "PROVINCE", validFrom: new Date("2000-01-01") },
    { code: "s", name: "Sở Xây dựng", level: "DEPARTMENT", parent: "p", validFrom: new Date("2000-01-01") },
  ],
});
const { id: staffId } = await db.staff.create({
  data: { email: "lan@b.example", name: "Lan", unit: "s", passwordHash: "-" },
});
const lan: Actor = {
  ...{ staffId, name: "Lan", email: "lan@b.example", unit: "s" },
  roles: [{ role: "FOCAL_OFFICER", unit: "s", provincial: false }],
};
const page = async (period = last) => {
  const found = await figuresPage(db, lan, { unit: "s", period }, "files", now);
  if (!found) throw new Error("No form");
  return found;
};
const save = async (cells: FormCells, period = last) => {
  const { reportId, version } = await page(period);
  const data = { figures: {}, texts: {}, details: cells };
  return saveSections(db, [{ reportId: reportId ?? 0, section: "form:files", data, version, staffId }], now);
};
const ROW = {
  ...{ received_online: 60, received_direct: 36, opening: 4, resolved_early: 20, resolved_on_time: 69 },
  ...{ resolved_late: 1, pending_in_time: 9, pending_late: 1 },
};

test("a form is typed once its report has begun, and shows at once how it will be printed", async () => {
  expect(await page()).toMatchObject({ canType: false, kind: null, sheet: { lines: [] } });
  expect(await beginReport(db, { unit: "s", period: last, actor: lan }, now)).toMatchObject({ ok: true });
  expect(await page()).toMatchObject({ canType: true, version: 0, kind: null });
  expect(await save({ "xay-dung": { ...ROW } })).toMatchObject({ ok: true });
  const { sheet, kind, cells, version, findings } = await page();
  expect({ kind, version, findings }).toEqual({ kind: "TYPED", version: 1, findings: [] });
  expect(cells).toEqual({ "xay-dung": ROW });
  expect(sheet.lines.map(({ values }) => values)).toEqual([[100, 60, 36, 4, 90, 20, 69, 1, 10, 9, 1]]);
  const { pending_late: _, ...open } = ROW;
  expect(await save({ "xay-dung": open })).toMatchObject({ ok: true });
  expect(await page()).toMatchObject({ kind: "OPEN", findings: [{ rule: "S11" }] });
  expect(await save({ "xay-dung": { ...ROW } })).toMatchObject({ ok: true });
});

test("what was left open is carried over, under what is typed already", async () => {
  expect(await openingCells(db, { unit: "s", period: last }, (await page()).form)).toBeNull();
  expect(await beginReport(db, { unit: "s", period: running, actor: lan }, now)).toMatchObject({ ok: true });
  const carried = await openingCells(db, { unit: "s", period: running }, (await page(running)).form);
  expect(carried).toEqual({ "xay-dung": { opening: 10 } });
  const typed = { "xay-dung": { received_online: 7 }, "duong-bo": { opening: 2 } };
  const cells = withOpening(carried ?? {}, typed);
  expect(cells).toEqual({ "xay-dung": { opening: 10, received_online: 7 }, "duong-bo": { opening: 2 } });
  expect(withOpening({ "xay-dung": { opening: 10 } }, { "xay-dung": { opening: 9 } })).toEqual({
    "xay-dung": { opening: 9 },
  });
  expect(await save(cells, running)).toMatchObject({ ok: true });
  expect((await page(running)).cells).toEqual(cells);
});

test("a consolidating unit types its own rows of what it does itself, not of files", async () => {
  const office: Actor = {
    ...lan,
    unit: "p",
    roles: [{ role: "FOCAL_OFFICER", unit: "p", provincial: true }],
  };
  expect(await beginReport(db, { unit: "p", period: running, actor: office }, now)).toMatchObject({
    ok: true,
  });
  const of = async (subject: string) =>
    figuresPage(db, office, { unit: "p", period: running }, subject, now).then((found) => {
      if (!found) throw new Error("No form");
      return found;
    });
  expect(await of("files")).toMatchObject({ canType: false, isSummed: true });
  const { canType, reportId } = await of("publication");
  expect(canType).toBe(true);
  const row = {
    decisions: 4,
    published_new: 58,
    published_changed: 0,
    published_abolished: 0,
    made_public: 58,
  };
  const data = { figures: {}, texts: {}, details: { province: row } };
  const text = { figures: { "publish.decisions": 5 }, texts: {}, details: {} };
  const save = { reportId: reportId ?? 0, version: 0, staffId };
  const saves = [
    { ...save, section: "form:publication", data },
    { ...save, section: "I.2", data: text },
  ];
  expect(await saveSections(db, saves, now)).toMatchObject({ ok: true });
  const { kind, sheet, findings } = await of("publication");
  expect({ kind, values: sheet.total.values }).toEqual({ kind: "JOINED", values: [4, 58, 58, 0, 0, 58] });
  expect(sheet.notes[0]).toBe("Số riêng của đơn vị; chưa có số của đơn vị nào bên dưới.");
  expect(findings.map(({ numbers }) => numbers)).toEqual([["5", "4"]]);
});

test("a form by level asks for the levels there were in the period, and no others", async () => {
  const levels = async (code: string) => {
    const period = parsePeriod(code) ?? (undefined as never);
    const found = await figuresPage(db, lan, { unit: "s", period }, "publication", now);
    expect(found?.sheet.rowHead).toBe("Cấp");
    return found?.form.rows.map(({ name }) => name);
  };
  expect(await levels("2026-Q3")).toEqual(["Cấp tỉnh", "Cấp xã"]);
  expect(await levels("2025-Q4"), "the first without districts").toEqual(["Cấp tỉnh", "Cấp xã"]);
  expect(await levels("2025-Q3"), "from 15/06: the last with them").toEqual([
    "Cấp tỉnh",
    "Cấp huyện",
    "Cấp xã",
  ]);
  expect(await levels("2025-Y"), "a year with districts in its first half").toContain("Cấp huyện");
});

test("a number typed for a level that the period does not know is shown, found, and can be taken back", async () => {
  const period = parsePeriod("2026-Q3") ?? (undefined as never);
  const shown = () => figuresPage(db, lan, { unit: "s", period }, "publication", now);
  const empty = await shown();
  const base = empty?.form.columns.filter(({ formula }) => !formula).map(({ key }) => key) ?? [];
  const cells = (n: number) => Object.fromEntries(base.map((key) => [key, n]));
  const store = async (details: FormCells) => {
    const of = { reportId: empty?.reportId ?? 0, staffId, version: (await shown())?.version ?? 0 };
    const data = { figures: {}, texts: {}, details };
    expect(await saveSections(db, [{ ...of, section: "form:publication", data }], now)).toMatchObject({
      ok: true,
    });
  };
  await store({ province: cells(2), district: cells(1) });
  const found = await shown();
  expect(found?.form.rows.map(({ name }) => name)).toEqual(["Cấp tỉnh", "Cấp huyện", "Cấp xã"]);
  expect(found?.sheet.lines.map(({ name, values }) => [name, values.at(-1)])).toEqual([
    ["Cấp tỉnh", 2],
    ["Cấp huyện", 1],
  ]);
  expect(found?.findings.map(({ rule, words }) => `${rule} ${words}`)).toContainEqual(
    expect.stringMatching(/^S9 .*dòng Cấp huyện có số, nhưng kỳ này không còn cấp đó sau ngày 30\/06\/2025/),
  );
  await store({ province: cells(2), district: cells(0) });
  const mended = await shown();
  expect(mended?.form.rows.map(({ name }) => name)).toEqual(["Cấp tỉnh", "Cấp xã"]);
  expect(mended?.findings.map(({ rule }) => rule)).not.toContain("S9");
});

test("so is a figure of such a level in a section", async () => {
  const report = await db.report.findFirstOrThrow({ where: { unit: "s", period: "2026-Q3" } });
  const key = "files.received_district";
  const whole = async () => {
    const built = await buildWhole(db, { unit: "s", period: last, now });
    if (!built.ok) throw new Error(built.reason);
    const { outline, whole: drawn } = built.value;
    return {
      isAsked: outline.sections.some(({ figures }) => figures.includes(key)),
      found: drawn.findings
        .filter(({ where }) => where === key)
        .map(({ rule, numbers }) => [rule, ...numbers]),
    };
  };
  expect(await whole()).toEqual({ isAsked: false, found: [] });
  for (const [version, value, expected] of [
    [0, 7, { isAsked: true, found: [["S9", "7"]] }],
    [1, 0, { isAsked: false, found: [] }],
  ] as const) {
    const data = { figures: { [key]: value }, texts: {}, details: {} };
    const save = { reportId: report.id, section: "I.4", data, version, staffId };
    expect(await saveSections(db, [save], now)).toMatchObject({ ok: true });
    expect(await whole()).toEqual(expected);
  }
});
