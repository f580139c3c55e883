import { describe, expect, test } from "vitest";
import { FIGURE_FORMS } from "../../../../prisma/seed/reference/figure-forms";
import type { Cell } from "../sections/import-sheet";
import type { ReportSections } from "../sections/section-data";
import type { ReportedBelow } from "../sections/sums";
import { type FigureForm, figuresOfForm, filledForms, rowOfForm, totalRow, withForms } from "./figure-forms";
import { figureSheet, formFindings } from "./figure-sheet";
import { formHead, importForm, replacedBy } from "./import-form";
import { summedForms } from "./sum-forms";

const stored = FIGURE_FORMS.find(({ code }) => code === "II.06a/VPCP/KSTT") ?? (undefined as never);
const FORM: FigureForm = {
  ...stored,
  columns: stored.columns,
  rules: stored.rules.map((rule) => ({ rule, severity: "BLOCK" as const })),
  rows: [
    { key: "dat-dai", name: "Đất đai" },
    { key: "ho-tich", name: "Hộ tịch" },
  ],
};
const REPORT = {
  unit: { name: "Sở X" },
  receiver: "UBND tỉnh",
  period: { code: "2026-Q3", from: "2026-06-15", to: "2026-09-14" },
} as never;

const cells = (of: readonly number[]) => {
  const keys = ["received_online", "received_direct", "opening", "resolved_early", "resolved_on_time"];
  const all = [...keys, "resolved_late", "pending_in_time", "pending_late"];
  return Object.fromEntries(all.map((key, index) => [key, of[index] ?? 0]));
};
const LAND = cells([5, 3, 2, 1, 6, 1, 1, 1]);
const CIVIL = cells([2, 0, 0, 2, 0, 0, 0, 0]);
const typed = (details: Record<string, Record<string, number>>): ReportSections => ({
  "form:files": { figures: {}, texts: {}, details },
});

describe("a form of the other sections", () => {
  test("is typed by row; its totals are computed and are the figures of the report", () => {
    const [filled] = filledForms([FORM], typed({ "dat-dai": LAND, "ho-tich": CIVIL }), {});
    if (!filled) throw new Error("No form");
    expect(filled.kind).toBe("TYPED");
    expect(rowOfForm(FORM, totalRow(FORM, filled.rows))).toEqual([12, 7, 3, 2, 10, 3, 6, 1, 2, 1, 1]);
    expect(figuresOfForm(filled)).toMatchObject({
      "files.received": 12,
      "files.new": 10,
      "files.pending": 2,
    });
    expect(withForms({ "files.late": 4 }, [filled])).toMatchObject({ "files.received": 12, "files.late": 4 });
    expect(
      figureSheet(filled, REPORT).lines.map(({ number, name, values }) => [number, name, values[0]]),
    ).toEqual([
      [1, "Đất đai", 10],
      [2, "Hộ tịch", 2],
    ]);
    expect(formFindings([filled], { "files.received": 12 }, REPORT)).toEqual([]);
    expect(formFindings([filled], { "files.late": 4 }, REPORT)).toEqual([
      expect.objectContaining({ where: "files.late", numbers: ["4", "1"] }),
    ]);
  });

  test("with an empty cell is not printed, and with a broken rule is found", () => {
    const { pending_late: _, ...open } = LAND;
    const [filled] = filledForms([FORM], typed({ "dat-dai": open }), {});
    expect(filled?.kind).toBe("OPEN");
    expect(formFindings(filled ? [filled] : [], {}, REPORT)).toEqual([
      expect.objectContaining({ rule: "S11", words: expect.stringContaining("Đất đai: cột (11)") }),
    ]);
    const wrong = filledForms([FORM], typed({ "dat-dai": { ...LAND, pending_late: 2 } }), {});
    expect(formFindings(wrong, {}, REPORT).map(({ rule }) => rule)).toEqual(["S4"]);
  });

  test("is made of the figures of its section where no row was typed, if all of them are stated", () => {
    const figures = {
      ...{ "files.new_online": 6, "files.new_direct": 3, "files.opening": 1, "files.early": 1 },
      ...{ "files.on_time": 7, "files.late": 0, "files.pending_in_time": 2, "files.pending_late": 0 },
    };
    const [filled] = filledForms([FORM], {}, figures);
    expect(filled).toMatchObject({ kind: "FIGURES", rows: [{ name: "Không phân theo lĩnh vực" }] });
    expect(formFindings(filled ? [filled] : [], { ...figures, "files.received": 11 }, REPORT)).toEqual([]);
    const { "files.early": _, ...less } = figures;
    expect(filledForms([FORM], {}, less)).toEqual([]);
  });

  test("of a province is the sum of its units row by row; whoever sent none is named", () => {
    const unit = (
      code: string,
      rows?: { key: string; name: string; cells: typeof LAND }[],
    ): ReportedBelow => ({
      ...{ unit: code, name: code, level: "DEPARTMENT", figures: {}, why: null },
      ...(rows ? { forms: { files: rows } } : {}),
    });
    const below = [
      unit("A", [{ key: "dat-dai", name: "Đất đai", cells: LAND }]),
      unit("B", [
        { key: "", name: "Không phân theo lĩnh vực", cells: CIVIL },
        { key: "dat-dai", name: "Đất đai", cells: LAND },
      ]),
      unit("C"),
    ];
    const [sum] = summedForms([FORM], below);
    expect(sum?.coverage).toBe("Theo số liệu của 2/3 sở.");
    expect(sum?.rows.map(({ name, cells: made }) => [name, made.received_online])).toEqual([
      ["Đất đai", 10],
      ["Không phân theo lĩnh vực", 2],
    ]);
    expect(summedForms([FORM], [unit("C")])).toEqual([]);
  });
});

