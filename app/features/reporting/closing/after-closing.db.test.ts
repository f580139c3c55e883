import { beforeAll, expect, it } from "vitest";
import type { LocalDate } from "~/shared/local-date";
import { at, resolved } from "../hand-made-items.test-kit";
import { storeItems } from "../store-items.test-kit";
import { closedFile } from "./closed-files.server";
import { closedWhole } from "./closed-whole.server";
import { compareClosing } from "./compare.server";
import { paperOf } from "./paper.server";
import { reportingOffice, SIGN, stored, UNGAPPED } from "./reporting-office.test-kit";

const { db, pool, officer, head, close, closeAnswered, step, handIn, accept, frozen, total } =
  await reportingOffice();

beforeAll(async () => {
  for (const code of ["A", "B", "OLD"]) {
    expect(await close(code, "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
    await handIn(code, "2025-Q1", "2025-03-17");
    await accept(code, "2025-Q1", "2025-03-18");
  }
  expect(await closeAnswered("P", "2025-Q1", "2025-03-20")).toMatchObject({ ok: true });
});

it("what is entered late counts as new in the next period, with its true date", async () => {
  await storeItems(pool, [stored("A", "2025-03-01", [resolved("2025-03-05")])], [], 100);
  await pool.query("UPDATE feedback SET entered_at = '2025-03-25T02:00:00Z' WHERE id = 100");
  expect(await close("A", "2025-Q2", "2025-06-16")).toMatchObject({ ok: true });
  const { report, items } = await frozen("A", "2025-Q2");
  expect(report.late).toEqual([
    { referenceCode: "PAKN-100", startedOn: "2025-03-01" satisfies string as LocalDate },
  ]);
  expect(report.figures.total).toMatchObject({ opening: 1, new: 2, resolved_new: 2, pending_total: 1 });
  expect(items.find(({ referenceCode }) => referenceCode === "PAKN-100")).toMatchObject({ isLate: true });
  const live = await compareClosing(db, (await frozen("A", "2025-Q1")).id, at("2025-06-20"));
  expect(live.items).toEqual([
    expect.objectContaining({ referenceCode: "PAKN-100", cause: "Nhập sau khi chốt, ngày đến 01/03/2025" }),
  ]);
  expect(
    live.cells.filter(({ field: row }) => row === null).map(({ key, signed, now }) => [key, signed, now]),
  ).toContainEqual(["new", 2, 3]);
});

it("a unit that took over another opens with what that one closed with", async () => {
  for (const code of ["B", "C"]) {
    expect(await close(code, "2025-Q2", "2025-06-16")).toMatchObject({ ok: true });
    await handIn(code, "2025-Q2", "2025-06-17");
    await accept(code, "2025-Q2", "2025-06-18");
  }
  await handIn("A", "2025-Q2", "2025-06-17");
  await accept("A", "2025-Q2", "2025-06-18");
  expect(await total("C", "2025-Q2")).toMatchObject({ opening: 1, pending_total: 1 });
  expect(await close("P", "2025-Q2", "2025-06-19")).toMatchObject({ ok: true });
  const { report } = await frozen("P", "2025-Q2");
  expect(report.figures.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(report.figures.total.opening).toBe((await total("P", "2025-Q1")).pending_total);
});

it("a closing is not signed without a reason while the paper lacks sections and number", async () => {
  expect(await step("P", "2025-Q1", head("P"), UNGAPPED, "2025-03-21")).toMatchObject({
    reason: "PAPER_GAPS",
  });
  const { gapsWith, ...usual } = await paperOf(
    db,
    (await frozen("P", "2025-Q1")).id,
    head("P"),
    at("2025-03-21"),
  );
  expect(usual).toMatchObject({ number: "", mode: "TM", position: "CHỦ TỊCH" });
  expect(gapsWith(usual)).toEqual([
    expect.stringContaining("mục chưa có nội dung"),
    "Chưa có số văn bản.",
    "Chưa có địa danh.",
  ]);
  expect(gapsWith({ number: "12", place: "Tỉnh lỵ" })).toHaveLength(1);
});

it("a signed form is printed byte for byte after reclassifying, reopening and merging", async () => {
  expect(
    await step(
      "P",
      "2025-Q1",
      head("P"),
      { ...SIGN, mode: "TM_KT", onBehalfOf: "Ủy ban nhân dân", number: "12", place: "Tỉnh lỵ" },
      "2025-03-21",
    ),
  ).toMatchObject({ ok: true });
  const { id } = await frozen("P", "2025-Q1");
  const kinds = ["json", "xlsx", "docx", "csv"] as const;
  const wholeKinds = ["json", "xlsx", "docx", "pdf"] as const;
  const print = () =>
    Promise.all([
      ...kinds.map((as) => closedFile(db, id, as)),
      ...wholeKinds.map((as) => closedWhole(db, id, as)),
    ]);
  const before = await print();
  await pool.query(
    "UPDATE unit SET valid_to = '2025-12-31', successor = 'A', name = 'Tên khác' WHERE code = 'B'",
  );
  await pool.query("UPDATE field SET name = 'Tên khác' WHERE code = 'dat-dai'");
  await pool.query("UPDATE form_version SET title = 'Tên khác', columns = '[]'");
  await pool.query("UPDATE report_outline SET definition = jsonb_set(definition, '{abstract}', '\"Khác\"')");
  await pool.query("UPDATE unit SET name = 'Tỉnh tên khác' WHERE code = 'P'");
  await pool.query(
    "UPDATE episode SET ended_on = NULL, exit = NULL, end_unit = NULL, end_field = NULL, end_counted_kind = NULL, outcome = NULL, on_time = NULL WHERE feedback_id = 1",
  );
  const after = await print();
  expect(after.map((bytes, i) => bytes?.equals(before[i] as Buffer))).toEqual(Array(8).fill(true));
  // Kept, not made again: another layout program would print the same.
  const kept = await db.reportFile.findMany({ where: { closingId: id }, orderBy: { name: "asc" } });
  expect(kept.map(({ name }) => name)).toEqual(
    [...kinds.map((as) => `pakn.${as}`), ...wholeKinds.map((as) => `whole.${as}`)].sort(),
  );
  const shown = kept.find(({ name }) => name === "whole.pdf");
  expect(before[7]?.equals(Buffer.from(shown?.bytes ?? []))).toBe(true);
  for (const table of ["report_closing", "report_item", "report_file", "report_signature"])
    await expect(pool.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
  const item = await db.reportItem.findFirstOrThrow();
  // The list behind a closing is as it was written: nothing comes to it either, signed or only closed.
  for (const closing of [id, (await frozen("P", "2025-Q2")).id])
    await expect(
      db.reportItem.create({ data: { ...item, closingId: closing, position: 1000 } }),
    ).rejects.toThrow(/append-only/);
});

it("a supplement has its number and reason, and is refused once the next period is closed", async () => {
  const more = { action: "supplement", reason: "Bổ sung một việc nhập muộn" };
  expect(await close("A", "2025-Q1", "2025-06-20", more)).toMatchObject({ reason: "LATER_CLOSED" });
  expect(await close("A", "2025-Q2", "2025-06-20", { action: "supplement" })).toMatchObject({
    reason: "REASON_MISSING",
  });
  expect(await close("A", "2025-Q2", "2025-06-20", more)).toMatchObject({ ok: true });
  expect(await frozen("A", "2025-Q2")).toMatchObject({ number: 2, supplement: 1, reason: more.reason });
  const paper = JSON.parse(
    (await closedWhole(db, (await frozen("A", "2025-Q2")).id, "json"))?.toString() ?? "",
  );
  expect(paper.abstract).toMatch(/ \(bổ sung số 01\)$/);
  const undo = { action: "reopen", reason: "Chưa cần" } as const;
  expect(await step("A", "2025-Q2", officer("A"), undo, "2025-06-21")).toMatchObject({ ok: true });
});
