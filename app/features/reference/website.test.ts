import { expect, it } from "vitest";
import { isWebsite } from "./website";

it.each([
  ["pakn.tinh.gov.vn", true],
  ["pakn.tinh.gov.vn/lien-he?a=1", true],
  ["https://pakn.tinh.gov.vn", true],
  ["HTTP://pakn.tinh.gov.vn:8080/", true],
  ["pakn.tinh.gov.vn:8080", true],
  ["javascript:alert(1)", false],
  ["JavaScript:alert(1)//pakn.tinh.gov.vn", false],
  ["javascript://pakn.tinh.gov.vn/%0aalert(1)", false],
  ["data:text/html,x", false],
  ["ftp://pakn.tinh.gov.vn", false],
  ["//pakn.tinh.gov.vn", false],
  ["https://tinh.gov.vn@evil.test", false],
  ["không có", false],
  ["tinh", false],
])("%s → %s", (text, expected) => {
  expect(isWebsite(text)).toBe(expected);
});
