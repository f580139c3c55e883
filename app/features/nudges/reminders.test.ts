import { describe, expect, it } from "vitest";
import { workCalendar } from "~/shared/calendar";
import { addDays, localDate } from "~/shared/local-date";
import { isOfficeTime, readOfficeHours } from "~/shared/office-hours";
import { nextProgressOn } from "../workflow/progress-notes";
import { progressDuty } from "./progress";
import { type Colleague, type Held, readEscalation, stepsDue, toldOf } from "./reminders";

const day = localDate;
const LADDER = { head: 1, focal: 3, leader: 7 };
const ITEM = { startedOn: day("2026-03-02"), dueOn: day("2026-03-22") };

describe("reminders of an item of twenty days", () => {
  it.each([
    ["2026-03-16", []],
    ["2026-03-17", ["SHARE"]],
    ["2026-03-21", ["SHARE"]],
    ["2026-03-22", ["DUE"]],
    ["2026-03-23", ["LATE_HEAD"]],
    ["2026-03-24", ["LATE_HEAD"]],
    ["2026-03-25", ["LATE_HEAD", "LATE_FOCAL"]],
    ["2026-03-28", ["LATE_HEAD", "LATE_FOCAL"]],
    ["2026-03-29", ["LATE_HEAD", "LATE_FOCAL", "LATE_LEADER"]],
  ])("on %s: %j", (today, steps) => {
    expect(stepsDue(ITEM, day(today), LADDER, addDays(day(today), 1))).toEqual(steps);
  });

  it("come before days off that last until the limit, and not earlier", () => {
    const told = (today: string, soon: string) => stepsDue(ITEM, day(today), LADDER, day(soon));
    expect(told("2026-03-13", "2026-03-22")).toEqual(["LAST_DAY"]);
    expect(told("2026-03-13", "2026-03-21")).toEqual([]);
    expect(told("2026-03-17", "2026-03-22")).toEqual(["SHARE"]);
  });

  it("follow the ladder that the province sets, and no nonsense", () => {
    expect(stepsDue(ITEM, day("2026-03-24"), { head: 2, focal: 2, leader: 5 }, day("2026-03-25"))).toEqual([
      "LATE_HEAD",
      "LATE_FOCAL",
    ]);
    expect(readEscalation("1, 3, 7")).toEqual(LADDER);
    for (const text of ["", "3,1,7", "0,3,7", "1,3", "1,3,7,9", "1,3,x", "1.5,3,7"])
      expect(readEscalation(text), text).toBeNull();
  });
});

describe("who is told", () => {
  const person = (id: number, role: Colleague["roles"][number]["role"], unit: string): Colleague => ({
    id,
    roles: [{ role, unit }],
  });
  const people = [
    person(1, "HANDLER", "so-a"),
    person(2, "FOCAL_OFFICER", "so-a"),
    person(3, "AGENCY_HEAD", "so-a"),
    person(4, "PROVINCIAL_FOCAL", "vp"),
    person(5, "LEADER", "tinh"),
    person(6, "AGENCY_HEAD", "so-b"),
  ];
  const held: Held = {
    status: "IN_PROGRESS",
    holder: "so-a",
    handlerId: 1,
    confidential: false,
    rejectionProposed: false,
  };
  it("is who can do the next thing, and higher with every step", () => {
    expect(toldOf("SHARE", held, people)).toEqual([1]);
    expect(toldOf("SHARE", { ...held, handlerId: null }, people)).toEqual([2]);
    expect(toldOf("DUE", { ...held, status: "REPLY_DRAFTED" }, people)).toEqual([3]);
    expect(toldOf("LATE_HEAD", held, people)).toEqual([3]);
    expect(toldOf("LATE_FOCAL", held, people)).toEqual([4]);
    expect(toldOf("LATE_LEADER", held, people)).toEqual([5]);
  });
  it("is the next above where nobody of that kind works, and never somebody who has left the unit", () => {
    expect(toldOf("SHARE", { ...held, holder: "so-b" }, people)).toEqual([6]);
    expect(toldOf("LATE_HEAD", { ...held, holder: "so-c" }, people)).toEqual([4]);
    expect(toldOf("DUE", held, [])).toEqual([]);
  });
  it("is for a denunciation only who may know of it", () => {
    expect(toldOf("LATE_HEAD", { ...held, confidential: true }, people)).toEqual([4]);
    expect(toldOf("SHARE", { ...held, confidential: true }, people)).toEqual([4]);
  });
});

