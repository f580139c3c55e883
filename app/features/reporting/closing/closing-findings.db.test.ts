import { expect, it } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { at, period } from "../hand-made-items.test-kit";
import { reportPage } from "../periods/report-page.server";
import { saveSections } from "../sections/save-section.server";
import { frozenData } from "../sections/sections.queries.server";
import { closedWhole } from "./closed-whole.server";
import { unbalancedWords } from "./frozen-report";
import { reportingOffice, SIGN } from "./reporting-office.test-kit";

const { db, pool, officer, head, close, step, handIn, accept, frozen } = await reportingOffice();

it("a closing is refused when a formula of the form prints what contradicts the counting, whatever its rules say", async () => {
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

it("a closing is stopped by the rules of the form, or answered for with a reason, as each rule says", async () => {
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
  expect(await close("A", "2025-M01", "2025-01-20", { acknowledged: { reason: "  ", seen } })).toMatchObject({
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
  // The province reads it where it accepts, before it does.
  await step("A", "2025-M01", head("A"), SIGN, "2025-01-20");
  await step("A", "2025-M01", officer("A"), { action: "submit" }, "2025-01-20");
  const above = officer("P") as Actor;
  const page = await reportPage(db, above, { unit: "A", period: period("2025-M01") }, at("2025-01-21"));
  expect(page.actions).toContain("accept");
  expect(page.acknowledged).toEqual({
    reason: "Đã đối chiếu với sổ",
    findings: [expect.stringContaining("(1) ≤ 0, sai ở")],
  });
  await rules(rows[0].rules);
});

it("a closing of a province that typed nothing answers for the figures of its units as they do for theirs", async () => {
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
