import { describe, expect, it, test } from "vitest";
import { mended, slipBetween, slipsOf, tellingSlip } from "./slips";
import { writtenWords } from "./written-words";

test.each([
  ["dat", "dai", "letter"],
  ["dta", "dat", "swapped"],
  ["dt", "dat", "length"],
  ["datt", "dat", "length"],
  ["at", "dat", "length"],
  ["dat", "dat", null],
  ["dai", "dot", null],
  ["abcd", "bcda", null],
  ["thu", "huyen", null],
] as const)("%s and %s are one slip apart: %s", (a, b, apart) => {
  expect(slipBetween(a, b)).toBe(apart);
  expect(slipBetween(b, a)).toBe(apart);
  // What the index finds words by: without a slip in common they would never be compared.
  if (apart) expect(slipsOf(a).some((slip) => slipsOf(b).includes(slip))).toBe(true);
});

describe("what may have been meant", () => {
  const near = new Map([["dia", ["dai", "dinh"]]]);

  it("prefers the word that stands beside its neighbour in an answer", () => {
    const [best] = mended(["dat", "dia"], near, new Set(["dat dai"]));
    expect(best).toMatchObject({ words: ["dat", "dai"], gain: 1, pairs: ["dat dai"] });
  });

  it("wins nothing where what was typed is known itself", () => {
    const [best] = mended(["dat", "dia"], near, new Set(["dat dai", "dat dia"]));
    expect(best?.gain).toBe(0);
  });

  it("prefers letters swapped, and the same first letter", () => {
    const words = mended(["thia", "san"], new Map([["thia", ["hia", "chia", "thi", "thai"]]]), new Set());
    expect(words.map(({ words: [first] }) => first)).toEqual(["thai", "thi", "hia", "chia"]);
  });
});

test("a wrong letter tells of a slip between two neighbours or in a long word, other slips anywhere", () => {
  const telling = (typed: string, other: string, gain: number) => {
    const words = other.split(" ");
    return tellingSlip(typed.split(" "), { words, gain, near: 2, pairs: [] });
  };
  expect(telling("lan dao qua", "lan dau qua", 2)).toBe(true);
  expect(telling("lan dao qua", "lan dau qua", 1)).toBe(false);
  expect(telling("dat chi", "dat cho", 1)).toBe(false);
  expect(telling("dat chi", "dat chia", 1)).toBe(true);
  expect(telling("nong nghien", "nong nghiep", 1)).toBe(true);
});

test("words are written as they stand beside their neighbour, and as typed where they were typed so", () => {
  const texts = ["Danh sách kinh doanh, giấy đăng ký xe", "Đăng ký kinh doanh ở xã"];
  expect(writtenWords(["dang", "ky", "kinh", "doanh"], ["dang", "ky", "kinh", "danh"], texts).join(" ")).toBe(
    "đăng ký kinh doanh",
  );
  expect(writtenWords(["danh", "x"], ["dánh", "x"], texts).join(" ")).toBe("dánh x");
});
