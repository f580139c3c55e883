import { expect, it } from "vitest";
import { withPeriod } from "~/features/publication/facet-choices";
import { filterOf, readAnswersView } from "../app/routes/_public.cong-khai/answers-view";

const viewOf = (period: string) => readAnswersView(new URLSearchParams({ period }));

it("says of a period that cannot be read that it is not used, and takes the quarters of the statistics", () => {
  for (const period of ["2026-13", "abc", "2026-Q5"])
    expect(viewOf(period), period).toMatchObject({ period: "", badPeriod: true });
  for (const period of ["", "2026", "2026-11", "2026-Q3"])
    expect(viewOf(period), period).toMatchObject({ period, badPeriod: false });
  expect(filterOf(viewOf("2026-Q3")).period?.since).toBe("2026-06-15T00:00:00+07:00");
});

it("offers the period that was asked for, so that the form sends it again", () => {
  const none = { field: [], unit: [], procedure: [], level: [], outcome: [], period: [] };
  expect(withPeriod(none, "2026-Q3", "vi").period).toEqual([{ value: "2026-Q3", label: "Quý III/2026" }]);
  expect(withPeriod(none, "2019-03", "vi").period).toEqual([{ value: "2019-03", label: "Tháng 03/2019" }]);
  expect(withPeriod(none, "", "vi")).toBe(none);
});
