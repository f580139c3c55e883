import { expect, test } from "vitest";
import { localDate, weekday, yearOf } from "../../../app/shared/local-date";
import { CALENDAR_DAYS, OFFICIAL_YEARS } from "./calendar";

test("one row a date, each a real one", () => {
  const dates = CALENDAR_DAYS.map((row) => localDate(row.date));
  expect(new Set(dates).size).toBe(dates.length);
});

test("swaps come in pairs: a Saturday is worked for a weekday off, in the same year", () => {
  const of = (kind: string) => CALENDAR_DAYS.filter((row) => row.kind === kind).map((r) => localDate(r.date));
  expect(of("SWAP_WORKING_DAY").map(weekday)).toEqual([6, 6, 6, 6]);
  expect(of("SWAP_OFF").every((date) => weekday(date) < 6)).toBe(true);
  expect(of("SWAP_WORKING_DAY").map(yearOf)).toEqual(of("SWAP_OFF").map(yearOf));
});

test("every official year gives all eleven days of Labour Code art. 112.1 or their compensation", () => {
  const free = ["HOLIDAY", "COMPENSATORY_OFF"];
  for (const { year } of OFFICIAL_YEARS) {
    const days = CALENDAR_DAYS.filter((row) => row.active && free.includes(row.kind))
      .map((row) => localDate(row.date))
      .filter((date) => yearOf(date) === year && weekday(date) < 6);
    expect(days).toHaveLength(11);
  }
});
