import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { FormSheet } from "../form-sheet";
import { sourceReport } from "./source-report.test-kit";
import { wholeDocx } from "./whole-docx.server";
import { wholePdf } from "./whole-pdf.server";
import { draftWords, wholeJson } from "./whole-report";

const report = sourceReport("quang-ngai-2020-q1");

const SHEET: FormSheet = {
  code: "II.06b/VPCP/KSTT",
  title: "Kết quả giải quyết thủ tục hành chính",
  periodLine: "Kỳ báo cáo: Quý I/2020",
  scopeLine: "Số liệu tổng hợp",
  reportingUnit: "UBND tỉnh Quảng Ngãi",
  receivingUnit: "Văn phòng Chính phủ",
  rowHead: "Lĩnh vực",
  unitOfCount: "Đơn vị tính: Số hồ sơ",
  groups: [{ label: null, columns: [] }],
  lines: [],
  total: { number: null, name: "Tổng cộng", field: null, values: [] },
  notes: [],
  signature: {
    dateLine: "Quảng Ngãi, ngày 20 tháng 3 năm 2020",
    lines: ["PHÓ CHỦ TỊCH"],
    name: "Trần Thị Thử",
  },
  head: [],
};

describe("the whole report of Quảng Ngãi, Q1/2020", () => {
  test("has what Decree 30/2020 asks of a letter, in order", async () => {
    const xml = strFromU8(unzipSync(await wholeDocx(report))["word/document.xml"] ?? new Uint8Array());
    const text = xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
    const order = [
      "ỦY BAN NHÂN DÂN",
      "TỈNH QUẢNG NGÃI",
      "Số: ……/BC-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Quảng Ngãi, ngày …… tháng …… năm ……",
      "BÁO CÁO",
      "Tình hình và kết quả thực hiện",
      "I. VỀ TÌNH HÌNH",
      "4. Tiếp nhận, xử lý phản ánh, kiến nghị",
      "(Số liệu cụ thể tại Biểu số 05b/VPCP/KSTT).",
      "IV. MỘT SỐ NHIỆM VỤ TRỌNG TÂM TRONG QUÝ II NĂM 2020",
      "./.",
      "Nơi nhận:",
      "- Văn phòng Chính phủ;",
      "- Lưu: VT, KSTTHC(latin).",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Võ Phiên",
    ];
    const places = order.map((phrase) => text.indexOf(phrase));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("no page tears a signature from its name, and none is left empty between the letter and its forms", async () => {
    const annexes = [{ ...SHEET, notes: ["Số liệu tính đến hết kỳ."] }, SHEET];
    const bytes = await wholeDocx({ ...report, annexes });
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const names = rows.filter((row) => /Võ Phiên|Trần Thị Thử/.test(row));
    expect(names).toHaveLength(3);
    for (const row of names) expect(row).toContain("<w:cantSplit/>");
    const closing = /<w:p>(?:(?!<\/w:p>).)*\.\/\.<\/w:t>/s.exec(xml)?.[0].split("<w:p>").at(-1);
    expect(closing).toContain("<w:keepNext/>");
    // What ends a section is a line of one point behind the table: a full page has room for it.
    const ends = xml.split("</w:tbl>").filter((part) => part.includes("<w:sectPr"));
    expect(ends).toHaveLength(3);
    for (const end of ends) expect(end).toContain('w:line="20" w:lineRule="exact"');
  });

  test.each([
    ["DOCX", wholeDocx],
    ["PDF", wholePdf],
  ] as const)("the same data give the same bytes: %s", async (_, make) => {
    const first = await make(report);
    expect((await make(sourceReport("quang-ngai-2020-q1"))).equals(first)).toBe(true);
    expect((await make(sourceReport("commune-2022-q2"))).equals(first)).toBe(false);
  });

  test("a draft says above its title that it is one; what is closed says nothing of the kind", async () => {
    const words = async (of: typeof report) =>
      strFromU8(unzipSync(await wholeDocx(of))["word/document.xml"] ?? new Uint8Array()).replace(
        /<[^>]+>/g,
        "\n",
      );
    const draft = await words({
      ...report,
      draft: draftWords({ period: report.period, stage: "OVER" }, null),
    });
    expect(draft).toMatch(/DỰ THẢO\s+Báo cáo chưa chốt, số liệu và lời văn còn thay đổi\.\s+BÁO CÁO/);
    expect(await words(report)).not.toContain("DỰ THẢO");
    expect(
      JSON.parse(wholeJson({ ...report, draft: draftWords({ period: report.period, stage: "OVER" }, null) }))
        .draft,
    ).toContain("chưa chốt");
  });

  test.each([
    ["AHEAD", /DỰ THẢO\s+Kỳ báo cáo chưa bắt đầu \(ngày đầu là 15\/12\/2019\)\. Báo cáo chưa chốt/],
    ["RUNNING", /DỰ THẢO\s+Kỳ báo cáo chưa kết thúc \(đến hết ngày 14\/03\/2020\)\. Báo cáo chưa chốt/],
  ] as const)("a draft says that its period is not over: %s", async (stage, said) => {
    const draft = draftWords({ period: report.period, stage }, null);
    const docx = unzipSync(await wholeDocx({ ...report, draft }))["word/document.xml"] ?? new Uint8Array();
    expect(strFromU8(docx).replace(/<[^>]+>/g, "\n")).toMatch(said);
  });

  test("the PDF is one, with its fonts inside", async () => {
    const pdf = (await wholePdf(report)).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toMatch(/\/FontFile2/);
    expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  test("the JSON has every section and figure", () => {
    const json = JSON.parse(wholeJson(report));
    expect(json.sections).toHaveLength(report.written.sections.length);
    expect(json.figures["commune.resolved"]).toBe(124408);
  });
});
