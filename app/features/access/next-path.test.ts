import { expect, it } from "vitest";
import { safeNext } from "./next-path";

it.each([
  ["/staff/queue?tab=late&unit=so-y-te", "/staff/queue?tab=late&unit=so-y-te"],
  ["/staff", "/staff"],
  ["/staff/feedback/PAKN-26-7K4M-92/act/resolve", "/staff/feedback/PAKN-26-7K4M-92/act/resolve"],
  ["/staff/a/../queue", "/staff/queue"],
  ["/staff/../gui-pakn", null],
  ["/staff/%2e%2e/gui-pakn", null],
  ["//evil.test/staff", null],
  ["/\\evil.test/staff", null],
  ["/staff\\..\\..\\evil.test", null],
  ["/staff@evil.test", null],
  ["https://evil.test/staff", null],
  ["javascript:alert(1)", null],
  ["/staff/queue\r\nSet-Cookie: a=b", null],
  ["/staff/sign-in?next=/staff", null],
  ["/staff/sign-out", null],
  ["/staffroom", null],
  ["", null],
  [null, null],
])("goes on from %s to %s", (given, expected) => {
  expect(safeNext(given)).toBe(expected);
});
