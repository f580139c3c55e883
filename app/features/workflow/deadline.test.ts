import { describe, expect, test } from "vitest";
import { workCalendar } from "~/shared/calendar";
import { localDate } from "~/shared/local-date";
import { CALENDAR_DAYS, OFFICIAL_YEARS } from "../../../prisma/seed/reference/calendar";
import { DEADLINE_RULES } from "../../../prisma/seed/reference/deadline-rules";
import {
  activeAge,
  type DeadlineRule,
  dueDate,
  dueInWords,
  explainDueDate,
  isOverdue,
  legalAge,
  ruleFor,
  share,
  urgency,
  workingDaysLeft,
} from "./deadline";

const d = localDate;
const cal = workCalendar(
  CALENDAR_DAYS.map((row) => ({ ...row, date: d(row.date) })),
  OFFICIAL_YEARS.map((row) => row.year),
);

describe("due dates", () => {
  test("working and calendar days", () => {
    expect(dueDate(d("2025-04-25"), 5, "WORKING", cal)).toEqual({ dueOn: "2025-05-06", provisional: false });
    expect(dueDate(d("2026-04-06"), 20, "CALENDAR", cal)).toEqual({
      dueOn: "2026-04-28",
      provisional: false,
    });
  });

  test("provisional as soon as a counted day has no official calendar, day zero does not count", () => {
    expect(dueDate(d("2026-12-11"), 20, "CALENDAR", cal)).toEqual({
      dueOn: "2026-12-31",
      provisional: false,
    });
    expect(dueDate(d("2026-12-12"), 20, "CALENDAR", cal)).toEqual({ dueOn: "2027-01-04", provisional: true });
    expect(dueDate(d("2023-12-31"), 5, "WORKING", cal)).toEqual({ dueOn: "2024-01-08", provisional: false });
    expect(dueDate(d("2023-12-29"), 5, "WORKING", cal).provisional).toBe(true);
    expect(dueDate(d("2027-01-04"), 0, "WORKING", cal).provisional).toBe(true);
  });
});

describe("explaining a due date", () => {
  const rule = { citation: "Điều 9", confirmed: true };

  test("working days name every day passed over and the Saturday that counts", () => {
    const told = explainDueDate(d("2025-04-25"), { ...rule, amount: 5, dayKind: "WORKING" }, cal);
    expect(told).toMatchObject({ firstDay: "2025-04-26", dueOn: "2025-05-06", rolledOverFrom: null });
    expect(told.workedSaturdays).toEqual(["2025-04-26"]);
    expect(told.skipped.map((day) => `${day.date} ${day.name}`)).toEqual([
      "2025-04-27 Chủ nhật",
      "2025-04-30 Ngày Chiến thắng 30/4",
      "2025-05-01 Ngày Quốc tế Lao động 1/5",
      "2025-05-02 Nghỉ hoán đổi, làm bù ngày 26/4/2025",
      "2025-05-03 Thứ Bảy",
      "2025-05-04 Chủ nhật",
    ]);
  });

  test("calendar days name only what the roll-over passed", () => {
    const told = explainDueDate(d("2026-04-06"), { ...rule, amount: 20, dayKind: "CALENDAR" }, cal);
    expect(told).toMatchObject({ firstDay: "2026-04-07", rolledOverFrom: "2026-04-26", dueOn: "2026-04-28" });
    expect(told.skipped.map((day) => day.name)).toEqual(["Giỗ Tổ Hùng Vương", "Nghỉ bù Giỗ Tổ Hùng Vương"]);
    expect(told).toMatchObject({ citation: "Điều 9", confirmed: true, provisional: false });
  });

  test("nothing passed over, nothing told; received at a weekend, the first working day is Monday", () => {
    const plain = explainDueDate(d("2026-11-03"), { ...rule, amount: 20, dayKind: "CALENDAR" }, cal);
    expect(plain).toMatchObject({ skipped: [], rolledOverFrom: null, dueOn: "2026-11-23" });
    const weekend = explainDueDate(d("2026-11-21"), { ...rule, amount: 1, dayKind: "WORKING" }, cal);
    expect(weekend).toMatchObject({ firstDay: "2026-11-23", dueOn: "2026-11-23" });
    expect(() => explainDueDate(d("2026-11-21"), { ...rule, amount: 0, dayKind: "WORKING" }, cal)).toThrow();
  });
});

