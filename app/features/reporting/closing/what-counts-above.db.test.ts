import { expect, test } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { tellReturn } from "~/features/notifications/tell-return.server";
import { localDate } from "~/shared/local-date";
import { at, period } from "../hand-made-items.test-kit";
import { beginReport } from "../periods/begin-report.server";
import { boardPage } from "../periods/board-page.server";
import { reportPage } from "../periods/report-page.server";
import { returnedReports } from "../periods/returned.server";

import { actOnReport } from "./act-on-report.server";
import { periodsClosedWithout } from "./left-out.queries.server";
import { endOf } from "./report-history";
import { reportingOffice } from "./reporting-office.test-kit";

const { db, pool, officer, head, close, step, handIn, accept, frozen } = await reportingOffice();
const all = officer("P") as Actor;
const pageOf = (unit: string, by = all) =>
  reportPage(db, by, { unit, period: period("2025-Q1") }, at("2025-03-25"));
const boardNow = async () => {
  const board = await boardPage(db, all, "2025-Q1", at("2025-03-25"));
  if (!board) throw new Error();
  return board;
};
const asWritten = { action: "supplement", reason: "Bổ sung đơn vị sáp nhập" };

/** While `look` runs, the closings are like those of before they said whose items they answer for. */
async function asOlderClosings(look: () => Promise<void>): Promise<void> {
  const kept = await db.reportClosing.findMany({ select: { id: true, content: true } });
  const write = (content: string, id: number) =>
    pool.query(
      "UPDATE report_closing SET content = $1, hash = sha256(convert_to($1::text, 'UTF8')) WHERE id = $2",
      [content, id],
    );
  await pool.query("ALTER TABLE report_closing DISABLE TRIGGER USER");
  for (const { id, content } of kept)
    await write(JSON.stringify({ ...JSON.parse(content), counted: undefined }), id);
  await look();
  for (const { id, content } of kept) await write(content, id);
  await pool.query("ALTER TABLE report_closing ENABLE TRIGGER USER");
}

test.each([
  ["nothing accepted", ["close>CLOSED", "sign>SIGNED", "submit>SUBMITTED"], null],
  ["accepted", ["close>CLOSED", "accept>ACCEPTED"], 1],
  ["a supplement is drawn up", ["close>CLOSED", "accept>ACCEPTED", "supplement>CLOSED"], 1],
  ["it is cancelled", ["close>CLOSED", "accept>ACCEPTED", "supplement>CLOSED", "reopen>DRAFT"], 1],
  ["it is dropped", ["close>CLOSED", "accept>ACCEPTED", "supplement>CLOSED", "drop>ACCEPTED"], 1],
  [
    "it is dropped, and what it was to add to is accepted after that",
    [
      "close>CLOSED",
      "submit>SUBMITTED",
      "supplement>CLOSED",
      "reopen>DRAFT",
      "drop>SUBMITTED",
      "accept>ACCEPTED",
    ],
    1,
  ],
  [
    "it is sent back",
    ["close>CLOSED", "accept>ACCEPTED", "supplement>CLOSED", "submit>SUBMITTED", "return>RETURNED"],
    1,
  ],
  ["it is accepted", ["close>CLOSED", "accept>ACCEPTED", "supplement>CLOSED", "accept>ACCEPTED"], 2],
  ["the acceptance is taken back", ["close>CLOSED", "accept>ACCEPTED", "return>RETURNED"], null],
])("which closing counts above: %s", (_, steps, number) => {
  const history = steps.map((each) => {
    const [action = "", toStatus = ""] = each.split(">");
    return { action, toStatus };
  });
  expect(endOf(history).accepted).toBe(number);
});

