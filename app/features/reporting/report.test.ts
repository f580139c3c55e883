import { describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { FORM_VERSIONS } from "../../../prisma/seed/reference/form-versions";
import { closingFindings } from "./closing/closing-findings";
import { layOut, noFigures } from "./figures";
import { formSheet } from "./form-sheet";
import { FormColumnsSchema, type FormVersion, formVersionFor } from "./form-version";
import { FormRulesSchema, readRuleLine } from "./forms/form-rule";
import { fileStem, type Report, reportJson } from "./report";
import { reportCsv } from "./report-csv";
import { reportView } from "./report-view";

const versions: FormVersion[] = FORM_VERSIONS.map((version) => ({
  ...version,
  columns: FormColumnsSchema.parse(version.columns),
  rules: FormRulesSchema.parse(version.rules),
  validFrom: localDate(version.validFrom),
  validTo: version.validTo === null ? null : localDate(version.validTo),
}));

function aReport(names: readonly string[], counts: readonly number[], code = "2020-Q1"): Report {
  const period = parsePeriod(code);
  const form = formVersionFor(versions, { use: "CONSOLIDATED", on: localDate("2020-03-14") });
  if (!period || !form) throw new RangeError(code);
  const unit = {
    code: "QNG",
    name: "UBND tỉnh Quảng Ngãi",
    level: "PROVINCE" as const,
    parent: null,
    validFrom: localDate("1989-07-01"),
    validTo: null,
    successor: null,
  };
  const byField = new Map(
    counts.map((n, index) => [
      String(index),
      {
        ...noFigures(),
        received_total: n,
        received_act: n,
        new: n,
        resolved_total: n,
        resolved_act: n,
        resolved_new: n,
      },
    ]),
  );
  const movement = { previousClosing: 0, movedIn: 0, movedOut: 0 };
  const fields = names.map((name, index) => ({ code: String(index), name }));
  const figures = layOut({ byField, excluded: [], movement }, fields, true);
  return { form, unit, receiver: form.addressee, scope: "consolidated", period, figures, stage: "OVER" };
}

describe("the form in force", () => {
  it.each([
    ["2020-Q1", "CONSOLIDATED", "05b/VPCP/KSTT"],
    ["2020-Q1", "LEAF", "05a/VPCP/KSTT"],
    ["2020-Y", "CONSOLIDATED", "05b/VPCP/KSTT"],
    ["2021-Q1", "CONSOLIDATED", "II.05b/VPCP/KSTT"],
    ["2022-Q2", "LEAF", "II.05a/VPCP/KSTT"],
    ["2020-12-01..2020-12-15", "LEAF", "II.05a/VPCP/KSTT"],
    ["2026-Q1", "CONSOLIDATED", "II.05b/VPCP/KSTT"],
    ["2010-Q1", "CONSOLIDATED", "05b/VPCP/KSTT"],
  ] as const)("%s %s: %s", (code, use, expected) => {
    const on = parsePeriod(code)?.to ?? localDate("2000-01-01");
    expect(formVersionFor(versions, { use, on })?.code).toBe(expected);
  });

  it("says of 2026 that nothing is sure, and to whom it may go", () => {
    const form = formVersionFor(versions, { use: "CONSOLIDATED", on: localDate("2026-03-14") });
    expect(form).toMatchObject({ confirmed: false, addressee: "Bộ Tư pháp" });
    expect(form?.citation).toMatch(/^Dự thảo/);
  });
});

describe("the rules laid down for a form", () => {
  const ruled = (...rules: string[]): Report => {
    const report = aReport(["Đất đai"], [47]);
    return { ...report, form: { ...report.form, rules: rules.map(readRuleLine) } };
  };

  it("stand beside the checks with columns and both values, and stop the page as they stop the closing", () => {
    const report = ruled("c1 = c4", "cảnh báo: c14 <= c6");
    const { checks, rules } = reportView(report);
    expect(checks.every(({ ok }) => ok)).toBe(true);
    expect(rules).toEqual([
      {
        shown: "(1) = (4)",
        columns: ["(1) Số PAKN tiếp nhận: Tổng số", "(4) Số PAKN tiếp nhận: Kỳ trước chuyển qua"],
        severity: "BLOCK",
        broken: ["Đất đai: 47 và 0", "Tổng cộng: 47 và 0"],
      },
      expect.objectContaining({ shown: "(14) ≤ (6)", severity: "WARN", broken: [] }),
    ]);
    const stopped = closingFindings(report, report.form.rules ?? [], null);
    expect(stopped).toEqual([
      { severity: "BLOCK", words: expect.stringContaining("(1) = (4), sai ở Đất đai: 47 và 0; Tổng cộng") },
    ]);
  });

  it("that say what is always checked are not said twice", () => {
    expect(reportView(ruled("received_total = opening + new", "c9 <= c4")).rules).toEqual([]);
  });
});

describe("ways of showing a form", () => {
  it("writes the interchange's keys and no others, without the rows that have no number", () => {
    const json = reportJson(aReport(["Đất đai", "Hộ tịch"], [47]));
    expect(Object.keys(json)).toEqual(["form", "unit", "scope", "period", "rows", "total", "checks"]);
    expect(json.rows).toHaveLength(1);
    expect(json.rows[0]).toMatchObject({ field: "0", fieldName: "Đất đai", received_total: 47 });
    expect(json.checks).toHaveLength(11);
    expect(json.checks[0]).toEqual({ rule: "received_total = received_act + received_reg", ok: true });
  });

  it("puts each value under its heading", () => {
    const sheet = formSheet(aReport(["Đất đai"], [47]));
    expect(sheet.periodLine).toBe("Kỳ báo cáo: Quý I/2020 (Từ ngày 15/12/2019 đến ngày 14/03/2020)");
    expect(sheet.groups.map(({ label, columns }) => [label, columns.length])).toEqual([
      ["Số PAKN tiếp nhận", 5],
      ["Số PAKN đã xử lý", 5],
      ["Số PAKN đang xử lý", 3],
      [null, 1],
    ]);
    expect(sheet.signature, "nobody has signed: the place for who will").toBeNull();
    expect(sheet.head).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
    expect(sheet.total.values).toEqual([47, 47, 0, 0, 47, 47, 47, 0, 0, 47, 0, 0, 0, 0]);
  });

  it("says so when nothing arose, and when the period still runs", () => {
    const sheet = formSheet({ ...aReport([], []), stage: "RUNNING" });
    expect(sheet.lines).toEqual([]);
    expect(sheet.notes.slice(0, 2)).toEqual([
      "Trong kỳ, đơn vị không phát sinh phản ánh, kiến nghị.",
      "Kỳ báo cáo chưa kết thúc (đến hết ngày 14/03/2020).",
    ]);
  });

  it("quotes what needs it and lets no field name run as a formula", () => {
    const csv = reportCsv(aReport(['=HYPERLINK("x")', "Đất, đai", "-1+2"], [1, 2, 3]));
    expect(csv.startsWith("\uFEFFTT,Lĩnh vực,Số PAKN tiếp nhận: Tổng số,")).toBe(true);
    const lines = csv.split("\r\n");
    expect(lines[1]).toMatch(/^1,"'=HYPERLINK\(""x""\)",1,/);
    expect(lines[2]).toMatch(/^2,"Đất, đai",2,/);
    expect(lines[3]).toMatch(/^3,'-1\+2,3,/);
    expect(lines[4]).toBe(",Tổng cộng,6,6,0,0,6,6,6,0,0,6,0,0,0,0");
  });

  it("names files without anything a disk or a header would mind", () => {
    expect(fileStem(aReport([], [], "2020-01-01..2020-01-31"))).toBe(
      "pakn-QNG-2020-01-01_2020-01-31-consolidated",
    );
  });
});
