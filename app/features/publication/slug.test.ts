import { expect, test } from "vitest";
import { slugOf } from "./slug";

test("an address is made of the title's words without marks, and a code", () => {
  expect(slugOf("Chậm cấp sổ đỏ: 05 tháng chưa trả!", "K7M4QX")).toBe(
    "cham-cap-so-do-05-thang-chua-tra-k7m4qx",
  );
});

test("long titles are cut at a word, titles without letters leave the code alone", () => {
  expect(slugOf("đường ".repeat(40), "AAAA")).toMatch(/^(duong-){11,12}aaaa$/);
  expect(slugOf("x".repeat(300), "AAAA")).toBe(`${"x".repeat(70)}-aaaa`);
  expect(slugOf("???", "AAAA")).toBe("aaaa");
});
