import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  compare,
  dateOf,
  daysBetween,
  formatInstant,
  localDate,
  localDateOf,
  parseInstant,
  parseLocalDate,
  startOfLocalDay,
  toDbDate,
  weekday,
  yearOf,
} from "./local-date";

const instant = (text: string) => parseInstant(text) ?? expect.fail(`not an instant: ${text}`);
const dates = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true })
  .map(localDateOf);

describe("local dates", () => {
  test.each(["2024-02-29", "0001-01-01", "9999-12-31", "0050-03-01"])("%s is a date", (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-1-1",
    "20260101",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "",
  ])("%j is no date", (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test("the local day begins at 17:00 UTC of the day before", () => {
    expect(startOfLocalDay(localDate("2020-03-15")).toISOString()).toBe("2020-03-14T17:00:00.000Z");
    expect(localDateOf(new Date("2020-03-14T16:59:59.999Z"))).toBe("2020-03-14");
    expect(localDateOf(new Date("2020-03-14T17:00:00Z"))).toBe("2020-03-15");
  });

  test("database dates are midnight UTC", () => {
    expect(toDbDate(localDate("2026-05-01")).toISOString()).toBe("2026-05-01T00:00:00.000Z");
    expect(dateOf(new Date("2026-05-01T00:00:00Z"))).toBe("2026-05-01");
  });

  test("weekday, year and order", () => {
    expect(weekday(localDate("2026-11-23"))).toBe(1);
    expect(weekday(localDate("2026-11-22"))).toBe(7);
    expect(yearOf(localDate("2026-11-22"))).toBe(2026);
    const sorted = ["2026-02-01", "2025-12-31", "2026-01-15"].map(localDate).sort(compare);
    expect(sorted).toEqual(["2025-12-31", "2026-01-15", "2026-02-01"]);
  });

  test("nothing leaves the years 1 to 9999", () => {
    expect(() => addDays(localDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(localDate("0001-01-01"), -1)).toThrow(RangeError);
  });

  test("adding and measuring days agree, and strings compare in the order of time", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -9000, max: 9000 }), (d, n) => {
        const later = addDays(d, n);
        expect(daysBetween(d, later)).toBe(n);
        expect(compare(later, d)).toBe(Math.sign(n));
        expect(weekday(later)).toBe(((((weekday(d) - 1 + n) % 7) + 7) % 7) + 1);
        expect(localDateOf(startOfLocalDay(later))).toBe(later);
        expect(dateOf(toDbDate(later))).toBe(later);
      }),
    );
  });
});

describe("instants", () => {
  test.each([
    ["2020-03-14T23:59:59+07:00", "2020-03-14T16:59:59.000Z"],
    ["2020-03-14T16:59:59Z", "2020-03-14T16:59:59.000Z"],
    ["2020-03-14T23:59+07", "2020-03-14T16:59:00.000Z"],
    ["2020-03-14T23:59:59.5+07:00", "2020-03-14T16:59:59.500Z"],
    ["2020-03-14T23:59:59,123+07:00", "2020-03-14T16:59:59.123Z"],
    ["2020-03-14T23:59:59.999999+07:00", "2020-03-14T16:59:59.999Z"],
    ["2020-01-01T00:30:00-05:30", "2020-01-01T06:00:00.000Z"],
    ["2020-01-01T00:30:00+14:00", "2019-12-31T10:30:00.000Z"],
  ])("%s is %s", (text, utc) => {
    expect(parseInstant(text)?.toISOString()).toBe(utc);
  });

  test.each([
    "2020-03-14T23:59:59",
    "2020-03-14",
    "2020-03-14 23:59:59+07:00",
    "2026-02-30T10:00:00+07:00",
    "2020-03-14T24:00:00+07:00",
    "2020-03-14T25:00:00+07:00",
    "2020-03-14T10:60:00+07:00",
    "2020-03-14T10:00:60+07:00",
    "2020-03-14T10:00:00+14:01",
    "2020-03-14T10:00:00-15:00",
    "2020-03-14T10:00:00+07:60",
    "2020-03-14T10:00:00+7:00",
    "2020-03-14T10:00:00+0700",
    "2020-03-14T10:00:00.+07:00",
    "2020-03-14t10:00:00z",
    "2020-03-14T10:00:00+07:00 ",
    "9999-12-31T23:00:00-14:00",
    "",
  ])("%j is refused", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test("written in local time, milliseconds only when there are any", () => {
    expect(formatInstant(new Date("2020-03-14T16:59:59Z"))).toBe("2020-03-14T23:59:59+07:00");
    expect(formatInstant(new Date("2020-03-14T17:00:00.040Z"))).toBe("2020-03-15T00:00:00.040+07:00");
  });

  test("what is written is read back, whatever offset it came with", () => {
    const range = { min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), fc.integer({ min: -840, max: 840 }), (at, offset) => {
        expect(instant(formatInstant(at))).toEqual(at);
        const shown = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const [h, m] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const zone = `${offset < 0 ? "-" : "+"}${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
        expect(instant(shown + zone)).toEqual(at);
      }),
    );
  });
});
