import { expect, test } from "vitest";
import { done, type Outcome, refused } from "./outcome";

const half = (n: number): Outcome<number, "ODD"> => (n % 2 === 0 ? done(n / 2) : refused("ODD"));

test("an outcome is a value or a reason, told apart by `ok`", () => {
  expect(half(4)).toEqual({ ok: true, value: 2 });
  expect(half(3)).toEqual({ ok: false, reason: "ODD" });
});
