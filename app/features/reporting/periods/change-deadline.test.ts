import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { changedDeadlines, periodsAround } from "./change-deadline";
import type { ReportDeadline } from "./due-date";

const row = (validFrom: string, validTo: string | null, dayOfMonth: number): ReportDeadline => ({
  periodKind: "QUARTER",
  level: "COMMUNE",
  dayOfMonth,
  citation: "",
  confirmed: false,
  validFrom: localDate(validFrom),
  validTo: validTo === null ? null : localDate(validTo),
});
const change = (validFrom: string, dayOfMonth: number | null) => ({
  ...row(validFrom, null, 16),
  dayOfMonth,
  validFrom: localDate(validFrom),
});
const short = (rows: readonly ReportDeadline[]) =>
  rows.map(({ dayOfMonth, validFrom, validTo }) => [dayOfMonth, validFrom, validTo]);

test("a new row ends the one in force the day before, and leaves later and other rows alone", () => {
  const rows = [row("2019-01-01", "2027-12-14", 16), row("2027-12-15", null, 20)];
  const other = { ...row("2019-01-01", null, 25), level: "PROVINCE" as const };
  expect(short(changedDeadlines([...rows, other], change("2026-12-15", 18)))).toEqual([
    [25, "2019-01-01", null],
    [16, "2019-01-01", "2026-12-14"],
    [20, "2027-12-15", null],
    [18, "2026-12-15", "2027-12-14"],
  ]);
  // The same day corrects; no day ends the rule.
  expect(short(changedDeadlines(rows, change("2027-12-15", 22)))).toEqual([
    [16, "2019-01-01", "2027-12-14"],
    [22, "2027-12-15", null],
  ]);
  expect(short(changedDeadlines([row("2019-01-01", null, 16)], change("2026-12-15", null)))).toEqual([
    [16, "2019-01-01", "2026-12-14"],
  ]);
});

test("a change is shown on the periods around the day", () => {
  const codes = (kind: "QUARTER" | "NINE_MONTHS") =>
    periodsAround(kind, localDate("2026-11-22")).map(({ code }) => code);
  expect(codes("QUARTER")).toEqual(["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2"]);
  expect(codes("NINE_MONTHS")).toEqual(["2025-9M", "2026-9M", "2027-9M", "2028-9M", "2029-9M"]);
});
