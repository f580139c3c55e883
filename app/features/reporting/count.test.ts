import { describe, expect, it } from "vitest";
import { checkForm, OPENING_RULE, rowsWithNumbers } from "./figures";
import {
  assigned,
  at,
  count,
  field,
  figures,
  item,
  kind,
  numbers,
  published,
  regulation,
  rejected,
  reopened,
  resolved,
  returned,
  transferred,
  withdrawn,
} from "./hand-made-items.test-kit";

describe("example E4 of report-forms.md", () => {
  const old = "2025-01-10";
  const now = "2025-03-20";
  const items = [
    item(old, [resolved(now), published("2025-04-01")]),
    item(old, [resolved(now), published("2025-04-01")]),
    item(old, [resolved(now), published("2025-04-01")], regulation),
    item(now, [resolved("2025-04-01"), published("2025-04-02")]),
    item(now, [resolved("2025-04-01")]),
    item(now, [resolved("2025-04-01"), published("2025-06-15")]),
    item(now),
    item(now, [], regulation),
    item(now, [], { ...regulation, field: "ho-tich" }),
  ];
  const form = count(items, "2025-Q2");

  it("gives every figure", () => {
    expect(numbers(form, "dat-dai")).toEqual([8, 6, 2, 3, 5, 6, 5, 1, 3, 3, 2, 1, 1, 4]);
    expect(numbers(form, "ho-tich")).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0]);
    expect(numbers(form)).toEqual([9, 6, 3, 3, 6, 6, 5, 1, 3, 3, 3, 1, 2, 4]);
  });

  it("keeps the order of the fields, the unclassified last, and leaves out rows without a number on paper", () => {
    expect(form.rows.map((row) => row.field)).toEqual(["dat-dai", "ho-tich", "xay-dung", "chua-phan-loai"]);
    expect(rowsWithNumbers(form.rows).map((row) => row.field)).toEqual(["dat-dai", "ho-tich"]);
  });

  it("passes all checks, and names the rows that break one", () => {
    expect(form.checks).toHaveLength(11);
    expect(form.checks.every(({ ok }) => ok)).toBe(true);
    const rows = form.rows.map((row) => (row.field === "ho-tich" ? { ...row, resolved_new: 2 } : row));
    const broken = checkForm(rows, { ...form.total, resolved_new: 5 }, form.total.opening).filter(
      ({ ok }) => !ok,
    );
    expect(broken).toMatchObject([
      { rule: "resolved_total = resolved_opening + resolved_new", ok: false, rows: ["ho-tich", "total"] },
      { rule: "resolved_new ≤ new", ok: false, rows: ["ho-tich"] },
    ]);
    expect(checkForm(form.rows, form.total, 4).at(-1)).toMatchObject({
      rule: OPENING_RULE,
      ok: false,
      rows: ["total"],
    });
  });
});

describe("period and episode", () => {
  it("takes the date in Vietnam: one second decides", () => {
    expect(figures(count([item("2025-03-14T23:59:59")], "2025-Q1"))).toMatchObject({ new: 1 });
    expect(figures(count([item("2025-03-15T00:00:00")], "2025-Q1"))).toEqual({});
    expect(figures(count([item("2025-03-15T00:00:00")], "2025-Q2"))).toMatchObject({ new: 1 });
    expect(figures(count([item("2024-12-15T00:00:00")], "2025-Q1"))).toMatchObject({ new: 1 });
  });

  it("counts both ends of the period", () => {
    const one = [item("2025-01-01", [resolved("2025-03-15T00:00:00")])];
    expect(figures(count(one, "2025-Q1"))).toMatchObject({ pending_total: 1 });
    expect(figures(count(one, "2025-Q2"))).toMatchObject({ opening: 1, resolved_opening: 1 });
    expect(figures(count(one, "2025-Q3"))).toEqual({});
    expect(figures(count([item("2025-01-01", [resolved("2025-03-14T23:59:59")])], "2025-Q1"))).toMatchObject({
      resolved_new: 1,
    });
  });

  it("starts a new episode at a reopening, also on the day of the end", () => {
    const one = [
      item("2025-01-01", [resolved("2025-02-01"), reopened("2025-04-01"), resolved("2025-07-01")]),
    ];
    expect(figures(count(one, "2025-Q1"))).toMatchObject({ new: 1, resolved_total: 1 });
    expect(figures(count(one, "2025-Q2"))).toEqual({
      received_total: 1,
      received_act: 1,
      new: 1,
      pending_total: 1,
      pending_act: 1,
    });
    expect(figures(count(one, "2025-Q3"))).toMatchObject({ opening: 1, resolved_opening: 1 });
    const sameDay = [item("2025-01-01", [resolved("2025-02-01"), reopened("2025-02-01")])];
    expect(figures(count(sameDay, "2025-Q1"))).toMatchObject({ new: 2, resolved_total: 1, pending_total: 1 });
  });
});

describe("which episodes count", () => {
  it("excludes what came and left in the period as not ours, by reason", () => {
    const form = count(
      [item("2025-01-01", [rejected("2025-03-14")]), item("2025-01-01", [transferred("2025-01-01")])],
      "2025-Q1",
    );
    expect(figures(form)).toEqual({});
    expect(form.excluded).toEqual([
      { exit: "REJECTED", reason: "R10", count: 1 },
      { exit: "TRANSFERRED_OUT", reason: null, count: 1 },
    ]);
  });

  it("counts a rejection after the close as resolved then, and leaves it out of the half", () => {
    const one = [item("2025-01-01", [rejected("2025-03-15")])];
    expect(figures(count(one, "2025-Q1"))).toMatchObject({ new: 1, pending_total: 1 });
    expect(figures(count(one, "2025-Q2"))).toMatchObject({
      opening: 1,
      resolved_opening: 1,
      resolved_total: 1,
    });
    expect(figures(count(one, "2025-H1"))).toEqual({});
    expect(count(one, "2025-H1").excluded).toHaveLength(1);
  });

  it("counts a withdrawal as done, and a rejected second episode by itself", () => {
    expect(figures(count([item("2025-01-01", [withdrawn("2025-01-02")])], "2025-Q1"))).toMatchObject({
      resolved_new: 1,
    });
    const again = count(
      [item("2025-01-01", [resolved("2025-01-05"), reopened("2025-01-06"), rejected("2025-01-07")])],
      "2025-Q1",
    );
    expect(figures(again)).toMatchObject({ received_total: 1, resolved_total: 1 });
    expect(again.excluded).toHaveLength(1);
  });
});