describe("the progress note, every seven days past the limit or the last note", () => {
  const DUE = day("2026-03-22");
  const duty = (late: number, lastNote: number | null = null, automatic: Record<string, number> = {}) => {
    const toldOn = lastNote === null ? null : addDays(DUE, lastNote);
    return progressDuty({ limitOn: DUE, toldOn, automatic }, 7, addDays(DUE, late));
  };
  it.each([
    [-1, null, 0, "NONE"],
    [0, null, 0, "NONE"],
    [3, null, 0, "NONE"],
    [4, null, 0, "ASK 1"],
    [4, 2, 0, "NONE"],
    [6, 2, 0, "ASK 1"],
    [7, null, 0, "TELL 1"],
    [7, 3, 0, "ASK 1"],
    [7, 7, 0, "NONE"],
    [8, null, 1, "NONE"],
    [10, 3, 0, "TELL 1"],
    [11, null, 1, "ASK 2"],
    [11, 8, 0, "NONE"],
    [14, 5, 0, "TELL 1"],
    [30, null, 0, "TELL 4"],
    [30, null, 3, "TELL 4"],
    [30, null, 4, "NONE"],
  ])("%i days late, written at %s, told by itself %i times since: %s", (late, note, told, expected) => {
    const found = duty(late, note, { [addDays(DUE, Math.max(0, note ?? 0))]: told });
    expect(found.kind === "NONE" ? "NONE" : `${found.kind} ${found.round}`).toBe(expected);
  });
  it("begins anew with a note, whatever was told by itself before it", () => {
    expect(duty(24, 16, { [DUE]: 2 })).toMatchObject({ kind: "TELL", round: 1, from: addDays(DUE, 16) });
  });
  it("falls on the day that the clock of the item shows", () => {
    for (let late = 1; late < 40; late += 1)
      for (const note of [null, -3, 0, 2, 5, 9]) {
        if (note !== null && note > late) continue;
        const shown = nextProgressOn(DUE, note === null ? null : addDays(DUE, note), 7, addDays(DUE, late));
        const found = duty(late, note);
        const near = shown !== null && addDays(DUE, late + 3) >= shown;
        expect(found.kind, `${late} ${note}`).toBe(
          !near ? "NONE" : addDays(DUE, late) < (shown ?? "") ? "ASK" : "TELL",
        );
        if (found.kind !== "NONE" && found.round === 1) expect(found.markOn).toBe(shown);
      }
  });
});

describe("working hours", () => {
  const calendar = workCalendar(
    [
      { date: day("2026-01-02"), kind: "SWAP_OFF", name: "Nghỉ hoán đổi", active: true },
      { date: day("2026-01-10"), kind: "SWAP_WORKING_DAY", name: "Làm bù", active: true },
    ],
    [2026],
  );
  const hours = readOfficeHours("07:30-11:30, 13:30-17:00") ?? [];
  it.each([
    ["2026-01-05T07:29:59+07:00", false],
    ["2026-01-05T07:30:00+07:00", true],
    ["2026-01-05T12:00:00+07:00", false],
    ["2026-01-05T16:59:00+07:00", true],
    ["2026-01-05T17:00:00+07:00", false],
    ["2026-01-03T09:00:00+07:00", false],
    ["2026-01-02T09:00:00+07:00", false],
    ["2026-01-10T09:00:00+07:00", true],
  ])("%s: %s", (at, open) => {
    expect(isOfficeTime(new Date(at), hours, calendar)).toBe(open);
  });
  it("are read from a setting, and no nonsense is", () => {
    for (const text of ["", "7-11", "11:30-07:30", "07:30-11:30, 11:00-12:00", "07:61-11:30", "20:00-25:00"])
      expect(readOfficeHours(text), text).toBeNull();
  });
});
