import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPart, wordDiff } from "./word-diff";

const told = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join("");

test.each([
  ["Trả trong 05 ngày.", "Trả trong 05 ngày.", "Trả trong 05 ngày."],
  ["Trả trong 05 ngày.", "Trả trong 03 ngày.", "Trả trong [-05][+03] ngày."],
  ["Nộp tại xã", "Nộp hồ sơ tại xã", "Nộp [+hồ sơ ]tại xã"],
  ["Nộp hồ sơ tại xã", "Nộp tại xã", "Nộp [-hồ sơ ]tại xã"],
  ["phí một trăm nghìn đồng", "phí hai triệu đồng", "phí [-một trăm nghìn][+hai triệu] đồng"],
  ["", "Mới", "[+Mới]"],
  ["Cũ", "", "[-Cũ]"],
])("%j → %j", (before, after, shown) => expect(told(wordDiff(before, after))).toBe(shown));

test("gives both texts back to the letter, whatever they are", () => {
  const text = fc
    .array(fc.constantFrom("đất", "đai", "hẹn", " ", "  ", "\n", ",", ".", "05", "trả", "ả"))
    .map((words) => words.join(""));
  const joined = (parts: readonly DiffPart[], without: DiffPart["kind"]) =>
    parts.flatMap(({ kind, text: words }) => (kind === without ? [] : [words])).join("");
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      expect(joined(parts, "added")).toBe(before);
      expect(joined(parts, "removed")).toBe(after);
    }),
  );
});

test("two long texts that share nothing are one exchange, at once", () => {
  const parts = wordDiff("cũ ".repeat(5000), "mới!\n".repeat(5000));
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
