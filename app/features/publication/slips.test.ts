import { describe, expect, it, test } from "vitest";
import { mended, slipBetween, slipIn, slipsOf, tellingSlip, wrongKey } from "./slips";
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

test.each([
  ["", "lan dao qua", "lan dau qua", 2, null, true],
  ["", "lan dao qua", "lan dau qua", 1, null, false],
  ["no key beside", "dat chi", "dat cha", 1, null, false],
  ["the key beside", "dat chi", "dat cho", 1, null, true],
  ["a letter missing", "dat chi", "dat chia", 1, null, true],
  ["a long word", "nong nghien", "nong nghiep", 1, null, true],
  ["trợ gấp, trợ cấp", "tro gap", "tro cap", 1, true, true],
  ["other marks", "tro gap", "tro cap", 1, false, false],
  ["a first letter missing, other marks", "an em", "an dem", 1, false, false],
] as const)("a known word tells of a slip (%s): %s, %s", (_, typed, other, gain, agrees, telling) => {
  const one = { words: other.split(" "), gain, near: 2, pairs: [] };
  expect(tellingSlip(typed.split(" "), one, agrees)).toBe(telling);
});

test.each([
  ["so", "si", true],
  ["tha", "rha", true],
  ["chi", "cha", false],
  ["gap", "cap", false],
  ["chi", "cih", false],
] as const)("%s and %s differ by the key beside: %s", (a, b, beside) => {
  expect(wrongKey(a, b)).toBe(beside);
  expect(wrongKey(b, a)).toBe(beside);
});

test("the slip that was taken back is told by the word that differs", () => {
  expect(slipIn(["dat", "dia"], { words: ["dat", "dai"] })).toBe("swapped");
  expect(slipIn(["phi", "nop"], { words: ["phai", "nop"] })).toBe("length");
  expect(slipIn(["thanh", "bun"], { words: ["khanh", "bun"] })).toBe("letter");
});

test("words are written as they stand beside their neighbour, and as typed where they were typed so", () => {
  const texts = ["Danh sách kinh doanh, giấy đăng ký xe", "Đăng ký kinh doanh ở xã"];
  expect(writtenWords(["dang", "ky", "kinh", "doanh"], ["dang", "ky", "kinh", "danh"], texts).join(" ")).toBe(
    "đăng ký kinh doanh",
  );
  expect(writtenWords(["danh", "x"], ["dánh", "x"], texts).join(" ")).toBe("dánh x");
  // What was replaced: the writing nearest to the typed one.
  expect(writtenWords(["tro", "cap"], ["trợ", "gấp"], ["trợ cặp", "trợ cấp"]).join(" ")).toBe("trợ cấp");
});
