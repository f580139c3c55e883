import { describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { UNITS } from "./random-items.test-kit";
import { hasUnitsBelow, holdersCountedUnder, parentOn, treeOn, type UnitNode, unitOn } from "./unit-tree";

const on = (date: string, units: readonly UnitNode[] = UNITS) => treeOn(units, localDate(date));
const node = (code: string, parent: string | null, more: Partial<UnitNode> = {}): UnitNode => ({
  code,
  name: code,
  level: "COMMUNE",
  parent,
  validFrom: localDate("1990-01-01"),
  validTo: null,
  successor: null,
  ...more,
});
const gone = { validTo: localDate("2025-06-30") };
const new_ = { validFrom: localDate("2025-07-01") };

describe("which unit counts", () => {
  it.each([
    ["2025-06-30", "A1", "A1"],
    ["2025-07-01", "A1", "C1"],
    ["2024-12-31", "S0", "S0"],
    ["2025-02-28", "S0", "S1"],
    ["2025-03-01", "S0", "S2"],
    ["2025-04-01", "S3-OLD", "S3-OLD"],
  ])("on %s items of %s count under %s", (date, code, counting) => {
    expect(unitOn(on(date), code)).toBe(counting);
  });

  it("stops at a unit that is not there yet, and in a chain that turns back on itself", () => {
    const units = [
      node("A", null, { ...gone, successor: "B" }),
      node("B", null, {
        validFrom: localDate("2026-01-01"),
        validTo: localDate("2026-12-31"),
        successor: "C",
      }),
      node("C", null, { validFrom: localDate("2027-01-01") }),
      node("X", null, { ...gone, successor: "Y" }),
      node("Y", null, { ...gone, successor: "X" }),
    ];
    expect(unitOn(on("2025-08-01", units), "A")).toBe("B");
    expect(unitOn(on("2027-08-01", units), "A")).toBe("C");
    expect(unitOn(on("2025-08-01", units), "X")).toBe("Y");
  });
});

describe("the tree of a day", () => {
  it.each([
    ["2025-06-30", "A1", "D1"],
    // The parent's successor, not the grandparent.
    ["2025-07-01", "A3", "C1"],
    // The successor is the unit itself: one step up instead.
    ["2025-07-01", "C1", "P"],
    // Closed without a successor: the next one above.
    ["2025-07-01", "B2", "P"],
    ["2025-02-01", "S1-BRANCH", "S1"],
    ["2025-03-01", "S1-BRANCH", "S2"],
    // The parent is not there yet.
    ["2024-10-01", "S1-BRANCH", "P"],
  ])("on %s %s stands below %s", (date, code, parent) => {
    expect(parentOn(on(date), code)).toBe(parent);
  });

  it("never hangs a unit below its own descendant", () => {
    const units = [
      node("P", null),
      node("D", "P", { ...gone, successor: "WARD" }),
      node("TOWN", "D"),
      node("WARD", "TOWN"),
    ];
    expect(parentOn(on("2025-07-01", units), "TOWN")).toBe("P");
    expect(parentOn(on("2025-07-01", units), "WARD")).toBe("TOWN");
  });

  it("lets nothing circle when two units take over each other's parents", () => {
    const units = [
      node("P", null, { level: "PROVINCE" }),
      node("D1", "P", { ...gone, successor: "B" }),
      node("D2", "P", { ...gone, successor: "A" }),
      node("A", "D1"),
      node("B", "D2"),
    ];
    const tree = on("2025-07-01", units);
    expect([parentOn(tree, "A"), parentOn(tree, "B")]).toEqual(["P", "P"]);
  });

  it("ends even when the recorded parents circle", () => {
    const tree = on("2025-07-01", [node("A", "B"), node("B", "A"), node("C", "C")]);
    expect([parentOn(tree, "A"), parentOn(tree, "B"), parentOn(tree, "C")]).toEqual([null, null, null]);
  });

  it("keeps a department that lives on under the province of its time", () => {
    const units = [
      node("OLD", null, { level: "PROVINCE", ...gone, successor: "NEW" }),
      node("NEW", null, { level: "PROVINCE", ...new_ }),
      node("DEPARTMENT", "NEW"),
    ];
    expect(parentOn(on("2025-06-30", units), "DEPARTMENT")).toBe("OLD");
    expect(parentOn(on("2025-07-01", units), "DEPARTMENT")).toBe("NEW");
    expect(holdersCountedUnder(on("2025-07-01", units), "NEW", "consolidated")).toEqual(
      new Set(["OLD", "NEW", "DEPARTMENT"]),
    );
  });
});

describe("whose items a report counts", () => {
  const holders = (date: string, target: string, scope: "own" | "consolidated") =>
    [...holdersCountedUnder(on(date), target, scope)].sort();

  it("loses nothing at the province, whatever the day", () => {
    for (const date of ["1980-01-01", "2024-10-01", "2025-02-28", "2025-06-30", "2025-07-01", "2030-01-01"])
      expect(holders(date, "P", "consolidated")).toEqual(UNITS.map(({ code }) => code).sort());
  });

  it("counts a merged unit under its successor and a closed one nowhere else", () => {
    expect(holders("2025-07-01", "C1", "own")).toEqual(["A1", "A2", "C1", "D1"]);
    expect(holders("2025-07-01", "A1", "consolidated")).toEqual([]);
    expect(holders("2025-06-30", "D1", "consolidated")).toEqual(["A1", "A2", "A3", "D1"]);
    expect(holders("2025-07-01", "S3", "consolidated")).toEqual(["S3", "S3-OLD"]);
  });

  it("knows units with others below them", () => {
    const below = (date: string, code: string) => hasUnitsBelow(on(date), code);
    expect([below("2025-06-30", "D1"), below("2025-07-01", "P"), below("2025-06-30", "A1")]).toEqual([
      true,
      true,
      false,
    ]);
    // Only a closed unit is left below it.
    expect(below("2025-07-01", "S3")).toBe(false);
  });
});
