import { describe, expect, test } from "vitest";
import { columnProblems, rowValues } from "./columns";
import { evaluate, holds, parseFormula, parseRule, shownFormula, shownRule, writeFormula } from "./formula";

const COLUMNS = ["total", "act", "reg", "old"].map((key, i) => ({ key, number: i + 1 }));
const read = (text: string) => {
  const parsed = parseFormula(text, COLUMNS);
  return parsed.ok ? parsed.value : parsed.reason;
};
const values: Record<string, number> = { total: 9, act: 6, reg: 3, old: 2 };
const value = (key: string) => values[key] ?? 0;

describe("the formula language", () => {
  test.each([
    ["act + reg", 9],
    ["c2 + C3", 9],
    ["total - (act - reg)", 6],
    ["total - act - reg", 0],
    ["  ( act )+10 ", 16],
  ])("%s is %d", (text, sum) => {
    const formula = read(text);
    expect(typeof formula === "string" ? formula : evaluate(formula, value)).toBe(sum);
  });

  test.each([
    ["", "EMPTY"],
    ["act +", "UNREADABLE"],
    ["act reg", "UNREADABLE"],
    ["(act", "UNREADABLE"],
    ["act * 2", "UNREADABLE"],
    ["process.exit()", "UNREADABLE"],
    ["=HYPERLINK(1)", "UNREADABLE"],
    ["act + c5", "UNKNOWN_COLUMN"],
    ["constructor", "UNKNOWN_COLUMN"],
    [`act${" + act".repeat(80)}`, "TOO_LONG"],
  ])("%j is refused as %s", (text, reason) => expect(read(text)).toBe(reason));

  test("a spreadsheet gets the same sum", () => {
    const formula = read("total - (act - reg)");
    if (typeof formula === "string") throw new Error(formula);
    expect(writeFormula(formula, (key) => `${key.toUpperCase()}7`, "")).toBe("TOTAL7-(ACT7-REG7)");
  });

  test.each([
    ["c1 = c2 + c3", true],
    ["old ≤ reg", true],
    ["old >= reg", "UNREADABLE"],
    ["reg <= old", false],
    ["total", "NO_RELATION"],
    ["total = act = reg", "NO_RELATION"],
  ])("%s: %s", (text, answer) => {
    const rule = parseRule(text, COLUMNS);
    expect(rule.ok ? holds(rule.value, value) : rule.reason).toBe(answer);
  });
});

describe("one notation", () => {
  test.each([
    ["act + reg", "c2 + c3"],
    ["total - (act - reg)", "c1 - (c2 - c3)"],
    ["C2+1", "c2 + 1"],
    ["act * 2", "act * 2"],
  ])("%s is shown as %s", (text, shown) => expect(shownFormula(text, COLUMNS)).toBe(shown));

  test.each([
    ["total = act + reg", "c1 = c2 + c3"],
    ["old ≤ reg", "c4 <= c3"],
    ["total", "total"],
  ])("the rule %s is shown as %s", (text, shown) => expect(shownRule(text, COLUMNS)).toBe(shown));
});

describe("columns with formulae", () => {
  test("are computed from the others, in any order", () => {
    const columns = [
      { key: "all", number: 1, formula: "c2 + c3" },
      { key: "act", number: 2, formula: "c4 + 1" },
      { key: "reg", number: 3 },
      { key: "old", number: 4 },
    ];
    expect(rowValues(columns, value)).toEqual([6, 3, 3, 2]);
  });

  test("that turn back on themselves are named and never run", () => {
    const columns = [
      { key: "a", number: 1, formula: "c2" },
      { key: "b", number: 2, formula: "c1 + 1" },
      { key: "c", number: 3, formula: "c9" },
    ];
    expect(columnProblems(columns)).toEqual([
      expect.objectContaining({ key: "c" }),
      { key: "a", problem: "Công thức quay vòng: cột (1) tính từ (2), cột này tính từ (1)" },
      { key: "b", problem: "Công thức quay vòng: cột (2) tính từ (1), cột này tính từ (2)" },
    ]);
    expect(rowValues(columns, () => 5)).toEqual([5, 5, 5]);
  });
});
