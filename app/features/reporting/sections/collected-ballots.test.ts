import { describe, expect, test } from "vitest";
import { BALLOTS_TOGETHER, ballotFindings, collectedFigures, withBallots } from "./collected-ballots";
import type { ReportSections } from "./section-data";

const pressed = collectedFigures({
  "ballots.very_satisfied": 10,
  "ballots.satisfied": 5,
  "ballots.normal": 3,
  "ballots.unsatisfied": 1,
  "ballots.total": 19,
});
const none: ReportSections = {};
const together: ReportSections = { "I.5": { figures: {}, texts: { [BALLOTS_TOGETHER]: "on" }, details: {} } };

describe("ballots collected at the desks", () => {
  test("are the report's ballots where none were typed; nobody pressing is not 0", () => {
    expect(withBallots({ "post.in": 4 }, none, pressed)).toMatchObject({
      "post.in": 4,
      "ballots.total": 19,
      "ballots.content": 15,
    });
    expect(collectedFigures({ "ballots.total": 0 })).toBeNull();
    expect(withBallots({}, none, null)).toEqual({});
  });

  test("give way to typed ones, and the difference is found", () => {
    const typed = { "ballots.total": 30, "ballots.normal": 3 };
    expect(withBallots(typed, none, pressed)).toEqual(typed);
    expect(ballotFindings(typed, none, pressed)).toEqual([
      expect.objectContaining({ where: "ballots.total", numbers: ["30", "19"] }),
    ]);
    expect(ballotFindings({ "ballots.total": 19 }, none, pressed)).toEqual([]);
  });

  test("are added to paper ballots where the unit says so, and only where paper is stated", () => {
    const typed = { "ballots.total": 30, "ballots.normal": 2 };
    expect(withBallots(typed, together, pressed)).toEqual({ "ballots.total": 49, "ballots.normal": 5 });
    expect(ballotFindings(typed, together, pressed)).toEqual([]);
  });
});
