import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { type Counted, itemDifferences } from "./compare";
import { comparisonView } from "./comparison-view";

const counted = (referenceCode: string, more: Partial<Counted> = {}): Counted => ({
  ...{ referenceCode, episode: 0, startedOn: localDate("2026-05-02"), endedOn: null, exit: null, unit: "A" },
  ...{ field: "dat-dai", countedKind: "ACT", isLate: false, enteredAfterClosing: false },
  keys: ["received_total", "received_act", "new", "pending_total", "pending_act"],
  ...more,
});
const DONE = ["received_total", "received_act", "new", "resolved_total", "resolved_act", "resolved_new"];

/** The codes named under each cell that is asked for, as "field key". */
function named(signed: Counted[], now: Counted[], cells: [string | null, "new" | "pending_total"][]) {
  const items = itemDifferences(signed, now, {
    fields: [{ code: "dat-dai", name: "Đất đai" }],
    unitName: (code) => code,
    wasMissing: (code) => code === "MISSING",
  });
  const view = comparisonView(
    { items, cells: cells.map(([field, key]) => ({ field, key, fieldName: "", signed: 0, now: 1 })) },
    [],
  );
  return view.cells.map((cell) => cell.items.map(({ referenceCode }) => referenceCode));
}

test("an item of a unit whose report was missing at the closing is said to come from there", () => {
  const words = {
    fields: [],
    unitName: (code: string) => code,
    wasMissing: (code: string) => code === "MISSING",
  };
  const causes = itemDifferences([], [counted("X", { unit: "MISSING" }), counted("Y", { unit: "B" })], words);
  expect(causes.map(({ cause }) => cause)).toEqual([
    "Khi chốt chưa có báo cáo được tiếp nhận của MISSING",
    "Khi chốt chưa tính vào kỳ này; nay tính cho B, ngày đến 02/05/2026",
  ]);
});

describe("the items named under a cell that differs", () => {
  test("are those that entered it or left it, not those counted in it before and after", () => {
    const signed = [counted("KNOWN"), counted("DONE")];
    const resolved = { keys: DONE, endedOn: localDate("2026-06-01"), exit: "RESOLVED" as const };
    const now = [counted("KNOWN"), counted("DONE", resolved), counted("LATE", { enteredAfterClosing: true })];
    expect(
      named(signed, now, [
        ["dat-dai", "new"],
        ["dat-dai", "pending_total"],
        [null, "new"],
      ]),
    ).toEqual([["LATE"], ["DONE", "LATE"], ["LATE"]]);
  });

  test("of another row are not named; an item that changed its row is, in both, and not in the total", () => {
    const signed = [counted("MOVED", { field: "chua-phan-loai" })];
    const now = [counted("MOVED"), counted("LATE", { enteredAfterClosing: true })];
    expect(
      named(signed, now, [
        ["chua-phan-loai", "new"],
        ["dat-dai", "new"],
        [null, "new"],
      ]),
    ).toEqual([["MOVED"], ["LATE", "MOVED"], ["LATE"]]);
  });
});
