import { describe, expect, test } from "vitest";
import { FIGURE_FORMS } from "../../../../prisma/seed/reference/figure-forms";
import type { Cell } from "../sections/import-sheet";
import type { ReportSections } from "../sections/section-data";
import type { ReportedBelow } from "../sections/sums";
import { type FigureForm, figuresOfForm, filledForms, rowOfForm, totalRow, withForms } from "./figure-forms";
import { figureSheet, formFindings } from "./figure-sheet";
import { formHead, importForm, replacedBy } from "./import-form";
import { formsOf, summedForms } from "./sum-forms";

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

  const unit = (code: string, rows?: { key: string; name: string; cells: typeof LAND }[]): ReportedBelow => ({
    ...{ unit: code, name: code, level: "DEPARTMENT", figures: {}, why: null },
    ...(rows ? { forms: { files: rows } } : {}),
  });

  test("of a province is the sum of its units row by row; whoever sent none is named", () => {
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

  test("leaves out a row of zeros that the period does not ask for, and nothing that counts", () => {
    const below = (of: readonly number[]) => [
      unit("A", [
        { key: "dat-dai", name: "Đất đai", cells: LAND },
        { key: "district", name: "Cấp huyện", cells: cells(of) },
      ]),
    ];
    const names = (of: readonly number[]) => summedForms([FORM], below(of))[0]?.rows.map(({ name }) => name);
    expect(names([0, 0])).toEqual(["Đất đai"]);
    expect(names([0, 1])).toEqual(["Đất đai", "Cấp huyện"]);
  });
});

describe("a form on paper", () => {
  const onPaper = (more: Partial<FigureForm>) =>
    figureSheet(
      {
        form: { ...FORM, ...more },
        kind: "TYPED",
        rows: [{ key: "a", name: "Tổng số", cells: LAND }],
        coverage: "",
      },
      REPORT,
    );

  test("calls its rows what they are", () => {
    expect(onPaper({}).rowHead).toBe("Lĩnh vực");
    expect(onPaper({ rowHead: "Cấp" }).rowHead).toBe("Cấp");
  });

  test("of one row for all of it has no second one that adds it up", () => {
    const one = onPaper({ rowHead: "Nội dung", rows: [{ key: "a", name: "Tổng số" }] });
    expect([one.lines.length, one.total.name, one.total.values[0]]).toEqual([0, "Tổng số", 10]);
    const field = onPaper({ rows: [{ key: "a", name: "Đất đai" }] });
    expect([field.lines.length, field.total.name], "a portal with one field").toEqual([1, "Tổng cộng"]);
  });
});

