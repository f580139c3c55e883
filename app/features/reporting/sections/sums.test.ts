import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { checkReport } from "../checks/check-report";
import { writeNarrative } from "../narrative/narrative";
import { type Outline, OutlineDefinitionSchema } from "./outline";
import { OUTLINES } from "./outlines/all";
import { ofSameUnits, partialFindings, partialSums } from "./partial-sums";
import { readSectionForm } from "./read-section-form";
import { adjustmentsOf, type ReportedBelow, sumUp, withSums } from "./sums";

const outline: Outline = {
  ...OutlineDefinitionSchema.parse({
    abstract: "",
    intro: "",
    closing: "",
    sections: [
      {
        key: "I.4",
        number: "4.",
        title: "Hồ sơ",
        depth: 2,
        figures: ["files.received", "files.received_commune", "files.late", "units.departments"],
        sentences: [{ text: "Tiếp nhận {files.received} hồ sơ[ ({@coverage})]." }],
        sums: [
          { key: "files.received" },
          { key: "files.received_commune", of: "files.received", levels: ["COMMUNE"] },
          { key: "files.late" },
        ],
      },
    ],
  }),
  code: "x",
  use: "PROVINCE",
  title: "",
  citation: "",
  confirmed: true,
  validFrom: localDate("2020-01-01"),
  validTo: null,
};
const unit = (
  code: string,
  level: ReportedBelow["level"],
  figures: ReportedBelow["figures"],
): ReportedBelow => ({
  unit: code,
  name: `Đơn vị ${code}`,
  level,
  figures,
  why: figures ? null : "RETURNED",
});
const BELOW = [
  unit("A", "DEPARTMENT", { "files.received": 10 }),
  unit("B", "DEPARTMENT", null),
  unit("C", "COMMUNE", { "files.received": 5 }),
  unit("D", "COMMUNE", {}),
];
const section = outline.sections[0] ?? (undefined as never);

describe("what a province adds up", () => {
  test("is the sum of what its units state; whoever states nothing is named and is not zero", () => {
    const sums = sumUp(outline, BELOW);
    expect(sums?.figures).toEqual({ "files.received": 15, "files.received_commune": 5 });
    expect(sums?.by["files.received"]).toEqual({ A: 10, C: 5 });
    expect(sums?.coverage["I.4"]?.missing.map(({ unit: code, why }) => [code, why])).toEqual([
      ["B", "RETURNED"],
      ["D", "SILENT"],
    ]);
    expect(sumUp(outline, [unit("D", "COMMUNE", {})])).toBeNull();
  });

  test("cannot be typed over; a difference has a number and a reason, and is printed", () => {
    const sums = sumUp(outline, BELOW);
    const post = (values: Record<string, string>) =>
      readSectionForm(section, (name) => values[name] ?? "", sums?.figures);
    const typed = { "figure.files.received": "99", "figure.files.late": "1" };
    expect(post({ ...typed, "adjust.files.received": "-3" }).errors).toHaveProperty([
      "reason.files.received",
    ]);
    expect(post({ "adjust.files.received": "-16", "reason.files.received": "x" }).errors).toHaveProperty([
      "adjust.files.received",
    ]);
    const { data, errors } = post({
      ...typed,
      "adjust.files.received": "−3",
      "reason.files.received": "Trùng 03 hồ sơ liên thông",
    });
    expect(errors).toEqual({});
    expect(data.figures).toEqual({ "files.late": 1 });
    const sections = { "I.4": data };
    const stated = withSums(
      { ...data.figures, "files.received": 99, "units.departments": 9 },
      sections,
      sums,
    );
    expect(stated).toEqual({ "files.late": 1, "files.received": 12, "files.received_commune": 5 });
    const written = writeNarrative({
      outline,
      unitName: "Tỉnh",
      period: { code: "2026-Q3", from: localDate("2026-06-15"), to: localDate("2026-09-14") },
      figures: new Map(Object.entries(stated)),
      sections,
      details: {},
      sums,
      adjustments: adjustmentsOf(sections, sums),
    });
    expect(written.sections[0]?.paragraphs).toEqual([
      "Tiếp nhận 12 hồ sơ (theo số liệu của 1/2 sở, 1/2 xã, phường).",
      "Số hồ sơ cấp xã tiếp nhận: 05; số hồ sơ giải quyết quá hạn: 01.",
      "(Điều chỉnh so với số cộng từ các đơn vị: hồ sơ tiếp nhận 15 trừ 3; lý do: Trùng 03 hồ sơ liên thông.)",
    ]);
  });
});

