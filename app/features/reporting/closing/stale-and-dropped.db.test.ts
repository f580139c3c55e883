import { expect, it } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { at, period } from "../hand-made-items.test-kit";
import { loadBegun } from "../periods/periods.queries.server";
import { reportPage } from "../periods/report-page.server";
import { actOnReport, type ReportStep } from "./act-on-report.server";
import { reportingOffice, SIGN } from "./reporting-office.test-kit";

const { db, officer, head, close, step, handIn, accept, frozen } = await reportingOffice();
const Q1 = period("2025-Q1");
const reportOf = (unit: string) => db.report.findFirstOrThrow({ where: { unit, period: Q1.code } });
const pageOf = (unit: string, who = officer(unit)) =>
  reportPage(db, who as Actor, { unit, period: Q1 }, at("2025-03-25"));
/** A step posted from a page that was drawn when the report had taken `version` steps. */
const posted = async (unit: string, by: ReturnType<typeof officer>, what: ReportStep, version: number) =>
  actOnReport(db, { reportId: (await reportOf(unit)).id, version, actor: by, step: what }, at("2025-03-18"));
const outcomes = (answers: readonly { ok: boolean; reason?: string }[]) =>
  answers.map((answer) => (answer.ok ? "done" : answer.reason)).sort();

it("a head signs the closing that the page showed, not another one that was made since", async () => {
  expect(await close("A", Q1.code, "2025-03-16")).toMatchObject({ ok: true });
  const seen = (await pageOf("A", head("A"))).version;
  const undo = { action: "reopen", reason: "Còn thiếu một việc" } as const;
  expect(await step("A", Q1.code, officer("A"), undo, "2025-03-17")).toMatchObject({ ok: true });
  expect(await close("A", Q1.code, "2025-03-17", { version: seen })).toMatchObject({
    reason: "CHANGED_MEANWHILE",
  });
  expect(await close("A", Q1.code, "2025-03-17")).toMatchObject({ ok: true });
  expect(await posted("A", head("A"), SIGN, seen)).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
  expect(await db.reportSignature.count()).toBe(0);
  expect(await posted("A", head("A"), SIGN, (await pageOf("A")).version)).toMatchObject({ ok: true });
});

it("of an acceptance and a return at once one is done, and the other told", async () => {
  expect(await step("A", Q1.code, officer("A"), { action: "submit" }, "2025-03-18")).toMatchObject({
    ok: true,
  });
  const { version } = await reportOf("A");
  const both = await Promise.all([
    posted("A", officer("P"), { action: "accept" }, version),
    posted("A", officer("P"), { action: "return", reason: "Sai" }, version),
  ]);
  expect(outcomes(both)).toHaveLength(2);
  expect(outcomes(both)).toContain("done");
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  // Whichever was first, what follows goes on from an accepted report.
  if ((await reportOf("A")).status === "RETURNED") {
    expect(await close("A", Q1.code, "2025-03-18")).toMatchObject({ ok: true });
    await handIn("A", Q1.code, "2025-03-18");
    await accept("A", Q1.code, "2025-03-18");
  }
});

it("a supplement begun by mistake is dropped, and the accepted report stands as before, in time", async () => {
  expect(await close("B", Q1.code, "2025-03-16")).toMatchObject({ ok: true });
  await handIn("B", Q1.code, "2025-03-16");
  await accept("B", Q1.code, "2025-03-17");
  const before = await reportOf("B");
  const [line] = (await loadBegun(db, Q1.code)).filter(({ unit }) => unit === "B");
  const supplement = { action: "supplement", reason: "Bổ sung một việc" };
  const drop = { action: "drop", reason: "Không cần nữa" } as const;
  expect(await step("B", Q1.code, officer("B"), drop, "2025-03-18")).toMatchObject({
    reason: "NOT_POSSIBLE_NOW",
  });

  expect(await close("B", Q1.code, "2025-03-18", supplement)).toMatchObject({ ok: true });
  const undo = { action: "reopen", reason: "Sửa mục I.1" } as const;
  expect(await step("B", Q1.code, officer("B"), undo, "2025-03-18")).toMatchObject({ ok: true });
  // While its sections are corrected, what was handed in is neither late nor forgotten.
  expect((await loadBegun(db, Q1.code)).find(({ unit }) => unit === "B")).toMatchObject({
    ...{ status: "DRAFT", supplement: 1, accepted: line?.accepted, submittedOn: "2025-03-16" },
  });
  expect((await pageOf("B")).actions).toEqual(["close", "drop"]);
  expect(await step("B", Q1.code, officer("B"), drop, "2025-03-19")).toMatchObject({ ok: true });
  expect(await reportOf("B")).toMatchObject({ status: "ACCEPTED", closingId: before.closingId });
  expect((await loadBegun(db, Q1.code)).find(({ unit }) => unit === "B")).toEqual(line);
});

