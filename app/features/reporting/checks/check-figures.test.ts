import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { inForce } from "../sections/levels-in-force";
import { OUTLINES } from "../sections/outlines/all";
import { checkContained, checkOpening, checkParts, checkSums, valuesOf } from "./check-figures";
import { checkReport } from "./check-report";
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

test("no desk has more than the whole province", () => {
  const figures = {
    "files.received": 1000,
    "centre.received": 1500,
    "commune.pending": 3,
    "files.pending": 2,
  };
  const found = checkParts(values(figures)).map(({ rule, where, numbers }) => [rule, where, ...numbers]);
  expect(found).toEqual([
    ["S5", "centre.received", "1.500", "1.000"],
    ["S5", "commune.pending", "3", "2"],
  ]);
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

describe("levels are those of the period", () => {
  const check = (code: string, figures: Record<string, number | string>) =>
    checkReport({
      ...{ kind: "article", period: parsePeriod(code) ?? (undefined as never) },
      ...{ figures, texts: [], reportedOn: null },
    }).map(({ rule, numbers }) => `${rule} ${numbers.join(", ")}`);
  const levels = { "files.received": 1000, "files.received_province": 10, "files.received_commune": 20 };

  test("two from 01/07/2025 on: what they state makes up the total", () => {
    expect(check("2026-Q1", levels)).toEqual(["S4 1.000, 10, 20, 30"]);
    expect(check("2026-Q1", { ...levels, "files.received_commune": 990 })).toEqual([]);
  });
  test("three before, and in the quarter that saw the change: the district's may be the rest", () => {
    expect(check("2024-Q1", levels)).toEqual([]);
    expect(check("2025-Q3", levels)).toEqual([]);
  });
  test("a level that nobody has stated makes nothing wrong", () => {
    expect(check("2026-Q1", { "files.received": 1000, "files.received_province": 10 })).toEqual([]);
  });
  test("nothing is said to be fewer than none", () => {
    expect(
      check("2026-Q1", { "files.received": 100, "files.resolved": 120, "files.pending": "1.5" }).filter(
        (each) => each.startsWith("S10"),
      ),
    ).toEqual(["S10 1.5"]);
  });
  test("a section asks for no figure of a level that exists no more", () => {
    const outline = OUTLINES.find(({ code }) => code === "2026-xa") ?? (undefined as never);
    const asked = (code: string) =>
      inForce(outline, parsePeriod(code) ?? (undefined as never)).sections.flatMap(({ figures }) => figures);
    expect(asked("2026-Q2")).not.toContain("files.received_district");
    expect(asked("2026-Q2")).toContain("files.received_commune");
    expect(asked("2025-Q2")).toContain("files.received_district");
    const texts = inForce(outline, { from: localDate("2026-03-15") }).sections.flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    );
    expect(texts.join("\n")).toContain(
      "trong đó cấp tỉnh {files.received_province} hồ sơ, cấp xã {files.received_commune} hồ sơ]",
    );
  });
});
