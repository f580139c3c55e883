import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sourceReport } from "./source-report.test-kit";
import { wholeDocx } from "./whole-docx.server";
import { wholePdf } from "./whole-pdf.server";
import { draftWords, wholeJson } from "./whole-report";

const report = sourceReport("quang-ngai-2020-q1");

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
    const draft = await words({ ...report, draft: draftWords(null) });
    expect(draft).toMatch(/DỰ THẢO\s+Báo cáo chưa chốt, số liệu và lời văn còn thay đổi\.\s+BÁO CÁO/);
    expect(await words(report)).not.toContain("DỰ THẢO");
    expect(JSON.parse(wholeJson({ ...report, draft: draftWords(null) })).draft).toContain("chưa chốt");
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
