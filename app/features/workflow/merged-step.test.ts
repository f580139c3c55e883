import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { begin } from "./item-state";
import { mergedStep } from "./merged-step";

const arrived = (dueOn: string) =>
  begin({
    ...{ receivedAt: new Date("2026-11-04T02:00:00Z"), receivingUnit: "so-xd", field: "dat-dai" },
    ...{ kind: "ACT", countedKind: "ACT", registered: true, dueOn: localDate(dueOn), provisional: false },
  });
const lead = { before: arrived("2026-12-10"), after: arrived("2026-12-29") };
const extended = {
  type: "extended",
  dueOn: localDate("2026-12-29"),
  code: "E1",
  reason: "Xác minh",
} as never;
const onDay = (day: string) => new Date(`${day}T02:00:00Z`);
const step = (own: string, today: string, limit: { latest: string; timesLeft: number | null } | null) => {
  const latest = limit && { ...limit, latest: localDate(limit.latest) };
  const taken = mergedStep(arrived(own), lead, extended, onDay(today), latest);
  return taken?.type === "extended" ? taken.dueOn : null;
};

test.each([
  ["moves with its lead where it may", "2026-12-15", { latest: "2027-01-04", timesLeft: 1 }, "2026-12-29"],
  ["no further than its own limit", "2026-11-24", { latest: "2026-12-14", timesLeft: 1 }, "2026-12-14"],
  ["as often as its rule says", "2026-12-15", { latest: "2027-01-04", timesLeft: null }, "2026-12-29"],
  ["not a second time", "2026-11-30", { latest: "2026-12-14", timesLeft: 0 }, null],
  ["not where no rule gives ground", "2026-11-24", null, null],
  ["never to an earlier day", "2026-12-31", { latest: "2027-01-20", timesLeft: 1 }, null],
] as const)("an item under a lead is extended: %s", (_, own, limit, expected) =>
  expect(step(own, "2026-11-23", limit)).toBe(expected),
);

test("what is told of how things stand is told to every sender", () => {
  const told = { type: "progress_noted", text: "Đã khảo sát, chờ vật tư." } as const;
  expect(mergedStep(arrived("2026-12-15"), lead, told, onDay("2026-11-25"), null)).toEqual(told);
});

test.each([
  ["taken back with it", { takenBack: true, dueOn: "2026-12-10" }, [true, "2026-12-15"]],
  ["as far as its own limit", { takenBack: false, dueOn: "2027-01-15" }, [false, "2027-01-04"]],
  ["to the same earlier day", { takenBack: false, dueOn: "2026-12-22" }, [false, "2026-12-22"]],
  ["back where its own limit is later", { takenBack: false, dueOn: "2026-12-14" }, [true, "2026-12-15"]],
] as const)("a correction of that extension moves it too: %s", (_, { takenBack, dueOn }, expected) => {
  const before = arrived("2026-12-15");
  const moved = {
    ...{ ...before, dueOn: localDate("2026-12-29") },
    extensions: [{ dueBefore: before.dueOn, provisionalBefore: false }],
  };
  const correction = {
    type: "extension_corrected",
    takenBack,
    dueOn: localDate(dueOn),
    reason: "Nhầm",
  } as const;
  const limit = { latest: localDate("2027-01-04"), timesLeft: 0 };
  const correct = (together: boolean) =>
    mergedStep(moved, lead, correction, onDay("2026-11-25"), limit, together);
  const taken = correct(true);
  expect(taken?.type === "extension_corrected" && [taken.takenBack, taken.dueOn]).toEqual(expected);
  expect(correct(false), "an extension of its own").toBeNull();
});

test("an extension of the lead makes no late item under it timely", () =>
  expect(step("2026-11-24", "2026-11-25", { latest: "2026-12-14", timesLeft: 1 })).toBeNull());