describe("published", () => {
  it("counts the first posting only, whatever happens to it", () => {
    const one = [
      item("2025-01-01", [
        resolved("2025-01-05"),
        published("2025-01-06"),
        { type: "unpublished", at: at("2025-01-07"), reason: "…" },
        published("2025-04-01"),
      ]),
    ];
    expect(figures(count(one, "2025-Q1"))).toMatchObject({ published: 1 });
    expect(figures(count(one, "2025-Q2"))).toEqual({});
  });

  it("belongs to the holder and the field at the publication, and to the successor", () => {
    const one = [
      item("2025-01-01", [
        assigned("2025-01-02", "A1"),
        resolved("2025-01-05"),
        field("2025-06-20", "ho-tich"),
        published("2025-06-25"),
      ]),
    ];
    expect(figures(count(one, "2025-Q3", "C1", "own"), "ho-tich")).toEqual({ published: 1 });
    expect(figures(count(one, "2025-06-15..2025-06-30", "A1", "own"))).toEqual({ published: 1 });
  });
});

describe("whose episode it is", () => {
  it("goes with the lead unit of the latest assignment, back with a return, never to those who help", () => {
    const one = [
      item("2025-01-01", [
        assigned("2025-01-02", "S3", ["B2"]),
        assigned("2025-01-03", "A1"),
        returned("2025-01-04"),
      ]),
    ];
    const own = (unit: string) => figures(count(one, "2025-Q1", unit, "own")).pending_total ?? 0;
    expect(["OFFICE", "S3", "A1", "B2"].map(own)).toEqual([0, 1, 0, 0]);
    expect(figures(count(one, "2025-Q1"))).toMatchObject({ received_total: 1 });
  });

  it("stays with who held it at the end of the period, or at its end when that is earlier", () => {
    const one = [
      item("2025-01-01", [
        assigned("2025-03-15", "S3"),
        resolved("2025-06-15"),
        reopened("2025-06-20"),
        assigned("2025-06-21", "A1"),
      ]),
    ];
    expect(figures(count(one, "2025-Q1", "OFFICE", "own"))).toMatchObject({ pending_total: 1 });
    expect(figures(count(one, "2025-Q2", "S3", "own"))).toMatchObject({ opening: 1, pending_total: 1 });
    expect(figures(count(one, "2025-Q3", "S3", "own"))).toMatchObject({
      resolved_opening: 1,
      received_total: 1,
    });
  });

  it("follows mergers, and shows what moved in and out", () => {
    const one = [
      item("2025-01-01", [], { receivingUnit: "A1" }),
      item("2025-01-01", [assigned("2025-04-01", "S3")]),
    ];
    const c1 = count(one, "2025-Q3", "C1", "own");
    expect(figures(c1)).toMatchObject({ opening: 1, pending_total: 1 });
    expect(c1.movement).toEqual({ previousClosing: 0, movedIn: 1, movedOut: 0 });
    expect(count(one, "2025-Q2", "OFFICE", "own").movement).toEqual({
      previousClosing: 1,
      movedIn: 0,
      movedOut: 1,
    });
    expect(figures(count(one, "2025-Q3", "A1", "own"))).toEqual({});
    const province = count(one, "2025-Q3");
    expect(province.movement).toEqual({ previousClosing: 2, movedIn: 0, movedOut: 0 });
    expect(province.checks.at(-1)).toMatchObject({ rule: OPENING_RULE, ok: true, rows: [] });
    expect(c1.checks.some(({ rule }) => rule === OPENING_RULE)).toBe(false);
  });
});

describe("field and kind", () => {
  it("takes the classification at the end of the period or of the episode", () => {
    const one = [
      item("2025-01-01", [
        field("2025-03-15", "ho-tich"),
        kind("2025-04-01", "REGULATION"),
        resolved("2025-04-02"),
        field("2025-04-02", "xay-dung"),
      ]),
    ];
    expect(figures(count(one, "2025-Q1"), "dat-dai")).toMatchObject({ pending_act: 1 });
    expect(figures(count(one, "2025-Q2"), "ho-tich")).toMatchObject({ opening: 1, resolved_reg: 1 });
    expect(figures(count(one, "2025-Q2"), "xay-dung")).toEqual({});
  });

  it("counts BOTH under its counted kind and keeps the unclassified in their row", () => {
    const both = item("2025-01-01", [], { kind: "BOTH", countedKind: "REGULATION", field: "chua-phan-loai" });
    expect(figures(count([both], "2025-Q1"), "chua-phan-loai")).toMatchObject({
      received_reg: 1,
      pending_reg: 1,
    });
  });

  it("gives a field that is not in the list a row all the same", () => {
    const form = count([item("2025-01-01", [], { field: "la" })], "2025-Q1");
    expect(form.rows.map((row) => row.field)).toEqual([
      "dat-dai",
      "ho-tich",
      "xay-dung",
      "la",
      "chua-phan-loai",
    ]);
  });
});
