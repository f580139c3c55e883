import { expect, it } from "vitest";
import { sameMatter, telling } from "./telling-words";

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

it("passes over what any office writes, and asks of one matter that it shares a fifth of a long text", () => {
  expect(telling("Cán bộ yêu cầu nộp hồ sơ. Thủ tục đăng kiểm tàu cá")).not.toContainEqual(["ho", "so"]);
  expect(telling("Hồ sơ, thủ tục, giấy tờ, kết quả")).toEqual([]);
  expect([1, 2, 9, 11, 16].map((pairs) => sameMatter(pairs).pairs)).toEqual([1, 2, 2, 3, 4]);
  expect(sameMatter(1).inTitles).toBe(true);
});
