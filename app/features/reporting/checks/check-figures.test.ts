import { expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { checkContained, checkOpening, checkSums, valuesOf } from "./check-figures";
import { percentText } from "./check-shares";

const values = (figures: Record<string, number>) => new Map(Object.entries(figures));

test("an opening is the previous closing", () => {
  const found = checkOpening(values({ "files.opening": 5 }), values({ "files.pending": 7 }));
  expect(found.map(({ rule, numbers }) => [rule, numbers])).toEqual([["S3", ["5", "7"]]]);
  expect(checkOpening(values({ "files.opening": 7 }), values({ "files.pending": 7 }))).toEqual([]);
});

test("a part that nobody stated makes no sum wrong, unless the others are too much already", () => {
  expect(checkSums(values({ "files.received": 10, "files.resolved": 4 }))).toEqual([]);
  const [late, ...more] = checkSums(values({ "files.resolved": 492, "files.late": 493 }));
  expect(more.every(({ words }) => words === late?.words)).toBe(true);
  expect(late).toMatchObject({
    rule: "S5",
    words: "Số hồ sơ giải quyết quá hạn (493) lớn hơn số hồ sơ đã giải quyết (492).",
  });
  const both = checkSums(values({ "files.resolved": 492, "files.late": 393, "files.early": 100 }));
  expect(both.map(({ rule, numbers }) => [rule, numbers])).toEqual([["S4", ["492", "100", "393", "493"]]]);
});

test("a quarter has no more than its year", () => {
  const of = (code: string, late: number) => ({
    period: parsePeriod(code) ?? (undefined as never),
    figures: { "files.late": late },
  });
  expect(checkContained(of("2022-Y", 5), of("2022-Q1", 6), ["files.late"])[0]?.rule).toBe("S6");
  expect(checkContained(of("2022-Y", 6), of("2022-Q1", 6), ["files.late"])).toEqual([]);
});

test.each([
  [8614, 68538, 2, "12,57"],
  [606.5, 1547, 2, "39,20"],
  [17, 3902, 1, "0,4"],
  [1, 2, 0, "50"],
  [1, 0, 2, null],
])("%d/%d with %d decimals", (part, whole, decimals, text) => {
  expect(percentText(part, whole, decimals)).toBe(text);
});

test("figures are read as they are printed", () => {
  expect([...valuesOf({ a: "502.226", b: "606,5", c: "hơn 47", d: "12.4408", e: "02" })]).toEqual([
    ["a", 502226],
    ["b", 606.5],
    ["c", 47],
    ["e", 2],
  ]);
});
