import { expect, it } from "vitest";
import { OPENING_RULE } from "../figures";
import { unbalancedWords } from "./frozen-report";
import { reportingOffice, UNGAPPED } from "./reporting-office.test-kit";

const { db, officer, head, close, closeAnswered, step, handIn, accept, frozen, total } =
  await reportingOffice();

it("a closing is refused before the period is over, to strangers, and where no unit owes a report", async () => {
  expect(await close("A", "2025-Q1", "2025-03-14")).toEqual({ ok: false, reason: "PERIOD_NOT_OVER" });
  expect(await close("A", "2025-Q1", "2025-03-16", { actor: officer("B") })).toMatchObject({
    reason: "NOT_YOUR_DUTY",
  });
  expect(await close("C", "2025-Q1", "2025-03-16")).toMatchObject({ reason: "UNIT_NOT_EXPECTED" });
  expect(await close("A", "2025-01-01..2025-01-31", "2025-03-16")).toMatchObject({
    reason: "NO_SUCH_PERIOD",
  });
  expect(await db.report.count()).toBe(0);
});

it("a closing of two people at once lets one through and tells the other", async () => {
  const answers = await Promise.all([1, 2].map(() => close("A", "2025-Q1", "2025-03-16")));
  expect(answers.map((answer) => (answer.ok ? "closed" : answer.reason)).sort()).toEqual([
    "ALREADY_CLOSED",
    "closed",
  ]);
  expect(await db.reportClosing.count()).toBe(1);
  expect(await total("A", "2025-Q1")).toMatchObject({ new: 2, resolved_total: 1, pending_total: 1 });
  expect(
    (await frozen("A", "2025-Q1")).items.map(({ referenceCode, keys }) => [referenceCode, keys.at(-1)]),
  ).toEqual([
    ["PAKN-1", "resolved_new"],
    ["PAKN-2", "pending_act"],
  ]);
});

it("a closing of a province waits for its units and never takes a missing one for zero", async () => {
  await handIn("A", "2025-Q1", "2025-03-17");
  await accept("A", "2025-Q1", "2025-03-18");
  for (const code of ["B", "OLD"]) {
    expect(await close(code, "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
    await handIn(code, "2025-Q1", "2025-03-17");
  }
  const sent = await step(
    "B",
    "2025-Q1",
    officer("P"),
    { action: "return", reason: "Thiếu một việc" },
    "2025-03-18",
  );
  expect(sent).toMatchObject({ ok: true });
  await accept("OLD", "2025-Q1", "2025-03-18");
  // An accepted report may still go back, with a reason, as long as the province has not closed.
  const returning = { action: "return", reason: "Sai biểu" } as const;
  expect(
    await step("OLD", "2025-Q1", officer("P"), { ...returning, reason: " " }, "2025-03-18"),
  ).toMatchObject({
    reason: "REASON_MISSING",
  });
  expect(await step("OLD", "2025-Q1", officer("P"), returning, "2025-03-18")).toMatchObject({ ok: true });
  expect(await close("OLD", "2025-Q1", "2025-03-18")).toMatchObject({ ok: true });
  await handIn("OLD", "2025-Q1", "2025-03-18");
  await accept("OLD", "2025-Q1", "2025-03-18");
  expect(await close("P", "2025-Q1", "2025-03-19")).toMatchObject({ reason: "UNITS_MISSING" });
  expect(await close("B", "2025-Q1", "2025-03-19")).toMatchObject({ ok: true });
  // A head is nobody's deputy.
  const deputy = { ...UNGAPPED, mode: "KT", onBehalfOf: "Giám đốc", position: "Phó Giám đốc" } as const;
  expect(await step("B", "2025-Q1", head("B"), deputy, "2025-03-19")).toMatchObject({
    reason: "SIGNS_FOR_SELF",
  });
  await handIn("B", "2025-Q1", "2025-03-19");
  await accept("B", "2025-Q1", "2025-03-19");
  expect(await closeAnswered("P", "2025-Q1", "2025-03-20")).toMatchObject({ ok: true });
  const { report } = await frozen("P", "2025-Q1");
  expect(report.figures.total).toMatchObject({ opening: 1, new: 4, resolved_total: 2, pending_total: 3 });
  expect(report.figures.movement.previousClosing).toBe(1);
  // Also the province's first closing is held against what was pending the day before, as its live form is.
  expect(report.figures.checks.at(-1)).toMatchObject({ rule: OPENING_RULE, ok: true });
  expect(unbalancedWords(report)).toBeNull();
  expect(report.parts.map(({ unit: code, number }) => [code, number])).toEqual([
    ["A", 1],
    ["B", 2],
    ["OLD", 2],
  ]);
  const back = await step("A", "2025-Q1", officer("P"), { action: "return", reason: "…" }, "2025-03-21");
  expect(back).toMatchObject({ ok: false, reason: "SUMMED_ABOVE" });
});

it("a closing keeps to the order of periods", async () => {
  expect(await close("A", "2025-Q3", "2025-09-20")).toMatchObject({ reason: "PREVIOUS_NOT_CLOSED" });
});