describe("a figure that one unit of several states", () => {
  const province = OUTLINES.find(({ code }) => code === "2026-tinh") ?? (undefined as never);
  const whole = { "files.received": 1000, "files.resolved": 900, "files.pending": 100 };
  const more = { "files.early": 50, "files.on_time": 800, "files.pending_in_time": 80 };
  const below = ["A", "B", "C"].map((code) =>
    unit(code, "DEPARTMENT", { ...whole, ...(code === "A" ? more : {}), "initiatives.recognised": 0 }),
  );
  const period = { code: "2026-Q3", from: localDate("2026-06-15"), to: localDate("2026-09-14") };
  const written = (units: ReportedBelow[]) => {
    const sums = sumUp(province, units);
    const figures = new Map(Object.entries(sums?.figures ?? {}));
    const { sections } = writeNarrative({
      ...{ outline: province, unitName: "Tỉnh", period, figures, sections: {}, details: {}, sums },
    });
    return (key: string) => sections.find((each) => each.key === key)?.paragraphs.join("\n") ?? "";
  };

  test("is printed with its own coverage, never as the sum of all", () => {
    const text = written(below)("I.5");
    expect(text).toContain("Tổng số hồ sơ TTHC đã tiếp nhận trong kỳ báo cáo: 3.000 hồ sơ");
    expect(text).toContain("đã giải quyết: 2.700 hồ sơ; trong đó");
    expect(text).toContain("trước hạn 50 hồ sơ, đúng hạn 800 hồ sơ (theo số liệu của 1/3 đơn vị)");
    expect(text).toContain("trong hạn 80 hồ sơ (theo số liệu của 1/3 đơn vị)");
  });

  test("is not made into a share of a whole that others stand behind", () => {
    const inTime = unit("A", "DEPARTMENT", { ...whole, "files.in_time": 850, "files.late": 50 });
    const text = written([inTime, ...below.slice(1)])("I.5");
    expect(text).not.toMatch(/ %/);
    expect(text).toContain("quá hạn 50 hồ sơ (theo số liệu của 1/3 đơn vị)");
  });

  test("is not “không phát sinh” while units are silent or missing", () => {
    expect(written(below)("I.9")).toContain("không phát sinh sáng kiến");
    const silent = written([...below, unit("D", "COMMUNE", null)])("I.9");
    expect(silent).toContain("theo số liệu của các đơn vị đã báo cáo, không phát sinh sáng kiến");
    expect(silent).toContain("theo số liệu của 3/3 sở, 0/1 xã, phường");
  });

  test("is held against the period before only where the same units stand behind both", () => {
    const figures = { "files.opening": 100, "files.pending": 100 };
    const [one, other] = [unit("A", "DEPARTMENT", figures), unit("D", "DEPARTMENT", figures)];
    const [then, now] = [sumUp(province, [one, other]), sumUp(province, [one])];
    const before = { "files.pending": 340, "files.resolved": 1 };
    expect(ofSameUnits(before, then, now)).toEqual({ "files.resolved": 1 });
    expect(ofSameUnits(before, now, now)).toEqual(before);
    expect(ofSameUnits(before, null, null)).toEqual(before);
  });

  test("is found to be incomplete, and is not held against figures of all units", () => {
    const sums = sumUp(province, below);
    const partial = partialSums(province, sums);
    const [finding, ...others] = partialFindings(partial);
    expect(others).toEqual([]);
    expect(finding?.words).toContain("hồ sơ giải quyết trước hạn (1/3 đơn vị)");
    const check = (figures: Record<string, number>) =>
      checkReport({ kind: "article", period, reportedOn: null, figures, texts: [], partial });
    expect(check(sums?.figures ?? {})).toEqual([]);
    expect(check({ ...sums?.figures, "files.pending_in_time": 301 })).toEqual([
      expect.objectContaining({ rule: "S5", where: "files.pending_in_time" }),
    ]);
  });
});
