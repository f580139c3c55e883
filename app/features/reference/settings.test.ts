import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, mergeSettings } from "./settings";

test("what the province set wins over the defaults, the rest stays", () => {
  const settings = mergeSettings({ provinceName: "tỉnh Quảng Ngãi", sealLetters: "QN" });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, provinceName: "tỉnh Quảng Ngãi", sealLetters: "QN" });
});

test("one bad or unknown row takes nothing down", () => {
  expect(mergeSettings({ email: "không phải thư", hotline: 5, mau: "đỏ", address: "" })).toEqual(
    DEFAULT_SETTINGS,
  );
});
