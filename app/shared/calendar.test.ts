import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CALENDAR_DAYS, OFFICIAL_YEARS } from "../../prisma/seed/reference/calendar";
import {
  addCalendarDaysRolling,
  addWorkingDays,
  type CalendarEntry,
  dayOff,
  isProvisional,
  isWorkingDay,
  type OffDayKind,
  workCalendar,
  workingDaysBetween,
} from "./calendar";
import { addDays, localDate } from "./local-date";

const official = workCalendar(
  CALENDAR_DAYS.map((row) => ({ ...row, date: localDate(row.date) })),
  OFFICIAL_YEARS.map((row) => row.year),
);
const d = localDate;
const entry = (date: string, kind: OffDayKind, active = true): CalendarEntry => {
  return { date: d(date), kind, name: date, active };
};

describe("the test vectors of the domain calendar", () => {
  test.each([
    ["2025-04-25", 5, "2025-05-06", "a swap Saturday counts, the swap day off does not"],
    ["2026-02-11", 5, "2026-02-25", "across Tết"],
    ["2025-12-31", 5, "2026-01-09", "across New Year and its swap day"],
    ["2025-12-31", 6, "2026-01-10", "the sixth is the Saturday worked for it"],
    ["2024-05-04", 5, "2024-05-10", "received on a working Saturday: it is day zero"],
    ["2024-04-26", 1, "2024-05-02", "received on the last day before a swap"],
    ["2024-05-03", 1, "2024-05-04", "the Saturday worked in 2024"],
    ["2026-11-21", 1, "2026-11-23", "received on a Saturday: day 1 is Monday (C7)"],
  ])("received %s, %i working days: due %s, %s", (received, days, due) => {
    expect(addWorkingDays(d(received), days, official)).toBe(due);
  });

  test.each([
    ["2026-04-06", 20, "2026-04-28", "Giỗ Tổ on Sunday, compensated on Monday"],
    ["2026-04-07", 20, "2026-04-28", "the compensatory day itself"],
    ["2024-04-14", 20, "2024-05-04", "a worked Saturday needs no roll-over"],
    ["2026-11-02", 20, "2026-11-23", "an ordinary Sunday"],
    ["2026-10-31", 20, "2026-11-20", "received on a Saturday: day 1 is Sunday (C7)"],
    ["2026-01-27", 20, "2026-02-23", "into Tết"],
  ])("received %s, %i calendar days: due %s, %s", (received, days, due) => {
    expect(addCalendarDaysRolling(d(received), days, official)).toBe(due);
  });
});

describe("rows", () => {
  test("Saturday and Sunday are off and say so", () => {
    expect(dayOff(d("2026-11-21"), official)).toMatchObject({ kind: "WEEKEND", name: "Thứ Bảy" });
    expect(dayOff(d("2026-11-22"), official)).toMatchObject({ kind: "WEEKEND", name: "Chủ nhật" });
    expect(dayOff(d("2026-11-23"), official)).toBeNull();
  });

  test("an inactive row changes nothing until it is switched on (C10)", () => {
    expect(isWorkingDay(d("2026-11-24"), official)).toBe(true);
    const switchedOn = workCalendar([entry("2026-11-24", "HOLIDAY")], [2026]);
    expect(isWorkingDay(d("2026-11-24"), switchedOn)).toBe(false);
  });

  test("no count of days that is no count", () => {
    for (const n of [-1, 1.5, Number.NaN]) {
      expect(() => addWorkingDays(d("2026-11-23"), n, official)).toThrow(RangeError);
      expect(() => addCalendarDaysRolling(d("2026-11-23"), n, official)).toThrow(RangeError);
    }
  });
});

