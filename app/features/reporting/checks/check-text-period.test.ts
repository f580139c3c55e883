import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";
import { ofOtherTime } from "./other-time";
import { quarterFindings } from "./quarter.test-kit";

/** What is said of the numbers; that another period is named at all is S9. */
const compared = (text: string) => quarterFindings(text).filter((finding) => !finding.startsWith("S9"));

describe("N1: a number of the report's own quarter, wherever the sentence names it", () => {
  test.each([
    ["Công bố 85 TTHC trong quý III/2026.", "N1 85, 58"],
    ["Công bố 85 TTHC quý III/2026.", "N1 85, 58"],
    ["Công bố 85 TTHC trong quý 3 năm 2026", "N1 85, 58"],
    ["Công bố 85 TTHC trong kỳ báo cáo quý III năm 2026.", "N1 85, 58"],
    ["Số TTHC công bố trong quý III/2026 là 85.", "N1 85, 58"],
    ["Số TTHC được công bố trong quý III/2026: 85 TTHC.", "N1 85, 58"],
    ["Kiểm tra 15 đơn vị trong quý III/2026.", "N1 15, 12"],
    ["Có 4 sáng kiến được công nhận trong quý III/2026.", "N1 4, 3"],
    ["Tiếp nhận 900 hồ sơ trong quý III/2026.", "N1 900, 1.240"],
    ["Quý II tiếp nhận 1.180 hồ sơ, quý III tiếp nhận 900 hồ sơ.", "N1 900, 1.240"],
  ])("wrong: %s", (text, finding) => expect(compared(text)).toEqual([finding]));

  test.each([
    "Công bố 58 TTHC trong quý III/2026.",
    "Công bố 85 TTHC trong quý II/2026.",
    "Công bố 85 TTHC trong quý III/2025.",
    "Công bố 85 TTHC năm 2025.",
    "Kiểm tra 15 đơn vị trong quý II.",
    "Tiếp nhận 900 hồ sơ trong quý II/2026.",
    "Tiếp nhận 900 hồ sơ của quý III năm 2025.",
    "Tiếp nhận 900 hồ sơ trong tháng 8.",
    "Tiếp nhận 1.240 hồ sơ trong quý III/2026 và 1.180 hồ sơ trong quý II/2026.",
    "Năm 2026, đã công bố 180 TTHC.",
    "Có 85 TTHC được công bố trong 6 tháng đầu năm.",
  ])("nothing wrong: %s", (text) => expect(compared(text)).toEqual([]));
});

test("a year at the end of a sentence is no number", () =>
  expect(quarterFindings("Tiếp nhận 1.240 hồ sơ, giải quyết 1.100 hồ sơ trong quý III năm 2026.")).toEqual(
    [],
  ));

test.each([
  ["quý II/2026", "2026-Q2", false],
  ["quý 2", "2026-Q2", false],
  ["quý II/2025", "2026-Q2", true],
  ["quý II", "2026-Y", true],
  ["6 tháng đầu năm 2026", "2026-H1", false],
  ["6 tháng đầu năm 2026", "2026-9M", true],
  ["9 tháng năm 2026", "2026-9M", false],
  ["9 tháng đầu năm", "2026-Q3", true],
  ["trong năm 2026", "2026-Y", false],
  ["trong năm 2026", "2026-Q3", true],
  ["trong quý III năm 2026", "2026-Q3", false],
  ["theo Kế hoạch năm 2026", "2026-Q3", false],
  ["trong kỳ", "2026-01-01..2026-02-28", false],
])("%s in a report of %s is of another time: %s", (words, period, isOther) =>
  expect(ofOtherTime(words, period)).toBe(isOther),
);

test("a whole year is not held against one of its quarters", () => {
  const period = parsePeriod("2026-Y") ?? (undefined as never);
  const found = (text: string) =>
    checkText({ section: "I", text }, new Map([["files.received", 4000]]), { period, reportedOn: null });
  expect(found("Quý II tiếp nhận 900 hồ sơ.")).toEqual([]);
  expect(found("Năm 2026 tiếp nhận 900 hồ sơ.").map(({ rule }) => rule)).toEqual(["N1"]);
});
