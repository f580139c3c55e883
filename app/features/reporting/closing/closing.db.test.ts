import { describe, expect, it } from "vitest";
import type { LocalDate } from "~/shared/local-date";
import { OPENING_RULE } from "../figures";
import { at, resolved } from "../hand-made-items.test-kit";
import { saveSections } from "../sections/save-section.server";
import { frozenData } from "../sections/sections.queries.server";
import { storeItems } from "../store-items.test-kit";
import { closedFile } from "./closed-files.server";
import { closedWhole } from "./closed-whole.server";
import { compareClosing } from "./compare.server";
import { unbalancedWords } from "./frozen-report";
import { paperOf } from "./paper.server";
import { reportingOffice, SIGN, stored, UNGAPPED } from "./reporting-office.test-kit";

const { db, pool, officer, head, close, closeAnswered, step, handIn, accept, frozen, total } =
  await reportingOffice();

describe("closing", () => {
  it("is refused before the period is over, to strangers, and where no unit owes a report", async () => {
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

  it("of two people at once lets one through and tells the other", async () => {
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

  it("of a province waits for its units and never takes a missing one for zero", async () => {
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

  it("is refused when a formula of the form prints what contradicts the counting, whatever its rules say", async () => {
    const { rows } = await pool.query("SELECT id, columns, rules FROM form_version WHERE subject = 'pakn'");
    const formula = `(SELECT jsonb_agg(CASE WHEN c->>'key' = 'received_total' THEN c || '{"formula": "c2 + c3 + 1000"}' ELSE c END) FROM jsonb_array_elements(columns::jsonb) c)`;
    await pool.query(`UPDATE form_version SET rules = '[]', columns = ${formula} WHERE subject = 'pakn'`);
    expect(await close("A", "2025-M01", "2025-01-20")).toMatchObject({
      reason: "FIGURES_BROKEN",
      findings: expect.arrayContaining([
        { severity: "BLOCK", words: expect.stringMatching(/^\(1\).+ \(sai ở: .*Tổng cộng\)$/) },
      ]),
    });
    for (const { id, columns, rules } of rows)
      await pool.query("UPDATE form_version SET columns = $2, rules = $3 WHERE id = $1", [
        id,
        JSON.stringify(columns),
        JSON.stringify(rules),
      ]);
  });

  it("is stopped by the rules of the form, or answered for with a reason, as each rule says", async () => {
    const rules = (value: unknown) =>
      pool.query("UPDATE form_version SET rules = $1 WHERE subject = 'pakn'", [JSON.stringify(value)]);
    const { rows } = await pool.query("SELECT rules FROM form_version WHERE subject = 'pakn' LIMIT 1");
    await rules(["c1 <= 0"]);
    const blocked = await close("A", "2025-M01", "2025-01-20", {
      acknowledged: { reason: "Vẫn chốt", seen: "" },
    });
    expect(blocked).toMatchObject({ reason: "RULES_BROKEN", findings: [{ severity: "BLOCK" }] });
    await rules([{ rule: "c1 <= 0", severity: "WARN" }]);
    const open = await close("A", "2025-M01", "2025-01-20");
    if (open.ok || !("findings" in open)) throw new Error(JSON.stringify(open));
    expect(open.findings.map(({ words }) => words)).toEqual([expect.stringContaining("(1) ≤ 0, sai ở")]);
    const { seen } = open;
    expect(
      await close("A", "2025-M01", "2025-01-20", { acknowledged: { reason: "  ", seen } }),
    ).toMatchObject({
      reason: "FINDINGS_OPEN",
    });
    // Whoever answered for other findings has not answered for these.
    expect(
      await close("A", "2025-M01", "2025-01-20", { acknowledged: { reason: "Đã rõ", seen: "khác" } }),
    ).toMatchObject({ reason: "FINDINGS_OPEN" });
    expect(await db.report.count({ where: { period: "2025-M01" } })).toBe(0);
    const acknowledged = { reason: "Đã đối chiếu với sổ", seen };
    expect(await close("A", "2025-M01", "2025-01-20", { acknowledged })).toMatchObject({ ok: true });
    expect((await frozen("A", "2025-M01")).report.acknowledged).toEqual({
      reason: "Đã đối chiếu với sổ",
      findings: open.findings.map(({ words }) => words),
    });
    await rules(rows[0].rules);
  });

  it("of a province that typed nothing answers for the figures of its units as they do for theirs", async () => {
    const begun = await db.report.create({
      data: {
        ...{
          unit: "A",
          period: "2025-M02",
          formSet: "kstt-2020",
          periodKind: "MONTH",
          begunAt: at("2025-02-20"),
        },
        ...{ periodFrom: new Date("2025-01-15"), periodTo: new Date("2025-02-14") },
      },
    });
    const figures = {
      ...{ "files.received": 1000, "files.opening": 40, "files.new_online": 600, "files.new_direct": 360 },
      ...{ "files.resolved": 900, "files.early": 100, "files.on_time": 790, "files.late": 10 },
      ...{ "files.pending": 101, "files.pending_in_time": 90, "files.pending_late": 11 },
    };
    const data = { figures, texts: {}, details: {} };
    const save = { reportId: begun.id, section: "I.4", data, version: 0, staffId: null };
    expect(await saveSections(db, [save], at("2025-02-20"))).toMatchObject({ ok: true });
    const answered = async (code: string, more: object = {}) => {
      const open = await close(code, "2025-M02", "2025-02-20", more);
      if (open.ok || !("findings" in open)) throw new Error(JSON.stringify(open));
      expect(open.findings.map(({ words }) => words)).toContainEqual(expect.stringContaining("1.000"));
      const acknowledged = { reason: "Đơn vị đã xác nhận", seen: open.seen };
      expect(await close(code, "2025-M02", "2025-02-20", { ...more, acknowledged })).toMatchObject({
        ok: true,
      });
    };
    await answered("A");
    await handIn("A", "2025-M02", "2025-02-20");
    await accept("A", "2025-M02", "2025-02-20");
    await answered("P", { allowMissing: true });
    const province = await frozen("P", "2025-M02");
    expect(province.report.acknowledged?.reason).toBe("Đơn vị đã xác nhận");
    expect(unbalancedWords(province.report)).toContain("còn đơn vị chưa có số liệu");
    // The form of files is the sum of those of its units, and is annexed and cited.
    expect(frozenData(province.report.sections)?.forms).toEqual([
      expect.objectContaining({ kind: "SUMMED", coverage: "Theo số liệu của 1/2 sở, 0/1 xã, phường." }),
    ]);
    const whole = JSON.parse((await closedWhole(db, province.id, "json"))?.toString() ?? "");
    expect(whole.forms.map(({ code }: { code: string }) => code)).toEqual([
      "II.05b/VPCP/KSTT",
      "II.06b/VPCP/KSTT",
    ]);
    expect(JSON.stringify(whole.sections)).toContain("II.06b/VPCP/KSTT");
    expect(JSON.stringify(whole.sections)).not.toContain("II.04");
  });

  it("keeps to the order of periods", async () => {
    expect(await close("A", "2025-Q3", "2025-09-20")).toMatchObject({ reason: "PREVIOUS_NOT_CLOSED" });
  });
});

describe("after the closing", () => {
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

  it("is not signed without a reason while the paper lacks sections and number", async () => {
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
    await pool.query(
      "UPDATE report_outline SET definition = jsonb_set(definition, '{abstract}', '\"Khác\"')",
    );
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
});
