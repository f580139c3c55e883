import { describe, expect, test } from "vitest";
import { readDate, readTime } from "./read-date";

describe("readDate", () => {
  test.each(["05/02/2026", "5/2/2026", " 5-2-2026 ", "5.2.2026", "05 02 2026", "05022026", "2026-02-05"])(
    "%s is 5 February",
    (text) => expect(readDate(text)).toBe("2026-02-05"),
  );

  test.each(["", "30/02/2026", "13/13/2026", "5/2/26", "2026/02/05", "mai", "5/2"])("%s is no date", (text) =>
    expect(readDate(text)).toBeNull(),
  );
});

describe("readTime", () => {
  test.each([
    ["14:30", "14:30"],
    ["8:05", "08:05"],
    ["14h30", "14:30"],
    ["14h", "14:00"],
    ["1430", "14:30"],
    ["0:00", "00:00"],
  ])("%s is %s", (text, time) => expect(readTime(text)).toBe(time));

  test.each(["", "24:00", "14:60", "2 giờ", "14:3"])("%s is no time", (text) =>
    expect(readTime(text)).toBeNull(),
  );
});