it("a supplement is made again under its number and with its reason: cancelled under the same, sent back under the next", async () => {
  const supplement = { action: "supplement", reason: "Bổ sung một việc" };
  const again = async () => {
    expect(await close("B", Q1.code, "2025-03-20")).toMatchObject({ ok: true });
    const { supplement: number, reason } = await frozen("B", Q1.code);
    return [number, reason];
  };
  expect(await close("B", Q1.code, "2025-03-20", supplement)).toMatchObject({ ok: true });
  const undo = { action: "reopen", reason: "Sửa mục I.1" } as const;
  expect(await step("B", Q1.code, officer("B"), undo, "2025-03-20")).toMatchObject({ ok: true });
  expect(await again()).toEqual([1, "Bổ sung một việc"]);
  await handIn("B", Q1.code, "2025-03-20");
  const back = { action: "return", reason: "Thiếu mục" } as const;
  expect(await step("B", Q1.code, officer("P"), back, "2025-03-21")).toMatchObject({ ok: true });
  expect(await again()).toEqual([2, "Bổ sung một việc"]);
});

it("a supplement that was sent back is given up, and the accepted report stands as before; the next has a number of its own", async () => {
  const accepted = await frozen("B", Q1.code);
  expect((await reportOf("B")).status).toBe("CLOSED");
  const drop = { action: "drop", reason: "Không cần nữa" } as const;
  await handIn("B", Q1.code, "2025-03-21");
  const back = { action: "return", reason: "Không phải bổ sung" } as const;
  expect(await step("B", Q1.code, officer("P"), back, "2025-03-21")).toMatchObject({ ok: true });
  expect(await pageOf("B")).toMatchObject({
    ...{ actions: ["close", "drop"], supplementReason: "Bổ sung một việc" },
    line: {
      report: { status: "RETURNED", reason: "Không phải bổ sung", submittedOn: "2025-03-16" },
      daysLate: null,
    },
  });
  expect(await step("B", Q1.code, officer("B"), drop, "2025-03-22")).toMatchObject({ ok: true });
  const now = await frozen("B", Q1.code);
  expect([now.supplement, (await reportOf("B")).status]).toEqual([null, "ACCEPTED"]);
  expect(now.number).toBeLessThan(accepted.number);
  expect((await loadBegun(db, Q1.code)).find(({ unit }) => unit === "B")).toMatchObject({
    ...{ status: "ACCEPTED", supplement: null, submittedOn: "2025-03-16", reason: null },
  });
  const another = { action: "supplement", reason: "Bổ sung việc khác" };
  expect(await close("B", Q1.code, "2025-03-22", another)).toMatchObject({ ok: true });
  expect((await frozen("B", Q1.code)).supplement).toBe(3);
  expect(await close("B", Q1.code, "2025-03-22")).toMatchObject({ ok: false });
  expect(await step("B", Q1.code, officer("B"), drop, "2025-03-22")).toMatchObject({ ok: true });
});

it("a report that comes back after its supplement was dropped is made again as the report itself", async () => {
  const supplement = { action: "supplement", reason: "Lập nhầm" };
  expect(await close("A", Q1.code, "2025-03-19", supplement)).toMatchObject({ ok: true });
  const drop = { action: "drop", reason: "Lập nhầm" } as const;
  expect(await step("A", Q1.code, officer("A"), drop, "2025-03-19")).toMatchObject({ ok: true });
  const back = { action: "return", reason: "Thiếu mục" } as const;
  expect(await step("A", Q1.code, officer("P"), back, "2025-03-20")).toMatchObject({ ok: true });
  expect((await pageOf("A")).supplementReason).toBeNull();
  expect((await pageOf("A")).actions).toEqual(["close"]);
  expect(await close("A", Q1.code, "2025-03-20")).toMatchObject({ ok: true });
  expect(await frozen("A", Q1.code)).toMatchObject({ supplement: null, reason: null });
  await handIn("A", Q1.code, "2025-03-20");
  await accept("A", Q1.code, "2025-03-20");
});

it("a supplement that is made again may say another reason", async () => {
  const supplement = { action: "supplement", reason: "Bổ sung một việc" };
  expect(await close("A", Q1.code, "2025-03-21", supplement)).toMatchObject({ ok: true });
  const undo = { action: "reopen", reason: "Sửa" } as const;
  expect(await step("A", Q1.code, officer("A"), undo, "2025-03-21")).toMatchObject({ ok: true });
  expect(await close("A", Q1.code, "2025-03-21", { reason: "Bổ sung hai việc" })).toMatchObject({ ok: true });
  expect(await frozen("A", Q1.code)).toMatchObject({ supplement: 1, reason: "Bổ sung hai việc" });
});

it("who added reports up is told which were accepted since, and that a supplement brings them", async () => {
  const supplement = { action: "supplement", reason: "Bổ sung việc khác" };
  expect(await close("B", Q1.code, "2025-03-22", supplement)).toMatchObject({ ok: true });
  const more = { allowMissing: true };
  expect(await close("P", Q1.code, "2025-03-22", more)).toMatchObject({ ok: true });
  expect((await pageOf("P")).addedSince).toEqual([]);
  await handIn("B", Q1.code, "2025-03-22");
  await accept("B", Q1.code, "2025-03-22");
  expect((await pageOf("P")).addedSince).toEqual(["Đơn vị B (bản mới)"]);
});

it("a unit that ended in the period, and was entered so afterwards, still shows what it had closed", async () => {
  await db.unit.update({
    where: { code: "A" },
    data: { validTo: new Date("2025-03-10"), successor: null },
  });
  const { line, statusWords, closings, actions } = await pageOf("A");
  expect(line).toBeNull();
  expect(statusWords).not.toBe("Chưa lập");
  expect(closings.length).toBeGreaterThan(0);
  expect(actions).toEqual([]);
});
