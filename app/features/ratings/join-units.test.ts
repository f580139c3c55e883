import { expect, test } from "vitest";
import { unitsToJoin } from "./join-units";

const waiting = (...n: number[]) => n.map((n, index) => ({ unit: `U${index}`, n }));

test("waits while a unit may still get five together, then joins the smallest first, five at least", () => {
  expect(unitsToJoin([])).toEqual([]);
  expect(unitsToJoin(waiting(4, 4, 1))).toEqual([]);
  expect(unitsToJoin(waiting(4, 1, 2, 3))).toEqual(["U1", "U2", "U3"]);
  expect(unitsToJoin(waiting(4, 4, 2))).toEqual(["U2", "U0"]);
});