describe("a form against the report's own figures", () => {
  const formOf = (code: string): FigureForm => {
    const row = FIGURE_FORMS.find((each) => each.code === code && each.formSet === "kstt-2026");
    if (!row) throw new Error(code);
    const rows = (row.rows ?? [{ key: "dat-dai", label: "Đất đai" }]).map(({ key, label }) => ({
      ...{ key, name: label },
    }));
    return { ...row, rules: [], rows };
  };
  const found = (code: string, row: Record<string, number>, stated: Record<string, number>) => {
    const form = formOf(code);
    const details = { [form.rows.at(-1)?.key ?? ""]: row };
    const sections = { [`form:${form.subject}`]: { figures: {}, texts: {}, details } };
    return formFindings(filledForms([form], sections, {}), stated, REPORT).map(({ numbers }) =>
      numbers.join(" ≠ "),
    );
  };

  test("is found wherever both count the same", () => {
    const published = {
      decisions: 5,
      published_new: 4,
      published_changed: 2,
      published_abolished: 0,
      made_public: 9,
    };
    const stated = { "publish.decisions": 2, "publish.procedures": 12, "publish.open": 117 };
    expect(found("II.03a/VPCP/KSTT", published, stated)).toEqual(["2 ≠ 5", "12 ≠ 6"]);
    expect(found("II.03a/VPCP/KSTT", published, { "publish.amended": 1, "publish.replaced": 2 })).toEqual([
      "3 ≠ 2",
    ]);
    expect(
      found("II.03a/VPCP/KSTT", published, {
        "publish.decisions": 5,
        "publish.procedures": 6,
        "publish.amended": 1,
      }),
    ).toEqual([]);
    const reviewed = { planned: 20, reviewed: 20, simplified: 9 };
    expect(found("II.04a/VPCP/KSTT", reviewed, { "review.proposed": 14, "review.simplified": 5 })).toEqual([
      "14 ≠ 20",
      "5 ≠ 9",
    ]);
    expect(found("II.04a/VPCP/KSTT", { ...reviewed, reviewed: 14 }, { "review.proposed": 14 })).toEqual([]);
    const online = { services: 77, services_used: 10, online_files: 99 };
    expect(found("II.08a/VPCP/KSTT", online, { "services.total": 30, "electronic.files": 40 })).toEqual([
      "30 ≠ 77",
      "40 ≠ 99",
    ]);
    const assessed = { drafts: 1, assessed_new: 1, assessed_changed: 0, assessed_abolished: 0 };
    expect(found("II.01a/VPCP/KSTT", assessed, { "issue.assessed": 2 })).toEqual(["2 ≠ 1"]);
    const issued = { documents: 0, procedures_new: 0, procedures_changed: 0, procedures_abolished: 0 };
    expect(found("II.02a/VPCP/KSTT", issued, { "issue.documents": 1 })).toEqual(["1 ≠ 0"]);
  });

  test("overdue files are those answered late, with or without the open ones", () => {
    const causes = { by_rules: 20, by_officials: 2, by_other: 0 };
    const form = "II.07a/VPCP/KSTT";
    expect(found(form, causes, { "files.late": 5, "files.pending_late": 3 })).toEqual(["5 ≠ 22"]);
    expect(found(form, causes, { "files.late": 22, "files.pending_late": 3 })).toEqual([]);
    expect(found(form, causes, { "files.late": 20, "files.pending_late": 2 })).toEqual([]);
    expect(found(form, causes, { "files.pending_late": 3 })).toEqual([]);
  });

  test("of a province holds its own rows and those of the units, and says whose numbers they are", () => {
    const form = formOf("II.03b/VPCP/KSTT");
    const row = { published_changed: 0, published_abolished: 0, made_public: 0 };
    const rows = [{ key: "commune", name: "Cấp xã", cells: { ...row, decisions: 2, published_new: 12 } }];
    const below: ReportedBelow[] = [
      { unit: "X", name: "Xã X", level: "COMMUNE", figures: {}, why: null, forms: { publication: rows } },
      { unit: "Y", name: "Xã Y", level: "COMMUNE", figures: null, why: "NOT_BEGUN" },
    ];
    const stated = { "publish.decisions": 4, "publish.procedures": 58 };
    const sum = formsOf([form], {}, null, below);
    expect(sum[0]?.kind).toBe("SUMMED");
    expect(formFindings(sum, stated, REPORT).map(({ words }) => words)).toEqual([
      "Biểu II.03b/VPCP/KSTT (theo số liệu của 1/2 xã, phường) khác số của báo cáo: số quyết định công bố danh mục TTHC ghi 4, cột (1) là 2; số TTHC được công bố ghi 58, cột (2) là 12. Phần do chính đơn vị thực hiện thì nhập vào biểu này.",
    ]);
    const details = { province: { ...row, decisions: 2, published_new: 46 } };
    const sections = { "form:publication": { figures: {}, texts: {}, details } };
    const joined = formsOf([form], sections, null, below);
    expect(joined).toMatchObject([
      {
        kind: "JOINED",
        coverage: "Gồm số riêng của đơn vị và số cộng từ các đơn vị, theo số liệu của 1/2 xã, phường.",
        rows: [
          { key: "province", cells: { decisions: 2 } },
          { key: "commune", cells: { decisions: 2 } },
        ],
      },
    ]);
    expect(formFindings(joined, stated, REPORT)).toEqual([]);
    // Files are handled by the units alone.
    expect(formsOf([FORM], typed({ "dat-dai": LAND }), null, below)).toEqual([]);
    const { made_public: _, ...open } = details.province;
    const half = { "form:publication": { figures: {}, texts: {}, details: { province: open } } };
    expect(formsOf([form], half, null, below)[0]?.kind).toBe("OPEN");
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
