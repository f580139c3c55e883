import { describe, expect, test } from "vitest";
import { addDays, localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import type { UnitNode } from "../unit-tree";
import { type BegunReport, boardCounts, boardOf } from "./board";
import { reminderStage } from "./reminders";
import {
  actionsFor,
  decideReport,
  dutiesFor,
  REPORT_ACTIONS,
  REPORT_FLOW,
  REPORT_STATUSES,
} from "./report-flow";

const ALL = ["OFFICER", "HEAD", "DEPUTY", "ABOVE"] as const;

describe("the way of a report", () => {
  const stories = [null, ...REPORT_STATUSES].flatMap((from) =>
    REPORT_ACTIONS.map((action) => [from, action, REPORT_FLOW[action]] as const),
  );
  test.each(stories)("%s + %s", (from, action, { from: allowed, to, by }) => {
    const decided = decideReport(from, action, { duties: ALL, reason: "vì", begunIn: "SIGNED" });
    expect(decided.ok ? decided.value : "refused").toBe(allowed.includes(from) ? to : "refused");
    const strangers = ALL.filter((duty) => !by.includes(duty));
    expect(decideReport(from, action, { duties: strangers, reason: "vì" })).toMatchObject({
      reason: "NOT_YOUR_DUTY",
    });
  });

  test("closing twice says so, and what needs a reason asks for it", () => {
    expect(decideReport("CLOSED", "close", { duties: ALL, reason: "" })).toMatchObject({
      reason: "ALREADY_CLOSED",
    });
    expect(decideReport("SUBMITTED", "return", { duties: ALL, reason: " " })).toMatchObject({
      reason: "REASON_MISSING",
    });
  });

  test("a supplement is dropped to the state it was begun in, and only while one is drawn up", () => {
    const facts = { duties: ALL, reason: "vì" };
    expect(decideReport("CLOSED", "drop", { ...facts, begunIn: "ACCEPTED" })).toEqual({
      ok: true,
      value: "ACCEPTED",
    });
    expect(decideReport("CLOSED", "drop", facts)).toMatchObject({ reason: "NOT_POSSIBLE_NOW" });
    expect(actionsFor("DRAFT", ["OFFICER"])).toEqual(["close"]);
    expect(actionsFor("DRAFT", ["OFFICER"], "SUBMITTED")).toEqual(["close", "drop"]);
  });

  test.each([
    ["FOCAL_OFFICER", "A", ["OFFICER"]],
    ["AGENCY_HEAD", "A", ["HEAD"]],
    ["FOCAL_OFFICER", "B", []],
    ["REPORT_OFFICER", "P", ["ABOVE"]],
    ["LEADER", "P", []],
    ["AUDITOR", "P", []],
    ["ADMINISTRATOR", "A", []],
  ] as const)("%s of %s has, for A's report, %j", (role, unit, duties) => {
    const roles = [{ role, unit, provincial: unit === "P" }];
    const about = { code: "A", isProvince: false, above: "P", aboveIsProvince: true };
    expect(dutiesFor(roles, about)).toEqual(duties);
  });

  test("nobody signs what is not closed", () => expect(actionsFor("DRAFT", ["HEAD"])).toEqual([]));
});

describe("the board", () => {
  const unit = (code: string, more: Partial<UnitNode> = {}): UnitNode => ({
    code,
    name: code,
    level: "COMMUNE",
    parent: "P",
    validFrom: localDate("2020-01-01"),
    validTo: null,
    successor: null,
    ...more,
  });
  const units = [
    unit("P", { level: "PROVINCE", parent: null }),
    unit("A"),
    unit("OLD", { validTo: localDate("2026-05-01"), successor: "A" }),
    unit("LATER", { validFrom: localDate("2026-06-15") }),
  ];
  const period = parsePeriod("2026-Q2");
  const due = { on: localDate("2026-06-16"), citation: "", confirmed: false };
  const lines = (reports: BegunReport[], today: string) => {
    if (!period) throw new Error();
    return boardOf({ units, period, reports, dueOf: () => due, today: localDate(today) });
  };
  const report = (more: Partial<BegunReport>): BegunReport => ({
    id: 1,
    unit: "A",
    status: "SUBMITTED",
    accepted: null,
    isZero: false,
    supplement: null,
    submittedOn: localDate("2026-06-16"),
    reason: null,
    ...more,
  });

  test("expects the units of the last day; a merged one is named with its heir", () => {
    const board = lines([], "2026-06-15");
    expect(board.lines.map((line) => line.unit)).toEqual(["P", "A"]);
    expect(board.merged).toEqual([{ unit: "OLD", name: "OLD", lastDay: "2026-05-01", into: "A" }]);
  });

  test("without a date nobody owes or is late, however long ago the period ended", () => {
    if (!period) throw new Error();
    const today = localDate("2026-11-22");
    const board = boardOf({ units, period, reports: [report({})], dueOf: () => null, today });
    expect(boardCounts(board.lines)).toMatchObject({
      units: 2,
      owed: 0,
      late: 0,
      states: [
        { status: "SUBMITTED", count: 1 },
        { status: null, count: 1 },
      ],
    });
    expect(boardCounts(lines([], "2026-11-22").lines)).toMatchObject({ units: 2, owed: 2, late: 2 });
  });

  test.each([
    ["nothing, on the day", null, "2026-06-16", null, "DUE"],
    ["nothing, two days before", null, "2026-06-14", null, "SOON"],
    ["nothing, the day after", null, "2026-06-17", 1, "LATE"],
    ["nothing, long after", null, "2026-08-16", 61, null],
    ["handed in on the day", report({}), "2026-07-01", null, null],
    ["handed in late", report({ submittedOn: localDate("2026-06-20") }), "2026-07-01", 4, null],
    ["returned", report({ status: "RETURNED" }), "2026-06-18", 2, "LATE"],
    ["a supplement under way", report({ status: "CLOSED", supplement: 1 }), "2026-07-01", null, null],
  ])("%s", (_, given, today, days, stage) => {
    const line = lines(given ? [given] : [], today).lines.find((each) => each.unit === "A");
    expect(line?.daysLate).toBe(days);
    expect(line && reminderStage(line, localDate(today), addDays(localDate(today), 1))).toBe(stage);
  });

  test("what is due after days off is said before them", () => {
    const line = lines([], "2026-06-08").lines.find((each) => each.unit === "A");
    const on = (soon: string) => line && reminderStage(line, localDate("2026-06-08"), localDate(soon));
    expect([on("2026-06-09"), on("2026-06-16")]).toEqual([null, "SOON"]);
  });
});
