import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "./local-date";
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatNumber,
  formatPercent,
  formatsIn,
  searchable,
  unaccent,
} from "./vi-format";

test.each([
  [0, "0"],
  [999, "999"],
  [1370, "1.370"],
  [502226, "502.226"],
  [1234567, "1.234.567"],
  [-1370, "-1.370"],
  [-100, "-100"],
  [1234.5, "1.234,5"],
  [1234.5678, "1.234,5678"],
])("%d is written %s", (n, text) => {
  expect(formatNumber(n)).toBe(text);
});

test.each([
  [0, "00"],
  [2, "02"],
  [9, "09"],
  [10, "10"],
  [1370, "1.370"],
])("a count of %d is written %s", (n, text) => {
  expect(formatCount(n)).toBe(text);
});

test.each([
  [1, 3, "33,33 %"],
  [2, 3, "66,67 %"],
  [1, 1, "100,00 %"],
  [0, 7, "0,00 %"],
  [1, 20000, "0,01 %"],
  [1, 20001, "0,00 %"],
  [201, 20000, "1,01 %"],
  [1257, 10000, "12,57 %"],
  [25, 2, "1.250,00 %"],
  [0, 0, "không phát sinh"],
  [3, 0, "không phát sinh"],
])("%d of %d is %s", (numerator, denominator, text) => {
  expect(formatPercent(numerator, denominator)).toBe(text);
});

test("a percentage is never further than half a hundredth from the ratio, ties upwards", () => {
  const counts = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1_000_000 }), (n, of) => {
      const hundredths = BigInt(formatPercent(n, of).replace(/\D/g, ""));
      const twice = 2n * (hundredths * BigInt(of) - BigInt(n) * 10_000n);
      expect(twice > -BigInt(of) && twice <= BigInt(of)).toBe(true);
    }),
  );
});

test("only counts make a percentage", () => {
  for (const [n, of] of [
    [-1, 2],
    [1, -2],
    [0.5, 2],
    [1, Number.NaN],
  ] as const)
    expect(() => formatPercent(n, of)).toThrow(RangeError);
});

test("dates and times are local", () => {
  expect(formatDate(localDate("2026-02-05"))).toBe("05/02/2026");
  expect(formatDateTime(new Date("2020-03-14T16:59:59.123Z"))).toBe("23:59 14/03/2020");
  expect(formatDateTime(new Date("2020-03-14T17:00:00Z"))).toBe("00:00 15/03/2020");
});

test.each([
  ["2026-02-05", "ngày 05 tháng 02 năm 2026"],
  ["2026-01-31", "ngày 31 tháng 01 năm 2026"],
  ["2026-03-09", "ngày 09 tháng 3 năm 2026"],
  ["2026-10-10", "ngày 10 tháng 10 năm 2026"],
])("%s in a letter: %s", (date, text) => {
  expect(formatLongDate(localDate(date))).toBe(text);
});

test.each([
  [0, "0 B"],
  [1023, "1.023 B"],
  [1024, "1 KB"],
  [1536, "1,5 KB"],
  [1048575, "1 MB"],
  [10 * 1024 * 1024, "10 MB"],
  [3 * 1024 ** 4, "3.072 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test("marks are taken off, whichever way they were typed", () => {
  expect(unaccent("Đất đai, đường bộ, Nguyễn Thị Ưởng")).toBe("Dat dai, duong bo, Nguyen Thi Uong");
  expect(unaccent("Nguyễn".normalize("NFD"))).toBe("Nguyen");
  expect(unaccent("한국 ñ")).toBe("한국 n");
  expect(searchable("  Cấp  GIẤY\nphép ĐỎ ")).toBe("cap giay phep do");
});

test("in English numbers, dates and sizes are written as English readers read them", () => {
  const en = formatsIn("en");
  expect(en.number(1234567.8)).toBe("1,234,567.8");
  expect([en.count(2), en.count(1370)]).toEqual(["2", "1,370"]);
  expect([en.percent(1257, 10000), en.percent(25, 2), en.percent(0, 0)]).toEqual([
    "12.57%",
    "1,250.00%",
    "none arose",
  ]);
  expect(en.date(localDate("2026-02-05"))).toBe("5 Feb 2026");
  expect(en.dateTime(new Date("2020-03-14T16:59:59.123Z"))).toBe("23:59, 14 Mar 2020");
  expect(en.bytes(1536)).toBe("1.5 KB");
});

test("letters are looked at one by one only where that makes no difference", () => {
  const asDefined = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/đ/g, "d")
      .replace(/Đ/g, "D")
      .normalize("NFC");
  const signs = fc.oneof(
    fc.constantFrom(..."aĂẫđĐǗǭṩẘ ỹ.…–"),
    fc.constantFrom("\u0301", "\u0323", "\u1dc4", "\u05bc", "ᄒ", "ᅡ", "ﬁ", "가"),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(signs), (parts) => {
      const text = parts.join("");
      expect(unaccent(text)).toBe(asDefined(text));
    }),
    { numRuns: 300 },
  );
});
