import { describe, expect, test } from "vitest";
import { actedFor } from "./acted-for";

const item = { holder: "so-nv", coordinatingUnits: ["so-xd"] };
const staff = (...units: string[]) => ({
  submitter: false as const,
  roles: units.map((unit) => ({ role: "AGENCY_HEAD" as const, unit })),
});

describe("the unit in whose name a step is taken", () => {
  test.each([
    ["of who heads two units, the one that holds the item", ["so-yt", "so-nv"], "so-yt", "so-nv"],
    ["of who signs for another unit's head, that unit", ["so-nv"], "x-lang-vang", "so-nv"],
    ["their own where the holder is none of theirs", ["so-tc", "so-yt"], "so-yt", "so-yt"],
    ["one that takes part", ["so-xd"], "so-yt", "so-xd"],
    ["where their role is, whatever their account says", ["td"], "so-yt", "td"],
    ["their account's where no role says", [], "so-yt", "so-yt"],
  ])("%s", (_, units, home, unit) => {
    expect(actedFor(staff(...units), "AGENCY_HEAD", item, home)).toBe(unit);
  });

  test("only the role counts in which the step was taken", () => {
    const both = [
      { role: "HANDLER" as const, unit: "so-nv" },
      { role: "LEADER" as const, unit: "td" },
    ];
    expect(actedFor({ submitter: false, roles: both }, "LEADER", item, "so-nv")).toBe("td");
  });

  test("a sender acts for nobody", () => {
    expect(actedFor({ submitter: true }, "SUBMITTER", item, undefined)).toBeUndefined();
  });
});
