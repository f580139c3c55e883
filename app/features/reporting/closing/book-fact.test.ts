import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { bookFact, type Fact } from "./book-fact";

const PERIOD = { from: localDate("2026-03-15"), to: localDate("2026-06-14") };
const fact = (startedOn: string, more: Partial<Fact> = {}): Fact => ({
  feedbackId: 1,
  referenceCode: "PAKN-1",
  episode: 0,
  startedOn: localDate(startedOn),
  endedOn: null,
  exit: null,
  reason: null,
  unit: "A",
  field: "dat-dai",
  countedKind: "ACT",
  unitBefore: null,
  enteredAfterClosing: false,
  inPreviousClosing: false,
  ...more,
});
const keys = (given: Fact) => {
  const booked = bookFact(given, PERIOD);
  return booked && [booked.isLate, ...booked.keys.filter((key) => !/total|_act|_reg/.test(key))].join(" ");
};
const ended = (on: string, exit: Fact["exit"] = "RESOLVED") => ({ endedOn: localDate(on), exit });

describe("an episode in a closing", () => {
  test.each([
    ["the last day before the period, still open", fact("2026-03-14"), "false opening"],
    ["the first day", fact("2026-03-15"), "false new"],
    ["resolved in it", fact("2026-03-15", ended("2026-06-14")), "false new resolved_new"],
    ["an old one, resolved in it", fact("2026-01-01", ended("2026-03-15")), "false opening resolved_opening"],
    ["an old one, long over", fact("2026-01-01", ended("2026-03-14")), null],
    ["came and was rejected in it", fact("2026-04-01", ended("2026-04-02", "REJECTED")), "false excluded"],
    [
      "reported as pending, rejected in it",
      fact("2026-03-01", ended("2026-04-02", "REJECTED")),
      "false opening resolved_opening",
    ],
    ["entered late, still open", fact("2026-03-01", { enteredAfterClosing: true }), "true new"],
    [
      "entered late, over before the period",
      fact("2026-03-01", { enteredAfterClosing: true, ...ended("2026-03-05") }),
      "true new resolved_new",
    ],
    [
      "entered late, rejected at once",
      fact("2026-03-01", { enteredAfterClosing: true, ...ended("2026-03-05", "REJECTED") }),
      "true excluded",
    ],
    [
      "signed as pending, its end recorded afterwards with an earlier date",
      fact("2026-03-01", { inPreviousClosing: true, ...ended("2026-03-10") }),
      "false opening resolved_opening",
    ],
    [
      "entered late by its clock, but signed all the same: no second time",
      fact("2026-03-01", { inPreviousClosing: true, enteredAfterClosing: true }),
      "false opening",
    ],
    [
      "signed as pending, its arrival corrected to a day of this period: no second time new",
      fact("2026-03-20", { inPreviousClosing: true }),
      "false opening",
    ],
    [
      "signed as pending, its arrival corrected to a day of this period, rejected in it",
      fact("2026-03-20", { inPreviousClosing: true, ...ended("2026-04-02", "REJECTED") }),
      "false opening resolved_opening",
    ],
  ])("%s", (_, given, expected) => expect(keys(given)).toBe(expected));

  test.each([
    ["in the period", fact("2026-04-01", { episode: null }), "false published"],
    ["before it", fact("2026-03-01", { episode: null }), null],
    [
      "before it, recorded after the closing",
      fact("2026-03-01", { episode: null, enteredAfterClosing: true }),
      "true published",
    ],
  ])("a publication %s", (_, given, expected) => expect(keys(given)).toBe(expected));
});
