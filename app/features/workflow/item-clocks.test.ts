import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CALENDAR_DAYS, OFFICIAL_YEARS } from "../../../prisma/seed/reference/calendar";
import { DEADLINE_RULES } from "../../../prisma/seed/reference/deadline-rules";
import { workCalendar } from "../../shared/calendar";
import {
  addDays,
  type LocalDate,
  localDate,
  startOfLocalDay,
  weekday,
  yearOf,
} from "../../shared/local-date";
import type { EventData, ItemEvent } from "./events";
import { replay } from "./history";
import { type ClockKey, countInWords, itemClocks } from "./item-clocks";
import { nextProgressOn } from "./progress-notes";

const DAYS = CALENDAR_DAYS.map((day) => ({ ...day, date: localDate(day.date) }));
const calendar = workCalendar(
  DAYS,
  OFFICIAL_YEARS.map(({ year }) => year),
);
const at = (day: LocalDate, hour: number) => new Date(startOfLocalDay(day).getTime() + hour * 3_600_000);
type Happening = [day: string, event: EventData];
const assessed = (assessmentClass: "B" | "C" | "D"): EventData => ({
  type: "assessed",
  ...{ assessmentClass, field: "dat-dai", kind: "REGULATION", countedKind: "REGULATION", contentTypes: [2] },
});
const assigned: EventData = { type: "assigned", unit: "so-xd" };
const resolved: EventData = { type: "resolved", outcome: "O6", reply: "r" };
const published: EventData = { type: "published", publicTitle: "t", publicContent: "c", publicReply: "r" };

function clocks(
  received: string,
  due: string,
  happenings: readonly Happening[],
  today: string,
  entered?: string,
) {
  const receivedOn = localDate(received);
  const arrival = {
    ...{ receivedAt: at(receivedOn, 9), receivingUnit: "vp", field: "chua-phan-loai", registered: true },
    ...({ kind: "REGULATION", countedKind: "REGULATION", dueOn: localDate(due) } as const),
  };
  const events = happenings.map(
    ([day, event], i): ItemEvent => ({ ...event, at: at(localDate(day), 10 + i / 10) }),
  );
  const state = replay(arrival, events);
  if (!state.ok) throw new Error(state.reason);
  const enteredOn = entered ? localDate(entered) : null;
  const facts = { receivedOn, unit: "vp", state: state.value, events, enteredOn };
  const found = itemClocks(facts, { rules: DEADLINE_RULES, calendar, today: localDate(today) });
  return (key: ClockKey) => found.find((clock) => clock.key === key);
}

describe("each clock by the table of dates (calendar.md, test vectors)", () => {
  test.each([
    ["2025-04-25", "2025-05-06"],
    ["2026-02-11", "2026-02-25"],
    ["2025-12-31", "2026-01-09"],
    ["2024-05-04", "2024-05-10"],
  ])("a transfer from %s is due on %s", (received, due) => {
    const clock = clocks(received, "2026-12-31", [[received, assessed("D")]], received)("TRANSFER");
    expect(clock).toMatchObject({
      startedOn: received,
      dueOn: due,
      count: "05 ngày làm việc",
      confirmed: true,
      doneOn: null,
      citation: expect.stringContaining("Điều 9 khoản 1 điểm d"),
    });
  });

  it("ends the transfer with the hand-over and says by how much it was late", () => {
    const late = clocks(
      "2026-02-11",
      "2026-03-03",
      [
        ["2026-02-12", assessed("D")],
        ["2026-02-27", assigned],
      ],
      "2026-03-01",
    );
    expect(late("TRANSFER")).toMatchObject({ doneOn: "2026-02-27", daysLate: 2, words: null });
    expect(late("RESPOND")).toMatchObject({ doneOn: null, startedBy: "ngày tiếp nhận", count: "20 ngày" });
  });

  it("counts the loading of the result from the answer, over Tết", () => {
    const way: Happening[] = [
      ["2026-02-06", assigned],
      ["2026-02-13", resolved],
    ];
    expect(clocks("2026-02-05", "2026-02-25", way, "2026-02-13")("LOAD_RESULT")).toMatchObject({
      startedOn: "2026-02-13",
      dueOn: "2026-02-24",
      count: "02 ngày làm việc",
    });
    const posted = clocks("2026-02-05", "2026-02-25", [...way, ["2026-02-24", published]], "2026-03-01");
    expect(posted("LOAD_RESULT")).toMatchObject({ doneOn: "2026-02-24", daysLate: 0 });
    expect(posted("PUBLISH")).toBeUndefined();
  });

  it("tells progress every 07 days past the limit that was counted, extended or not", () => {
    const extended: EventData = { type: "extended", dueOn: localDate("2026-04-10"), reason: "E1" };
    const way: Happening[] = [
      ["2026-03-03", assigned],
      ["2026-03-10", extended],
    ];
    const on = (today: string) => clocks("2026-03-02", "2026-03-23", way, today)("PROGRESS_UPDATE");
    expect(on("2026-03-23")).toBeUndefined();
    expect(on("2026-03-24")).toMatchObject({ startedOn: "2026-03-23", dueOn: "2026-03-30" });
    expect(on("2026-03-31"), "missed").toMatchObject({ dueOn: "2026-03-30", urgency: "DUE" });
  });
});

it("claims no count for a date that an extension set", () => {
  const extended: EventData = { type: "extended", dueOn: localDate("2026-04-05"), reason: "E1" };
  const way: Happening[] = [
    ["2026-03-03", assigned],
    ["2026-03-10", extended],
  ];
  const clock = clocks("2026-03-02", "2026-03-23", way, "2026-03-11")("RESPOND");
  expect(clock && countInWords(clock)).toBe(
    "Tính từ ngày tiếp nhận 02/03/2026, 20 ngày: 23/03/2026. Đã gia hạn đến 05/04/2026. Ngày này là ngày nghỉ.",
  );
  const plain = clocks("2026-03-02", "2026-03-23", way.slice(0, 1), "2026-03-11")("RESPOND");
  expect(plain && countInWords(plain)).toBe(
    "Tính từ ngày tiếp nhận 02/03/2026, 20 ngày; ngày cuối 22/03/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.",
  );
});

