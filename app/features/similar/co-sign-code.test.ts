import { expect, test } from "vitest";
import { parseReferenceCode } from "../workflow/reference-code";
import { composeCoSignCode, parseCoSignCode } from "./co-sign-code";

test("a co-signature's code is read in any spelling and never taken for an item's", () => {
  let n = 0;
  const code = composeCoSignCode(2026, (below) => {
    n += 5;
    return n % below;
  });
  expect(code).toMatch(/^CK-26-.{4}-..$/);
  expect(parseCoSignCode(code.toLowerCase().replaceAll("-", " "))).toBe(code);
  expect(parseReferenceCode(code)).toBeNull();
  expect(parseCoSignCode(code.replace("CK", "PAKN"))).toBeNull();
  expect(parseCoSignCode(`${code.slice(0, -1)}${code.endsWith("2") ? "3" : "2"}`)).toBeNull();
});
