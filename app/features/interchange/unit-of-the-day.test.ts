import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import type { ItemEvent } from "../workflow/events";
import { inUnitsOfTheDay } from "./unit-of-the-day";

const day = (date: string | null) => (date === null ? null : localDate(date));
const unit = (from: string, to: string | null, successor: string | null = null) =>
  ({ validFrom: localDate(from), validTo: day(to), successor }) as const;
const DAYS = {
  old: unit("2000-01-01", "2025-06-30", "new"),
  older: unit("2000-01-01", "2020-01-31", "old"),
  new: unit("2025-07-01", null),
  other: unit("2000-01-01", null),
};
const UNITS = new Map(Object.entries(DAYS).map(([code, days]) => [code, { code, ...days }]));
const at = (time: string) => new Date(`${time}+07:00`);
const item = (receivedAt: string, events: object[]) => ({
  receivingUnit: "older",
  receivedAt: at(receivedAt),
  events: events as ItemEvent[],
});

test("names who was there on the day, through every merger since", () => {
  const told = inUnitsOfTheDay(
    item("2020-01-31T23:59:00", [
      { type: "assigned", at: at("2020-02-01T00:00:00"), unit: "older", coordinatingUnits: ["other", "old"] },
      { type: "assigned", at: at("2025-07-01T00:00:00"), unit: "other", coordinatingUnits: ["older", "old"] },
    ]),
    UNITS,
  );
  expect(told.receivingUnit).toBe("older");
  expect(told.events).toMatchObject([
    { unit: "old", coordinatingUnits: ["other"] },
    { unit: "other", coordinatingUnits: ["new"] },
  ]);
});

test("leaves out whoever was asked for an opinion and not founded when the item was handed out", () => {
  const asked = (units: string[]) => ({ type: "opinion_asked", at: at("2025-07-02T08:00:00"), units });
  const given = { type: "assigned", at: at("2025-06-30T23:59:00"), unit: "other" };
  const of = (...events: object[]) =>
    inUnitsOfTheDay(item("2025-06-20T08:00:00", events), UNITS).events.at(-1);
  expect(of(given, asked(["new", "other"]))).toMatchObject({ units: ["other"] });
  expect(of({ ...given, at: at("2025-07-01T08:00:00") }, asked(["old"]))).toMatchObject({ units: ["new"] });
});