/** The second implementation: day by day over lists, and nothing shared with the first but the calendar's rows. */
function naiveDue(from: LocalDate, amount: number, working: boolean): LocalDate {
  const off = (day: LocalDate) => {
    const row = DAYS.find(({ date, active }) => active && date === day);
    return row ? row.kind !== "SWAP_WORKING_DAY" : weekday(day) >= 6;
  };
  const days: LocalDate[] = [];
  for (let day = addDays(from, 1); days.length < amount; day = addDays(day, 1))
    if (!working || !off(day)) days.push(day);
  let last = days.at(-1) ?? from;
  while (off(last)) last = addDays(last, 1);
  return last;
}

test("every clock agrees with a naive count, whenever it starts", () => {
  const start = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(localDate("2024-01-02"), n));
  fc.assert(
    fc.property(start, (day) => {
      const open = clocks(day, "2026-12-31", [[day, assessed("D")]], day);
      if (yearOf(addDays(day, 40)) > 2026) return;
      expect(open("TRANSFER")?.dueOn).toBe(naiveDue(day, 5, true));
      expect(open("HANDLE_TARGET")?.dueOn).toBe(naiveDue(day, 15, true));
      const answered = clocks(
        day,
        "2026-12-31",
        [
          [day, assigned],
          [day, resolved],
        ],
        day,
      );
      expect(answered("LOAD_RESULT")?.dueOn).toBe(naiveDue(day, 2, true));
    }),
    { numRuns: 200, seed: 2008 },
  );
});

test("a limit that ends on a worked day passes over none, and one of working days never does", () => {
  const calm = clocks("2026-03-03", "2026-03-23", [], "2026-03-04");
  expect(calm("RESPOND")?.rolledOverFrom).toBeUndefined();
  expect(calm("TRANSFER")?.rolledOverFrom).toBeUndefined();
});

test("what was solved on the spot and typed later is to be loaded from the day it was typed", () => {
  const way: Happening[] = [
    ["2026-03-02", assessed("B")],
    ["2026-03-02", resolved],
  ];
  const typed = (entered: string) =>
    clocks("2026-03-02", "2026-03-23", way, "2026-03-10", entered)("LOAD_RESULT");
  expect(typed("2026-03-10")).toMatchObject({
    ...{ startedOn: "2026-03-10", startedBy: "ngày nhập phản ánh đã có kết quả", dueOn: "2026-03-12" },
    urgency: "CALM",
  });
  expect(typed("2026-03-02")).toMatchObject({ startedOn: "2026-03-02", startedBy: "ngày có kết quả" });
});

test("an answer judged by a provisional limit says so for good", () => {
  const recounted: EventData = {
    ...{ type: "due_recounted", cause: "Lịch nghỉ" },
    ...{ dueOn: localDate("2026-03-23"), provisional: true },
  };
  const way: Happening[] = [
    ["2026-03-05", recounted],
    ["2026-03-06", assessed("C")],
    ["2026-03-06", resolved],
  ];
  const answered = clocks("2026-03-02", "2026-03-23", way, "2026-03-10")("RESPOND");
  expect(answered).toMatchObject({ provisional: true, doneOn: "2026-03-06" });
});

test("progress that is counted from a provisional limit is provisional, from a note it is not", () => {
  const recounted: EventData = {
    ...{ type: "due_recounted", cause: "Lịch nghỉ" },
    ...{ dueOn: localDate("2026-03-23"), provisional: true },
  };
  const way: Happening[] = [["2026-03-05", recounted]];
  expect(clocks("2026-03-02", "2026-03-23", way, "2026-03-25")("PROGRESS_UPDATE")?.provisional).toBe(true);
  const told: Happening[] = [...way, ["2026-03-27", { type: "progress_noted", text: "Đang làm." }]];
  expect(clocks("2026-03-02", "2026-03-23", told, "2026-04-01")("PROGRESS_UPDATE")?.provisional).toBe(false);
});

test("a progress note is due 07 days after the limit or the last note, and stays until it is written", () => {
  const limit = localDate("2026-03-23");
  const note = (text: string): Happening => [text, { type: "progress_noted", text: "n" }];
  for (const [notes, today, startedOn, dueOn, urgency] of [
    [[], "2026-03-24", limit, "2026-03-30", "SOON"],
    [[], "2026-03-30", limit, "2026-03-30", "SOON"],
    [[], "2026-04-09", limit, "2026-03-30", "DUE"],
    [["2026-03-20"], "2026-03-31", limit, "2026-03-30", "DUE"],
    [["2026-03-26"], "2026-03-27", "2026-03-26", "2026-04-02", "SOON"],
    [["2026-03-26", "2026-04-08"], "2026-04-09", "2026-04-08", "2026-04-15", "SOON"],
    [["2026-03-26", "2026-04-08"], "2026-04-16", "2026-04-08", "2026-04-15", "DUE"],
  ] as const) {
    const way: Happening[] = [["2026-03-03", assigned], ...notes.map(note)];
    const found = clocks("2026-03-02", limit, way, today)("PROGRESS_UPDATE");
    expect(found, `${notes} ${today}`).toMatchObject({ startedOn, dueOn, urgency });
  }
  expect(() => nextProgressOn(limit, null, 0, localDate("2026-03-24"))).toThrow(RangeError);
});
