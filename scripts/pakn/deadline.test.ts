import { expect, test } from "vitest";
import { workCalendar } from "~/shared/calendar";
import { lastDay } from "./deadline";
import { UsageError } from "./usage";

const CALENDAR = workCalendar([], []);

test.each([
  ["2026-03-02T09:00:00+07:00", 5, "2026-03-09"],
  ["9999-12-29T09:00:00+07:00", 1, "9999-12-30"],
])("counts from %s %d days", (received, days, dueOn) => {
  expect(lastDay(new Date(received), days, "WORKING", CALENDAR).dueOn).toBe(dueOn);
});

test.each(["WORKING", "CALENDAR"] as const)("says in a sentence that no date is that late: %s", (unit) => {
  for (const [received, days] of [
    ["9999-12-31T09:00:00+07:00", 9999],
    ["9999-12-31T23:00:00+00:00", 0],
  ] as const)
    expect(() => lastDay(new Date(received), days, unit, CALENDAR)).toThrow(UsageError);
});
