import { expect, test } from "vitest";
import { workCalendar } from "~/shared/calendar";
import { localDate } from "~/shared/local-date";
import type { EventData } from "./events";
import { onWorkingDay } from "./extension";
import { replay } from "./history";
import { recountOf } from "./recount";

const holiday = (date: string) => ({
  date: localDate(date),
  kind: "HOLIDAY" as const,
  name: "Nghỉ",
  active: true,
});
const with2027 = (days: string[]) => workCalendar(days.map(holiday), [2026, 2027]);
const without2027 = workCalendar([], [2026]);
const arrival = {
  ...{
    receivedAt: new Date("2026-12-10T02:00:00Z"),
    receivingUnit: "vp",
    field: "dat-dai",
    registered: true,
  },
  ...({ kind: "ACT", countedKind: "ACT", dueOn: localDate("2026-12-30") } as const),
};

/** An item extended under one calendar, and what another one makes of it. */
function recount(asked: string, before: typeof without2027, after: typeof without2027) {
  const event: EventData = onWorkingDay({ type: "extended", dueOn: localDate(asked), reason: "E1" }, before);
  const replayed = replay(arrival, [{ ...event, at: new Date("2026-12-20T02:00:00Z") }]);
  if (!replayed.ok) throw new Error(replayed.reason);
  const state = replayed.value;
  const { dueOn, dueProvisional } = state;
  return {
    told: [dueOn, dueProvisional],
    moved: recountOf(state, "vp", [], { before, after })?.extended ?? null,
  };
}

test("an extension into a year without calendar is provisional, and rolls on when its calendar makes it a day off", () => {
  // 2027-01-16 is a Saturday: rolled on to Monday, which the official calendar makes a day off.
  expect(recount("2027-01-16", without2027, with2027(["2027-01-18"]))).toEqual({
    told: ["2027-01-18", true],
    moved: { dueOn: "2027-01-19", provisional: false },
  });
  const worked = {
    date: localDate("2027-01-16"),
    kind: "SWAP_WORKING_DAY" as const,
    name: "Làm bù",
    active: true,
  };
  expect(
    recount("2027-01-16", without2027, workCalendar([worked], [2026, 2027])),
    "the Saturday that was asked for is worked: what the sender was told stands",
  ).toEqual({ told: ["2027-01-18", true], moved: { dueOn: "2027-01-18", provisional: false } });
  expect(recount("2027-01-13", without2027, with2027([])), "confirmed").toEqual({
    told: ["2027-01-13", true],
    moved: { dueOn: "2027-01-13", provisional: false },
  });
});

test("a date chosen freely rolls on only when it becomes a day off, and never comes earlier", () => {
  expect(recount("2027-01-13", with2027([]), with2027(["2027-01-13"])).moved).toEqual({
    ...{ dueOn: "2027-01-14", provisional: false },
  });
  expect(recount("2027-01-13", with2027(["2027-01-13"]), with2027([]))).toEqual({
    told: ["2027-01-14", false],
    moved: null,
  });
});

test("a final date that comes into a year without calendar is provisional from then on, and final again with its calendar", () => {
  const lastDayOff = workCalendar([holiday("2026-12-31")], [2026]);
  expect(recount("2026-12-31", without2027, lastDayOff)).toEqual({
    told: ["2026-12-31", false],
    moved: { dueOn: "2027-01-04", provisional: true },
  });
  expect(recount("2027-01-13", with2027([]), without2027), "the notice was taken back").toEqual({
    told: ["2027-01-13", false],
    moved: { dueOn: "2027-01-13", provisional: true },
  });
});