describe("the sheet of a form", () => {
  const cell = (value: string | number | null): Cell => ({ value, isMerged: false, error: null });
  const head = formHead(FORM).map(cell);
  const row = (key: string, name: string, ...values: (string | number | null)[]) =>
    [key, name, ...values].map(cell);
  const land = [5, "1.003", 2, 1, 6, 1, 1, 1];

  test("comes back as it was filled in; rows without numbers say nothing", () => {
    const read = importForm([head, row("dat-dai", "Đất đai", ...land), row("ho-tich", "Hộ tịch")], FORM);
    expect(read).toEqual({ ok: true, cells: { "dat-dai": { ...LAND, received_direct: 1003 } } });
  });

  test("stands for the whole form: what it leaves empty is gone, and its rows are named", () => {
    const again = importForm(
      [head, row("dat-dai", "Đất đai", ...land.slice(0, -1), ""), row("ho-tich", "Hộ tịch")],
      FORM,
    );
    if (!again.ok) throw new Error(again.problems.join());
    const { cells: left, lost } = replacedBy(FORM, { "dat-dai": LAND, "ho-tich": CIVIL }, again.cells);
    expect(lost).toEqual(["dat-dai", "ho-tich"]);
    expect(left["ho-tich"]).toBeUndefined();
    expect(left["dat-dai"]).not.toHaveProperty("pending_late");
    expect(replacedBy(FORM, { "dat-dai": LAND }, { "dat-dai": LAND, "ho-tich": CIVIL }).lost).toEqual([]);
  });

  test.each([
    ["moved columns", [[...head].reverse(), row("dat-dai", "Đất đai", ...land)], /Ô A1 phải là “Mã”/],
    ["half a file", [head, row("dat-dai", "Đất đai", 1000.5)], /Ô C2: “1\.000,5” không phải số nguyên/],
    ["a row without a code", [head, row("", "Đất đai", 5)], /Dòng 2 có số, nhưng ô A2 không có mã/],
    ["the name of another row", [head, row("dat-dai", "Hộ tịch", 5)], /Ô B2 ghi “Hộ tịch”/],
    ["a row twice", [head, row("dat-dai", "Đất đai", 5), row("dat-dai", "", 6)], /hai lần/],
    ["an unknown row", [head, row("khac", "Khác", 5)], /không có dòng “khac”/],
  ] as [string, Cell[][], RegExp][])(
    "%s: a sentence with the cell, and nothing comes in",
    (_, rows, words) => {
      const read = importForm(rows, FORM);
      expect(read.ok ? "" : read.problems[0]).toMatch(words);
    },
  );
});
