import { expect, test } from "vitest";
import { printedWords } from "./whole-report";

const section = (key: string, depth: number, paragraphs: string[], empty = false) => ({
  ...{ key, number: key, title: key, depth, paragraphs, source: "", empty },
});
const written = {
  ...{ abstract: "A", intro: "B", closing: "C" },
  sections: [
    section("I", 1, []),
    section("1", 2, [], true),
    section("2", 2, ["Chiếm 3,13 %."]),
    section("II", 1, [], true),
  ],
};

test("of a form sent alone no section says that it has no content, and a number keeps its %", () => {
  const alone = printedWords({ written, formAlone: true });
  expect(alone.sections.map(({ key, empty }) => [key, empty])).toEqual([
    ["I", false],
    ["2", false],
  ]);
  expect(alone.intro).toContain("chỉ gửi biểu");
  expect(alone.sections[1]?.paragraphs).toEqual(["Chiếm 3,13\u00a0%."]);
  expect(printedWords({ written }).sections.map(({ empty }) => empty)).toEqual([false, true, false, true]);
});
