import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import type { UnitNode } from "../unit-tree";
import { type Answering, leftOutOf, withoutHeirs } from "./left-out";

const unit = (code: string, more: Partial<UnitNode> = {}): UnitNode => ({
  ...{ code, name: code, level: "COMMUNE", parent: null, validFrom: localDate("2020-01-01") },
  ...{ validTo: null, successor: null, ...more },
});
// A first merger long ago, a second one in the month that the last heir had closed already.
const UNITS = [
  unit("first", { validTo: localDate("2025-06-30"), successor: "second" }),
  unit("second", { validTo: localDate("2026-10-31"), successor: "heir" }),
  unit("heir"),
];
const period = parsePeriod("2026-M11") ?? expect.fail();
const missing = (closings: readonly Answering[]) =>
  withoutHeirs(leftOutOf(UNITS, period, [{ unit: "heir", counted: ["heir"] }]), closings).map(
    ({ node }) => node.code,
  );

test("of merged units that no closing has, one is not missing beside the unit that answers for it", () => {
  expect(missing([{ unit: "second", counted: ["second", "first"] }])).toEqual(["second"]);
  // Not closed either: whoever took it over would bring it along.
  expect(missing([])).toEqual(["second"]);
});

test("it is, where that unit had closed without it", () => {
  expect(missing([{ unit: "second", counted: ["second"] }])).toEqual(["first", "second"]);
});