describe("which rule", () => {
  const at = (over: Partial<DeadlineRule>): DeadlineRule => ({
    key: "RESPOND",
    assessmentClass: null,
    unit: null,
    amount: 20,
    dayKind: "CALENDAR",
    citation: "",
    confirmed: true,
    validFrom: d("2018-01-01"),
    validTo: null,
    ...over,
  });
  const rules = [
    at({ amount: 20 }),
    at({ amount: 15, validFrom: d("2024-01-01") }),
    at({ amount: 12, assessmentClass: "B", validFrom: d("2020-01-01") }),
    at({ amount: 10, unit: "SCT", validTo: d("2025-06-30") }),
    at({ amount: 5, unit: "SCT", assessmentClass: "B", validTo: d("2025-06-30") }),
    at({ amount: 2, key: "LOAD_RESULT" }),
  ];

  test.each([
    [null, null, "2023-12-31", 20],
    [null, null, "2024-01-01", 15],
    ["B", null, "2024-06-01", 12],
    ["C", "SXD", "2024-06-01", 15],
    ["C", "SCT", "2024-06-01", 10],
    [null, "SCT", "2025-06-30", 10],
    ["B", "SCT", "2025-06-30", 5],
    ["B", "SCT", "2025-07-01", 12],
    [null, null, "2017-12-31", undefined],
  ] as const)("class %s, unit %s, on %s: %s days", (assessmentClass, unit, on, amount) => {
    const question = { key: "RESPOND", assessmentClass, unit, on: d(on) } as const;
    expect(ruleFor(rules, question)?.amount).toBe(amount);
    expect(ruleFor([...rules].reverse(), question)?.amount).toBe(amount);
  });

  test("the seeded rules give every clock a rule, and the legal transfer limit only to class D", () => {
    const question = { assessmentClass: null, unit: null, on: d("2026-11-22") } as const;
    for (const { key } of DEADLINE_RULES)
      expect(ruleFor(DEADLINE_RULES, { ...question, key })).not.toBeNull();
    expect(ruleFor(DEADLINE_RULES, { ...question, key: "TRANSFER" })?.confirmed).toBe(false);
    expect(ruleFor(DEADLINE_RULES, { ...question, key: "TRANSFER", assessmentClass: "D" })?.confirmed).toBe(
      true,
    );
  });
});

describe("the clock", () => {
  test("late from the day after", () => {
    expect(isOverdue(d("2026-11-20"), d("2026-11-20"))).toBe(false);
    expect(isOverdue(d("2026-11-20"), d("2026-11-21"))).toBe(true);
  });

  test.each([
    ["2026-11-25", "2026-11-20", "còn 3 ngày làm việc", "3 working days left"],
    ["2026-11-23", "2026-11-20", "còn 1 ngày làm việc", "1 working day left"],
    ["2026-11-20", "2026-11-20", "hạn hôm nay", "due today"],
    ["2026-11-20", "2026-11-22", "quá hạn 2 ngày", "2 days overdue"],
    ["2026-11-22", "2026-11-20", "còn 2 ngày, đều là ngày nghỉ", "2 days left, all of them days off"],
  ])("due %s, today %s: %s", (due, today, vi, en) => {
    expect(dueInWords(d(due), d(today), cal)).toBe(vi);
    expect(dueInWords(d(due), d(today), cal, "en")).toBe(en);
  });

  test("no working days are left on the due date and after it", () => {
    expect(workingDaysLeft(d("2026-11-20"), d("2026-11-20"), cal)).toBe(0);
    expect(workingDaysLeft(d("2026-11-20"), d("2026-11-25"), cal)).toBe(0);
  });

  test.each([
    ["2026-11-15", 0.7, "CALM"],
    ["2026-11-16", 0.75, "SOON"],
    ["2026-11-20", 0.95, "SOON"],
    ["2026-11-21", 1, "DUE"],
    ["2026-11-23", 1.1, "DUE"],
  ])("20 days from 1 November, on %s: %d, %s", (today, gone, colour) => {
    expect(share(d("2026-11-01"), d("2026-11-21"), d(today))).toBeCloseTo(gone, 1);
    expect(urgency(d("2026-11-01"), d("2026-11-21"), d(today))).toBe(colour);
  });

  test("waiting for the sender lowers the active age and never the legal one", () => {
    const received = d("2026-11-01");
    const today = d("2026-11-21");
    const waits = [
      { from: d("2026-11-16"), to: null },
      { from: d("2026-11-03"), to: d("2026-11-08") },
      { from: d("2026-11-05"), to: d("2026-11-06") },
      { from: d("2026-11-07"), to: d("2026-11-09") },
      { from: d("2026-11-25"), to: null },
    ];
    expect(legalAge(received, today)).toBe(20);
    expect(activeAge(received, today, waits)).toBe(9);
    expect(activeAge(received, today, [])).toBe(20);
  });
});