test("an accepted report counts on while its supplement is drawn up", async () => {
  expect(await close("A", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
  await handIn("A", "2025-Q1", "2025-03-17");
  await accept("A", "2025-Q1", "2025-03-18");
  expect(await close("A", "2025-Q1", "2025-03-19", asWritten)).toMatchObject({ ok: true });
  expect((await boardNow()).coverage).toBe("Theo số liệu của 1/2 sở, 0/1 xã, phường.");
  expect(await close("P", "2025-Q1", "2025-03-20", { allowMissing: true })).toMatchObject({ ok: true });
  const { report } = await frozen("P", "2025-Q1");
  expect(report.parts.map(({ unit, number }) => [unit, number])).toEqual([["A", 1]]);
  const undo = { action: "reopen", reason: "Chưa cần" } as const;
  expect(await step("A", "2025-Q1", officer("A"), undo, "2025-03-21")).toMatchObject({ ok: true });
  // What is closed again after that is still the supplement, and says why it is made.
  expect(await close("A", "2025-Q1", "2025-03-21")).toMatchObject({ ok: true });
  expect(await frozen("A", "2025-Q1")).toMatchObject({ number: 3, supplement: 1, reason: asWritten.reason });
});

test("who signs reads whose figures were frozen, and what has come in since", async () => {
  expect(await close("B", "2025-Q1", "2025-03-21")).toMatchObject({ ok: true });
  await handIn("B", "2025-Q1", "2025-03-21");
  await accept("B", "2025-Q1", "2025-03-22");
  expect((await pageOf("P", head("P") as Actor)).frozenCoverage).toEqual({
    words: "Theo số liệu của 1/2 sở, 0/1 xã, phường.",
    missing: ["Đơn vị B", "Đơn vị OLD"],
    since: ["Đơn vị B"],
  });
});

test("a unit merged after its successor closed is missing by name until a supplement has it", async () => {
  const undo = { action: "reopen", reason: "Chốt lại" } as const;
  expect(await step("P", "2025-Q1", officer("P"), undo, "2025-03-22")).toMatchObject({ ok: true });
  // Said before it is entered, too.
  expect(await periodsClosedWithout(db, "OLD")).toEqual([]);
  const ending = { validTo: localDate("2025-03-01"), successor: "B" };
  expect(await periodsClosedWithout(db, "OLD", ending)).toEqual(["Quý I/2025"]);
  expect(await periodsClosedWithout(db, "OLD", { ...ending, validTo: localDate("2025-03-14") })).toEqual([]);
  await pool.query("UPDATE unit SET valid_to = '2025-03-01', successor = 'B' WHERE code = 'OLD'");
  const board = await boardNow();
  expect(board.coverage).toBe("Theo số liệu của 2/2 sở, 0/1 xã, phường.");
  expect(board.merged).toEqual([]);
  expect(board.lines.find(({ unit }) => unit === "OLD")).toMatchObject({ leftOutBy: "Đơn vị B", due: null });
  expect(await periodsClosedWithout(db, "OLD")).toEqual(["Quý I/2025"]);
  expect((await pageOf("B")).leftOut).toEqual(["Đơn vị OLD"]);
  await asOlderClosings(async () => {
    // What nobody entered at the administration was there from the beginning, as far as anybody can tell.
    expect(await periodsClosedWithout(db, "OLD")).toEqual([]);
    const before = { validFrom: "2000-01-01", validTo: null, successor: null };
    const edit = { action: "unit.edit", subject: "unit:OLD", before };
    await db.auditEntry.create({ data: { ...edit, at: at("2025-03-20") } });
    expect(await periodsClosedWithout(db, "OLD")).toEqual([]);
    await db.auditEntry.create({ data: { ...edit, at: at("2025-03-22") } });
    expect(await periodsClosedWithout(db, "OLD")).toEqual(["Quý I/2025"]);
  });
  expect(await pageOf("OLD", officer("OLD") as Actor)).toMatchObject({ actions: [] });

  expect(await close("P", "2025-Q1", "2025-03-23")).toMatchObject({ reason: "UNITS_MISSING" });
  expect(await close("P", "2025-Q1", "2025-03-23", { allowMissing: true })).toMatchObject({ ok: true });
  const without = (await frozen("P", "2025-Q1")).report;
  expect(without.missing.map(({ unit }) => unit)).toEqual(["OLD"]);
  expect(without.figures.total.received_total).toBe(4);
  expect(without.counted).not.toContain("OLD");
  expect(await step("P", "2025-Q1", officer("P"), undo, "2025-03-24")).toMatchObject({ ok: true });

  expect(await close("B", "2025-Q1", "2025-03-24", asWritten)).toMatchObject({ ok: true });
  expect((await boardNow()).coverage).toContain("0/1 xã, phường");
  await handIn("B", "2025-Q1", "2025-03-24");
  await accept("B", "2025-Q1", "2025-03-24");
  expect(await periodsClosedWithout(db, "OLD")).toEqual([]);
  expect((await boardNow()).merged.map(({ unit }) => unit)).toEqual(["OLD"]);
  expect(await close("P", "2025-Q1", "2025-03-25")).toMatchObject({ ok: true });
  const whole = (await frozen("P", "2025-Q1")).report;
  expect([whole.missing, whole.figures.total.received_total]).toEqual([[], 5]);
});

test("a unit cannot keep its report from coming back by closing the next period", async () => {
  expect(await close("A", "2025-M01", "2025-02-16")).toMatchObject({ ok: true });
  await handIn("A", "2025-M01", "2025-02-16");
  expect(await close("A", "2025-M02", "2025-03-16")).toMatchObject({ ok: true });
  expect(await close("A", "2025-M03", "2025-04-16")).toMatchObject({ ok: true });
  const month = await db.report.findFirstOrThrow({ where: { unit: "A", period: "2025-M01" } });
  const back = { action: "return", reason: "Sai biểu" } as const;
  const sendBack = { reportId: month.id, actor: officer("P"), step: back, tellReturn };
  expect(await actOnReport(db, sendBack, at("2025-04-17"))).toMatchObject({ ok: true });
  const later = await db.report.findMany({
    where: { unit: "A", periodKind: "MONTH" },
    orderBy: { period: "asc" },
    include: { events: { orderBy: { seq: "desc" }, take: 1 } },
  });
  expect(later.map(({ status, events }) => [status, events[0]?.reason])).toEqual([
    ["RETURNED", "Sai biểu"],
    ["DRAFT", "Báo cáo Tháng 01/2025 bị trả lại"],
    ["DRAFT", "Báo cáo Tháng 01/2025 bị trả lại"],
  ]);
  const [letter] = await db.outboxMessage.findMany({ where: { kind: "report-returned" } });
  expect(letter).toMatchObject({ unit: "A", payload: { period: "2025-M01", reason: "Sai biểu" } });
  expect(await returnedReports(db, officer("A"))).toMatchObject([{ unit: "A", period: "2025-M01" }]);
  expect(await returnedReports(db, officer("B"))).toEqual([]);
});

test("cancelling is not offered while the next period stands closed, and the refusal says the way out", async () => {
  for (const [month, day] of [
    ["2025-M01", "2025-02-16"],
    ["2025-M02", "2025-03-16"],
  ] as const)
    expect(await close("B", month, day)).toMatchObject({ ok: true });
  const page = await reportPage(
    db,
    officer("B") as Actor,
    { unit: "B", period: period("2025-M01") },
    at("2025-03-25"),
  );
  expect(page).toMatchObject({ actions: [], laterClosed: ["Tháng 02/2025"] });
  const undo = { action: "reopen", reason: "Sai" } as const;
  expect(await step("B", "2025-M01", officer("B"), undo, "2025-03-25")).toMatchObject({
    reason: "LATER_CLOSED",
  });
});

test("a report of a period that has not begun is not begun", async () => {
  const far = { unit: "A", period: period("9999-Q1") };
  expect(await beginReport(db, { ...far, actor: officer("A") }, at("2025-03-25"))).toMatchObject({
    reason: "PERIOD_NOT_BEGUN",
  });
  const page = await reportPage(db, officer("A") as Actor, far, at("2025-03-25"));
  expect(page.actions).toEqual([]);
});

test("a closing that was cancelled is called so", async () => {
  const { closings } = await pageOf("P");
  expect(closings.map(({ isCurrent, isCancelled }) => [isCurrent, isCancelled])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
});
