import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CheckFileSchema, toWrite } from "../checks/check-file";
import { OUTLINES } from "./outlines/all";
import { figuresOf } from "./section-data";
import { isCounted } from "./section-figures";
import { sectionsOf } from "./take-report-file.server";

test.each(["quang-ngai-2020-q1", "dak-lak-2020-q2", "commune-2022-q2"])(
  "%s: every figure and text of the original has its place in a section",
  (name) => {
    const file = CheckFileSchema.parse(
      JSON.parse(readFileSync(`tests/fixtures/reports/${name}.json`, "utf8")),
    );
    const outline = OUTLINES.find(({ code }) => code === file.outline);
    if (!outline) throw new Error(`${file.outline}`);
    const sections = sectionsOf(file, outline);
    const { figures } = toWrite(file, outline);
    const typed = [...figures].filter(([key]) => !isCounted(key) || key === "pakn.through_system");
    expect(figuresOf(sections)).toEqual(Object.fromEntries(typed));
    for (const [section, texts] of Object.entries(file.texts))
      expect(Object.keys(sections[section]?.texts ?? {})).toEqual(Object.keys(texts));
    expect(sections.letter?.texts.recipients).toBe(file.letter.recipients);
  },
);

test("Đắk Lắk's letter has the number, symbol and date that the article on it names", () => {
  const file = CheckFileSchema.parse(
    JSON.parse(readFileSync("tests/fixtures/reports/dak-lak-2020-q2.json", "utf8")),
  );
  const outline = OUTLINES.find(({ code }) => code === file.outline);
  expect(outline && sectionsOf(file, outline).letter?.texts).toEqual({
    ...{ number: "158", symbol: "BC-UBND", place: "Đắk Lắk", date: "2020-06-30" },
  });
});
