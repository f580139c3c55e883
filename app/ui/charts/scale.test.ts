import fc from "fast-check";
import { expect, test } from "vitest";
import { PLOT } from "./axis";
import { cut, ticksUpTo, wrapped } from "./scale";

test("the widest words of an axis have room to its left: the picture ends there", () => {
  const letters = "100 %".length;
  // The letters of narrow screens are 13 high, figures and % of a wide face about two thirds of that across.
  expect(PLOT.left - 6).toBeGreaterThan(letters * 13 * 0.66);
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [43, [0, 20, 40, 60]],
  [100, [0, 50, 100]],
  [1370, [0, 500, 1000, 1500]],
])("an axis up to %i", (max, ticks) => expect(ticksUpTo(max)).toEqual(ticks));

test("every axis reaches its largest number in whole steps, and not far beyond it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (max) => {
      const ticks = ticksUpTo(max);
      const [, step = 0] = ticks;
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every((tick, i) => tick === i * step && Number.isInteger(tick))).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect((ticks.at(-1) ?? 0) - max).toBeLessThan(step);
    }),
  );
});

test("a long name keeps its beginning", () => {
  expect(cut("Sở Nội vụ", 12)).toBe("Sở Nội vụ");
  expect(cut("Sở Nông nghiệp và Môi trường", 12)).toBe("Sở Nông ngh…");
});

test("a name that is too long for one line goes on in a second, between words, and only then loses its end", () => {
  expect(wrapped("Sở Nội vụ", 12)).toEqual(["Sở Nội vụ"]);
  expect(wrapped("Sở Nông nghiệp và Môi trường", 16)).toEqual(["Sở Nông nghiệp", "và Môi trường"]);
  expect(wrapped("Sở Nông nghiệp và Môi trường", 9)).toEqual(["Sở Nông", "nghiệp v…"]);
  expect(wrapped("Đã kiến nghị cơ quan có thẩm quyền sửa đổi, bãi bỏ", 48)).toEqual([
    "Đã kiến nghị cơ quan có thẩm",
    "quyền sửa đổi, bãi bỏ",
  ]);
  expect(wrapped("Sởnôngnghiệp", 6)).toEqual(["Sởnông", "nghiệp"]);
});