describe("a year without official notice (C9)", () => {
  const none = workCalendar([], []);

  test.each([
    ["2027-01-01", true, "fixed date"],
    ["2027-05-01", true, "Saturday"],
    ["2027-05-03", true, "Labour Day compensated on Monday (C3)"],
    ["2027-05-04", false, "and not twice"],
    ["2027-02-08", false, "Tết cannot be guessed"],
    ["2022-05-02", true, "30/4 was a Saturday, 1/5 a Sunday"],
    ["2022-05-03", true, "both are compensated"],
    ["2022-05-04", false, "and no more"],
    ["2023-05-01", true, "30/4 was a Sunday"],
    ["2023-05-02", true, "its compensation moves past 1/5"],
    ["2022-01-03", true, "New Year on Saturday"],
    ["2018-09-03", true, "National Day on Sunday"],
    ["2021-09-03", false, "the day beside National Day cannot be guessed"],
  ])("%s off: %s, %s", (date, off) => {
    expect(!isWorkingDay(d(date), none)).toBe(off);
  });

  test("rows known in advance are used and do not push a compensation away", () => {
    expect(dayOff(d("2027-05-03"), official)).toMatchObject({ kind: "COMPENSATORY_OFF" });
    expect(isWorkingDay(d("2027-05-04"), official)).toBe(true);
    expect(isWorkingDay(d("2027-04-16"), official)).toBe(false);
  });

  test("a row wins over the guess", () => {
    const worked = workCalendar([entry("2027-05-03", "SWAP_WORKING_DAY")], []);
    expect(isWorkingDay(d("2027-05-03"), worked)).toBe(true);
    const pushed = workCalendar([entry("2027-05-03", "SWAP_OFF")], []);
    expect(isWorkingDay(d("2027-05-04"), pushed)).toBe(false);
  });

  test("an official year is taken as it is: nothing is guessed into it", () => {
    expect(isWorkingDay(d("2027-01-01"), workCalendar([], [2027]))).toBe(true);
  });

  test("a span is provisional when it touches such a year at either end or between", () => {
    expect(isProvisional(d("2024-01-01"), d("2026-12-31"), official)).toBe(false);
    expect(isProvisional(d("2026-12-31"), d("2027-01-01"), official)).toBe(true);
    expect(isProvisional(d("2023-12-31"), d("2024-01-01"), official)).toBe(true);
    expect(isProvisional(d("2024-01-01"), d("2026-01-01"), workCalendar([], [2024, 2026]))).toBe(true);
  });
});

/** A second implementation that shares nothing with the first: UTC numbers, a list of what is off, no shortcuts. */
function naive(rows: CalendarEntry[], officialYears: number[]) {
  const ms = (text: string) => Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8));
  const text = (t: number) => new Date(t).toISOString().slice(0, 10);
  const weekend = (t: number) => [0, 6].includes(new Date(t).getUTCDay());
  const rowOf = (t: number) => rows.find((r) => r.active && r.date === text(t))?.kind;
  const guessed = (year: number) => {
    if (officialYears.includes(year)) return [];
    const fixed = [Date.UTC(year, 0, 1), Date.UTC(year, 3, 30), Date.UTC(year, 4, 1), Date.UTC(year, 8, 2)];
    const extra: number[] = [];
    for (const holiday of fixed.filter(weekend)) {
      for (let k = 1; ; k += 1) {
        const t = holiday + k * 864e5;
        if (weekend(t) || fixed.includes(t) || extra.includes(t)) continue;
        if (["HOLIDAY", "SWAP_OFF"].includes(rowOf(t) ?? "")) continue;
        extra.push(t);
        break;
      }
    }
    return [...fixed, ...extra];
  };
  const works = (t: number) => {
    const row = rowOf(t);
    if (row) return row === "SWAP_WORKING_DAY";
    return !weekend(t) && !guessed(new Date(t).getUTCFullYear()).includes(t);
  };
  return {
    workingDays(from: string, n: number) {
      const seen: number[] = [];
      for (let t = ms(from) + 864e5; seen.length < n; t += 864e5) if (works(t)) seen.push(t);
      return text(seen.at(-1) ?? ms(from));
    },
    rolling(from: string, n: number) {
      for (let t = ms(from) + n * 864e5; ; t += 864e5) if (works(t)) return text(t);
    },
    between(from: string, to: string) {
      let count = 0;
      for (let t = ms(to); t > ms(from); t -= 864e5) if (works(t)) count += 1;
      return count;
    },
  };
}

test("agrees with a naive day-by-day count on random calendars", () => {
  const dayNumber = fc.integer({ min: 0, max: 4 * 365 });
  const kind = fc.constantFrom<OffDayKind>("HOLIDAY", "COMPENSATORY_OFF", "SWAP_OFF", "SWAP_WORKING_DAY");
  const rows = fc
    .uniqueArray(fc.tuple(dayNumber, kind, fc.boolean()), { selector: ([n]) => n, maxLength: 150 })
    .map((list) => list.map(([n, k, active]) => entry(addDays(d("2021-06-01"), n), k, active)));
  const years = fc.subarray([2021, 2022, 2023, 2024, 2025]);
  fc.assert(
    fc.property(rows, years, dayNumber, fc.integer({ min: 0, max: 60 }), (entries, yearList, start, n) => {
      const cal = workCalendar(entries, yearList);
      const second = naive(entries, yearList);
      const from = addDays(d("2021-06-01"), start);
      const due = addWorkingDays(from, n, cal);
      expect(due).toBe(second.workingDays(from, n));
      expect(workingDaysBetween(from, due, cal)).toBe(n);
      expect(addCalendarDaysRolling(from, n, cal)).toBe(second.rolling(from, n));
      const to = addDays(from, n);
      expect(workingDaysBetween(from, to, cal)).toBe(second.between(from, to));
    }),
    { numRuns: 400 },
  );
});
