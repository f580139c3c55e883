import { expect, test } from "vitest";
import { boundedRuns } from "./bounded-runs";
import { quarterFindings } from "./quarter.test-kit";

test("a text as people write it stays as it is", () => {
  const text =
    "Tiếp nhận 1.240 hồ sơ;\n\n- trong đó:   300 trực tiếp.\n\thttps://thuongduc.example/pakn?page=2";
  expect(boundedRuns(text)).toBe(text);
});

test("blanks, digits and signs in a row are cut, and lines stay apart", () => {
  expect(boundedRuns(`a${" ".repeat(500)}b`)).toBe("a   b");
  expect(boundedRuns("a \n \n b")).toBe("a\n\nb");
  expect(boundedRuns(`a${"\n".repeat(500)}b`)).toBe("a\n\n\nb");
  expect(boundedRuns("1".repeat(500))).toHaveLength(40);
  expect(boundedRuns("(".repeat(500))).toHaveLength(200);
});

// Each of these took minutes or hours where a run of it went through the patterns whole.
test.each([" ", "\n", "0", "1", "1.", "…", "ả", "đất đai 1, ", "1 (a ", "1 lớp: 1 lớp a, ", "1 = "])(
  "the longest text that a section takes, of nothing but %j, is looked through",
  (piece) => {
    expect(quarterFindings(piece.repeat(20_000 / piece.length)).length).toBeLessThan(20_000);
  },
);
