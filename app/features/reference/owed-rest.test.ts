import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import type { DayKind } from "./day-kinds";
import { owedRest } from "./owed-rest";

const day = (date: string, kind: DayKind = "HOLIDAY", active = true) => ({
  ...{ date: localDate(date), kind, active },
});

// 1 May 2027 is a Saturday, 2 May the Sunday after it.
test.each([
  ["a holiday on a Saturday", [day("2027-05-01")], [["2027-05-01", "2027-05-03"]]],
  ["one on a weekday", [day("2027-09-02")], []],
  ["one that does not apply", [day("2027-05-01", "HOLIDAY", false)], []],
  ["one whose day is on file", [day("2027-05-01"), day("2027-05-03", "COMPENSATORY_OFF")], []],
  [
    "one whose day is switched off",
    [day("2027-05-01"), day("2027-05-03", "COMPENSATORY_OFF", false)],
    [["2027-05-01", "2027-05-03"]],
  ],
  [
    "two, with one day on file",
    [day("2027-05-01"), day("2027-05-02"), day("2027-05-03", "COMPENSATORY_OFF")],
    [["2027-05-02", "2027-05-04"]],
  ],
  [
    "one before more holidays",
    [day("2027-05-01"), day("2027-05-03"), day("2027-05-04", "SWAP_OFF")],
    [["2027-05-01", "2027-05-05"]],
  ],
])("%s", (_name, days, owed) => {
  expect(owedRest(days).map(({ holiday, on }) => [holiday, on])).toEqual(owed);
});
