import { describe, expect, test } from "vitest";
import { FormRulesSchema, readRuleLine, ruleLine } from "./form-rule";
import { brokenRules } from "./rules";

const column = (key: string, number: number) => ({ key, number, label: key, group: null });
const line = (name: string, values: number[]) => ({ number: 1, name, field: name, values });
const sheet = {
  groups: [{ label: null, columns: [column("a", 1), column("b", 2), column("c", 3)] }],
  lines: [line("Đất đai", [5, 2, 3]), line("Hộ tịch", [4, 2, 1])],
  total: line("Tổng cộng", [9, 4, 4]),
};

describe("the rules of a form", () => {
  test("name every row that breaks them, with both sides", () => {
    expect(brokenRules(sheet, [readRuleLine("c1 = c2 + c3")])).toEqual([
      {
        rule: "c1 = c2 + c3",
        severity: "BLOCK",
        words: "(1) = (2) + (3), sai ở Hộ tịch: 4 và 3; Tổng cộng: 9 và 8",
      },
    ]);
    expect(brokenRules(sheet, [readRuleLine("b <= a"), readRuleLine("không đọc được")])).toEqual([]);
  });

  test.each(["c1 = c2", "cảnh báo: c3 <= c1"])("%s is written as it was read", (text) => {
    expect(ruleLine(readRuleLine(text))).toBe(text);
  });

  test("stored as text alone they block", () => {
    const stored = ["a = b", { rule: "c <= a", severity: "WARN" }];
    expect(FormRulesSchema.parse(stored).map(({ severity }) => severity)).toEqual(["BLOCK", "WARN"]);
  });
});
