import { describe, expect, it } from "vitest";
import { areEscalationDays, areOfficeHours, areTelephones } from "./setting-rules";

describe("office hours", () => {
  it.each(["07:30-11:30, 13:30-17:00", "7:30 – 11:30", "00:00-23:59"])("takes %s", (text) =>
    expect(areOfficeHours(text)).toBe(true),
  );
  it.each([
    "25:00-26:00",
    "11:30-07:30",
    "07:30-11:30, 11:00-17:00",
    "07:60-11:30",
    "",
    "sáng",
    "08:00-08:00",
  ])("refuses %j", (text) => expect(areOfficeHours(text)).toBe(false));
});

it.each([
  ["1, 3, 7", true],
  ["0,1,2", true],
  ["7,3,1", false],
  ["1,1,2", false],
  ["1,2", false],
])("escalation %j: %j", (text, fits) => expect(areEscalationDays(text)).toBe(fits));

it.each([
  ["0200 000 000", true],
  ["1022", true],
  ["(0235) 3852 123, 0912.345.678", true],
  ["+84 235 3852 123", true],
  ["<b>", false],
  ["0912 <b>345</b>", false],
  ["gọi tôi", false],
])("telephones %j: %j", (text, fits) => expect(areTelephones(text)).toBe(fits));
