import { expect, test } from "vitest";
import { matterChange, matterNeedsReason, matterWords } from "./matter-change";

const NOTHING = { points: [], articles: [], procedure: null };

test("says what stood there before and what stands there now, of the parts that changed", () => {
  const before = {
    points: ["Chậm trả sổ", "Thái độ"],
    articles: ["a; Điều 1", "b; Điều 2"],
    procedure: null,
  };
  const after = {
    ...before,
    points: ["Chậm trả sổ"],
    articles: ["b; Điều 2", "a; Điều 1"],
    procedure: "1.001",
  };
  const change = matterChange(before, after);
  expect(change && matterWords(change)).toEqual([
    "Các điểm, trước: (1) Chậm trả sổ (2) Thái độ",
    "Các điểm, nay: (1) Chậm trả sổ",
    "Mã thủ tục: (để trống) → 1.001",
  ]);
  const first = matterChange(NOTHING, { ...NOTHING, points: ["Một"] });
  expect(first && matterWords(first)).toEqual(["Các điểm: (1) Một"]);
  const gone = matterChange({ ...NOTHING, points: ["Một"] }, NOTHING);
  expect(gone && matterWords(gone)).toContain("Các điểm, nay: (không còn)");
  expect(
    matterChange(before, { ...before, articles: ["b; Điều 2", "a; Điều 1"] }),
    "provisions have no order",
  ).toBe(null);
  expect(matterChange(before, { ...before, points: ["Thái độ", "Chậm trả sổ"] }), "points have one").not.toBe(
    null,
  );
});

test("asks why where there are fewer points, or a draft answered them as they were", () => {
  const points = (before: string[], after: string[]) => ({ points: { before, after } });
  expect(matterNeedsReason(points(["a", "b"], ["a"]), false)).toBe(true);
  expect(matterNeedsReason(points(["a"], ["A", "b"]), false)).toBe(false);
  expect(matterNeedsReason(points(["a"], ["a", "b"]), true)).toBe(true);
  expect(matterNeedsReason({ procedure: { before: null, after: "1" } }, true)).toBe(false);
});
