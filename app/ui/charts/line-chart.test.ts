import { expect, test } from "vitest";
import { markupOf } from "../drawn/drawn";
import { LineChart } from "./line-chart";

test("the numbers beside the points are those of the table, rounded by the one rule", () => {
  const drawn = markupOf(
    LineChart({
      ...{ id: "a", title: "", says: "", language: "vi" as const },
      points: [
        { name: ["I", "2026"], numerator: 8, denominator: 9 },
        { name: ["II", "2026"], numerator: 5, denominator: 5 },
        { name: ["III", "2026"], numerator: 0, denominator: 0 },
      ],
    }),
  );
  expect([...drawn.matchAll(/class="tiny"[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
    "88,89",
    "100",
    "–",
  ]);
});
