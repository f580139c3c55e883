import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDate, localDateOf, parseInstant } from "./local-date";
import { parsePeriod, periodTitle, previousPeriod, quarterOf, quartersBackFrom } from "./period";

const period = (code: string) => parsePeriod(code) ?? expect.fail(`not a period: ${code}`);

test.each([
  ["2020-Q1", "2019-12-15", "2020-03-14", "Quý I/2020"],
  ["2020-Q2", "2020-03-15", "2020-06-14", "Quý II/2020"],
  ["2020-Q3", "2020-06-15", "2020-09-14", "Quý III/2020"],
  ["2020-Q4", "2020-09-15", "2020-12-14", "Quý IV/2020"],
  ["2020-H1", "2019-12-15", "2020-06-14", "6 tháng đầu năm 2020"],
  ["2020-H2", "2020-06-15", "2020-12-14", "6 tháng cuối năm 2020"],
  ["2022-9M", "2021-12-15", "2022-09-14", "9 tháng năm 2022"],
  ["2020-Y", "2019-12-15", "2020-12-14", "Năm 2020"],
  ["2020-M01", "2019-12-15", "2020-01-14", "Tháng 01/2020"],
  ["2020-M12", "2020-11-15", "2020-12-14", "Tháng 12/2020"],
  ["2020-02-05..2020-02-29", "2020-02-05", "2020-02-29", "Từ ngày 05/02/2020 đến ngày 29/02/2020"],
  ["2020-02-05..2020-02-05", "2020-02-05", "2020-02-05", "Từ ngày 05/02/2020 đến ngày 05/02/2020"],
])("%s runs from %s to %s: %s", (code, from, to, title) => {
  expect(parsePeriod(code)).toEqual({ code, from, to });
  expect(periodTitle(period(code))).toBe(title);
});

test.each([
  "2020-Q5",
  "2020-Q0",
  "2020-H3",
  "2020-M00",
  "2020-M13",
  "2020-M1",
  "2020-q1",
  "2020",
  "20-Q1",
  "2020-Q1 ",
  "0001-Q1",
  "2020-02-30..2020-03-01",
  "2020-03-02..2020-03-01",
  "2020-03-01..",
  "2020-03-01..2020-03-02..2020-03-03",
  "",
])("%j is no period", (code) => {
  expect(parsePeriod(code)).toBeNull();
});

test("the last second of a quarter is in it, the next one is in the next", () => {
  const quarterAt = (text: string) => quarterOf(localDateOf(parseInstant(text) ?? expect.fail(text))).code;
  expect(quarterAt("2020-03-14T23:59:59+07:00")).toBe("2020-Q1");
  expect(quarterAt("2020-03-15T00:00:00+07:00")).toBe("2020-Q2");
  expect(quarterAt("2020-12-14T16:59:59Z")).toBe("2020-Q4");
  expect(quarterAt("2020-12-14T17:00:00Z")).toBe("2021-Q1");
});

describe("the period before", () => {
  test.each([
    ["2020-Q1", "2019-Q4"],
    ["2020-Q3", "2020-Q2"],
    ["2020-H1", "2019-H2"],
    ["2020-H2", "2020-H1"],
    ["2020-M01", "2019-M12"],
    ["2020-M11", "2020-M10"],
    ["2020-M10", "2020-M09"],
    ["2020-9M", "2019-9M"],
    ["2020-Y", "2019-Y"],
    ["2020-03-01..2020-03-10", "2020-02-20..2020-02-29"],
  ])("of %s is %s", (code, before) => {
    expect(previousPeriod(period(code))).toEqual(period(before));
  });

  test("every date lies in its quarter, and quarters join without a gap", () => {
    const dates = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map(localDateOf);
    fc.assert(
      fc.property(dates, (date) => {
        const quarter = quarterOf(date);
        expect(quarter.from <= date && date <= quarter.to).toBe(true);
        expect(parsePeriod(quarter.code)).toEqual(quarter);
        expect(previousPeriod(quarter).to).toBe(addDays(quarter.from, -1));
      }),
    );
  });
});

test("quarters back from a date, the latest first", () => {
  const codes = quartersBackFrom(localDate("2026-11-22"), 6).map((q) => q.code);
  expect(codes).toEqual(["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3"]);
  expect(quartersBackFrom(localDate("2026-12-15"), 1)[0]?.code).toBe("2027-Q1");
});
