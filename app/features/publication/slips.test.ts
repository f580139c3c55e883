import { describe, expect, it, test } from "vitest";
import { mended, oneSlipApart, slipsOf } from "./slips";

test.each([
  ["dat", "dai", true],
  ["dta", "dat", true],
  ["dt", "dat", true],
  ["datt", "dat", true],
  ["at", "dat", true],
  ["dat", "dat", false],
  ["dai", "dot", false],
  ["abcd", "bcda", false],
  ["thu", "huyen", false],
])("%s and %s are one slip apart: %s", (a, b, apart) => {
  expect(oneSlipApart(a, b)).toBe(apart);
  expect(oneSlipApart(b, a)).toBe(apart);
  // What the index finds words by: without a slip in common they would never be compared.
  if (apart) expect(slipsOf(a).some((slip) => slipsOf(b).includes(slip))).toBe(true);
});

describe("what may have been meant", () => {
  const near = new Map([["dia", ["dai", "dinh"]]]);

  it("prefers the word that stands beside its neighbour in an answer", () => {
    const [best] = mended(["dat", "dia"], near, new Set(["dat dai"]));
    expect(best).toEqual({ words: ["dat", "dai"], gain: 1 });
  });

  it("wins nothing where what was typed is known itself", () => {
    const [best] = mended(["dat", "dia"], near, new Set(["dat dai", "dat dia"]));
    expect(best?.gain).toBe(0);
  });
});
