import { expect, test } from "vitest";
import { respaced } from "./moved-blanks";
import { searchWords, typedWords } from "./search-words";

const tried = (q: string, ...unknown: string[]) =>
  respaced(searchWords(q), typedWords(q), new Set(unknown)).map(({ typed, needs }) => [
    typed.join(" "),
    needs,
  ]);

test("an unknown word is taken apart at each place that leaves two syllables, marks and all", () => {
  expect(tried("hộkhẩu cũ", "hokhau")).toEqual([
    ["hộ khẩu cũ", "ho khau"],
    ["hộk hẩu cũ", "hok hau"],
    ["hộkh ẩu cũ", "hokh au"],
    ["hộkhẩ u cũ", "hokha u"],
    ["hộkhẩucũ", "hokhaucu"],
  ]);
  expect(tried("ytế", "yte")).toContainEqual(["y tế", "y te"]);
});

test("two words are joined where one of them is unknown; what is known stays in one piece", () => {
  expect(tried("khai s inh", "s")).toEqual([
    ["khais inh", "khais"],
    ["khai sinh", "sinh"],
  ]);
  expect(tried("hộ khẩu")).toEqual([]);
});

test("what is no word of letters, or too long for one, is taken apart nowhere", () => {
  expect(tried("123/2025", "123", "2025")).toEqual([["1232025", "1232025"]]);
  expect(tried("a".repeat(16), "a".repeat(16))).toEqual([]);
});
