import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { periodOptions } from "./report-choices";

const today = localDate("2026-11-22");
/** The codes offered, by group in the order of the groups. */
function codes(asked?: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { group = "", value } of periodOptions(today, asked))
    groups[group] = [...(groups[group] ?? []), value];
  return groups;
}

test("every kind of period is offered in a group of its own, the latest first", () => {
  const groups = codes();
  expect(Object.keys(groups)).toEqual(["Quý", "Tháng", "Sáu tháng", "Chín tháng", "Năm", "Khác"]);
  expect(groups.Tháng?.slice(0, 3)).toEqual(["2026-M12", "2026-M11", "2026-M10"]);
  expect(groups.Tháng).toHaveLength(12);
  expect(groups.Quý?.slice(0, 2)).toEqual(["2026-Q4", "2026-Q3"]);
  expect(groups["Sáu tháng"]).toEqual(["2026-H2", "2026-H1", "2025-H2", "2025-H1"]);
  expect(groups["Chín tháng"]).toEqual(["2026-9M", "2025-9M", "2024-9M"]);
  expect(groups.Năm).toEqual(["2026-Y", "2025-Y", "2024-Y"]);
  expect(periodOptions(today).length).toBeLessThan(40);
});

test("what has not begun is not offered, also where the year turns in December", () => {
  const values = (on: string) => periodOptions(localDate(on)).map(({ value }) => value);
  expect(values("2026-12-14")).not.toContain("2027-M01");
  for (const code of ["2027-M01", "2027-Q1", "2027-H1", "2027-9M", "2027-Y"])
    expect(values("2026-12-15")).toContain(code);
});

test("the period that is shown can be chosen, however old or odd it is", () => {
  expect(codes("2024-M03").Tháng?.at(-1)).toBe("2024-M03");
  expect(codes("2027-H1")["Sáu tháng"]?.[0]).toBe("2027-H1");
  expect(codes("2026-01-01..2026-01-31").Khác).toEqual(["2026-01-01..2026-01-31", "khac"]);
  expect(codes("2026-M10")).toEqual(codes());
  expect(codes("nonsense")).toEqual(codes());
});
