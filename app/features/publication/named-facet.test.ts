import { expect, test } from "vitest";
import { namedFacet } from "./named-facet";

const FACETS = [
  { kind: "field", value: "thi-dua", name: "Thi đua, khen thưởng", answers: 3 },
  { kind: "field", value: "dat-dai", name: "Đất đai", answers: 9 },
  { kind: "unit", value: "so-xd", name: "Sở Xây dựng", answers: 4 },
  { kind: "unit", value: "p-xd", name: "Phòng Xây dựng", answers: 2 },
  { kind: "month", value: "202611", name: "202611", answers: 5 },
] as const;

test.each([
  ["thi đua khen thưởng", "thi-dua"],
  ["khen thuong", "thi-dua"],
  ["đất đai", "dat-dai"],
  ["so xay dung", "so-xd"],
  ["xây dựng", undefined],
  ["đất", undefined],
  ["đất đai ở xã", undefined],
  ["202611", undefined],
  ["", undefined],
])("%s names %s", (q, value) => {
  expect(namedFacet(FACETS, q)?.value).toBe(value);
});
