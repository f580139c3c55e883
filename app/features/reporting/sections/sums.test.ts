import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { writeNarrative } from "../narrative/narrative";
import { type Outline, OutlineDefinitionSchema } from "./outline";
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
      "(Điều chỉnh so với số cộng từ các đơn vị: hồ sơ tiếp nhận 15 trừ 3; lý do: Trùng 03 hồ sơ liên thông.)",
    ]);
  });
});
