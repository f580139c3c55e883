import { expect, it } from "vitest";
import { telling } from "./telling-words";

it("takes neighbouring words, without their diacritics, and passes over empty ones", () => {
  expect(telling("Tôi xin cấp sổ đỏ, chậm trả")).toEqual([
    ["cap", "so"],
    ["so", "do"],
    ["cham", "tra"],
  ]);
});

it("gives at most sixteen pairs and nothing for a text without words", () => {
  expect(telling(Array.from({ length: 99 }, (_, i) => `chữ${i}`).join(" "))).toHaveLength(16);
  expect(telling(" … !!! 😀 ")).toEqual([]);
});
