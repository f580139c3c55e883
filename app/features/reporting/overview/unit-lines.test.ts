import { expect, test } from "vitest";
import { type Counts, noCounts } from "../statistics/axes";
import { unitLines } from "./unit-lines";

const counts = (received_total: number, more: Partial<Counts> = {}): Counts => ({
  ...noCounts(),
  received_total,
  ...more,
});
const none = new Map<string, never>();
const by = (unit: Record<string, Counts>) => ({
  by: { unit: new Map(Object.entries(unit)), field: none, kind: none, channel: none, result: none },
  oldest: none,
});
const given = by({
  A: counts(9, { answered: 4, on_time: 1, overdue: 1 }),
  B: counts(5, { answered: 4, on_time: 4 }),
  C: counts(4, { answered: 4, on_time: 0, overdue: 4 }),
  D: counts(20, { overdue: 3 }),
  E: counts(0),
});
const order = (sort: "name" | "items" | "overdue" | "punctual") => {
  const { ranked, few } = unitLines(given, none, (unit) => unit, sort);
  return [ranked.map(({ unit }) => unit).join(""), few.map(({ unit }) => unit).join("")];
};

test("no unit with fewer than five items stands in an order, and none without items at all", () => {
  expect(order("name")).toEqual(["ABD", "C"]);
  expect(order("items")).toEqual(["DAB", "C"]);
  expect(order("overdue")).toEqual(["DAB", "C"]);
});

test("a unit that has answered nothing is neither the best nor the worst", () => {
  expect(order("punctual")).toEqual(["ABD", "C"]);
});

test("what senders think is shown as they released it", () => {
  const ratings = new Map([["A", { total: 10, byScore: [1, 2, 3, 4] as const }]]);
  const { ranked } = unitLines(given, ratings, (unit) => unit, "name");
  expect(ranked.map(({ rating }) => rating)).toEqual([{ content: 7, total: 10 }, null, null]);
});
