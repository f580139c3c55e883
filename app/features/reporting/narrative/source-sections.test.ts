import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CheckFileSchema, toWrite } from "../checks/check-file";
import { sourceReport } from "../documents/source-report.test-kit";
import { OUTLINES } from "../sections/outlines/all";
import { writeNarrative } from "./narrative";

function written(name: string): Map<string, string> {
  const { sections } = sourceReport(name).written;
  return new Map(sections.map(({ key, paragraphs, source }) => [key, [...paragraphs, source].join("\n")]));
}

/** The figures of the originals, where each stands; what the originals got wrong stands here as it should be. */
const IN_PLACE: Record<string, Record<string, string[]>> = {
  "dak-lak-2020-q2": {
    "I.2a": ["04 quyết định", "04 sở, ngành", "58 TTHC"],
    "I.2b": ["1.370 TTHC"],
    "I.3": ["502.226", "118.593", "25.173", "358.460", "481.626", "416", "20.600", "42 hồ sơ", "462.982"],
    "I.4": [
      "tổng số PAKN là 04",
      "kỳ trước chuyển qua 02",
      "tiếp nhận mới trong kỳ 02",
      "Đã xử lý 02 PAKN",
      "đang xử lý 02 PAKN",
      "công khai kết quả xử lý 02 PAKN",
    ],
    "I.5": ["11 cơ quan", "08 lĩnh vực", "30/01/2020"],
    "II.2c": [
      ...["35 đơn vị", "20 sở", "15 huyện", "1.667", "570", "750", "347", "80.958", "79.518", "68.538"],
      "8.614 hồ sơ, chiếm 10,64 % (8.614/80.958 hồ sơ tiếp nhận qua một cửa điện tử)",
      "3.806 hồ sơ, chiếm 4,70 % (3.806/80.958",
    ],
    IV: ["Kế hoạch khảo sát"],
  },
  "commune-2022-q2": {
    "I.1": ["117 TTHC"],
    "I.2": ["14 TTHC", "05 TTHC"],
    "I.3": ["01 hộp thư góp ý", "01 hòm phiếu", "quý II năm 2022, đơn vị không phát sinh", "53/2021/QĐ-UBND"],
    "I.4": [
      "495",
      "494",
      "trực tuyến: 06",
      "488",
      "chuyển qua: 01",
      "492",
      "đúng hạn 492",
      "quá hạn 0",
      "đang giải quyết: 03",
      "trong hạn 03",
    ],
    "I.5": ["117 TTHC", "1291/QĐ-TTg"],
    "I.6": ["03 văn bản", "55 dịch vụ", "06 hồ sơ"],
    "I.8": ["01 sáng kiến"],
    II: ["1,21 % (6/494 hồ sơ mới tiếp nhận)"],
  },
  "nine-months-2022": {
    "I.2": ["36 quyết định", "463 TTHC", "1.803", "1.433", "264", "106"],
    "I.3": ["82 TTHC", "13 ngành", "vượt kế hoạch 04", "606,5 ngày", "39,20 % (606,5/1.547"],
    "I.5": ["573.347", "563.959", "563.125", "99,85 % (563.125/563.959"],
    "I.7": ["228 đơn vị", "1.819"],
  },
  "quang-ngai-2020-q1": {
    "I.1": [
      "quý I năm 2020, UBND tỉnh Quảng Ngãi không xây dựng",
      "Biểu số 01b/VPCP/KSTT, Biểu số 02c/VPCP/KSTT",
    ],
    "I.2a": ["02 quyết định", "18 TTHC", "37 TTHC", "09 TTHC", "05 TTHC"],
    "I.2c": ["64 TTHC", "03b/VPCP/KSTT"],
    "I.3": [
      ...["206.497", "18/18 sở", "13/13 huyện", "198.704", "5.220", "2.573", "199.449", "196.920", "2.529"],
      ...["7.048", "5.430", "1.618", "157.885", "150.580", "1.924", "5.380", "06d/VPCP/KSTT"],
    ],
    "I.4": [
      "tổng số PAKN là 47",
      "47 PAKN về hành vi",
      "Đã xử lý 47 PAKN",
      "01 PAKN được xử lý qua Hệ thống",
      "05b/VPCP/KSTT",
      "lý lịch tư pháp",
    ],
    "I.5": ["09 nhóm", "10 %", "30 %", "22/KH-UBND", "04b/VPCP/KSTT"],
    "I.7": ["13 Bộ phận Một cửa", "23/KH-UBND"],
    "I.8b": ["6965/UBND-HCC"],
    "II.2a": [
      ...[
        "19.953",
        "2.000",
        "17.462",
        "94,1 %",
        "2.491",
        "16 sở",
        "11.013",
        "7.743",
        "2.679",
        "2.045",
        "345",
      ],
      ...[
        "3.159",
        "797",
        "2.362",
        "295",
        "261",
        "34",
        "3.902",
        "3.885",
        "99,56 % (3.885/3.902",
        "17 lượt",
        "0,44 % (17/3.902",
      ],
    ],
    "II.2b": ["17.942", "15.474", "94,7 %", "2.468", "124.843", "124.408", "99,6 %", "435"],
    "II.2c": ["2.573", "345", "2.045"],
    "II.3a": ["02 TTHC"],
    III: ["kiểm soát TTHC"],
    IV: ["6. Xây dựng Hệ thống thông tin báo cáo"],
  },
};

/** The papers, bodies and names of the originals, where each stands: words are ours, these are theirs. */
const NAMED: Record<string, Record<string, string[]>> = {
  "dak-lak-2020-q2": {
    "I.2a": ["Cổng Dịch vụ công quốc gia"],
    "I.3": ["tài nguyên và môi trường", "lý lịch tư pháp"],
    "I.5": [
      ...["193/QĐ-UBND", "Kế hoạch và đầu tư", "Tài chính", "Công Thương", "Khoa học và Công nghệ"],
      ...["Nông nghiệp và Phát triển nông thôn", "Thông tin và truyền thông", "Giáo dục và Đào tạo"],
      "Ban Quản lý các khu công nghiệp tỉnh",
    ],
    "I.6": ["https://motcua.daklak.gov.vn"],
    "II.2c": ["https://motcua.daklak.gov.vn", "15/15 UBND huyện"],
    IV: [
      ...["Trung tâm Phục vụ hành chính công", "Kế hoạch rà soát", "Kế hoạch khảo sát", "thường xuyên"],
      ...["tập huấn", "quy trình nội bộ", "truyền thông", "báo cáo định kỳ, đột xuất"],
    ],
  },
  "commune-2022-q2": {
    "I.1": ["Cổng thông tin điện tử", "Bộ phận Một cửa"],
    "I.2": ["thi đua khen thưởng"],
    "I.5": [
      ...["61/2018/NĐ-CP", "kiện toàn Bộ phận Một cửa (Quyết định số 28/QĐ-UBND ngày 20/01/2022)"],
      ...[
        "phân công nhiệm vụ Bộ phận Một cửa, một cửa liên thông (Quyết định số 29/QĐ-UBND ngày 20/01/2022)",
      ],
      ...["Quân sự", "Công an", "1291/QĐ-TTg ngày 07/10/2019"],
    ],
    "I.6": ["45/2020/NĐ-CP ngày 08/4/2020", "2020 - 2025"],
    "I.7": ["Mặt trận Tổ quốc", "kết quả giải quyết PAKN"],
    "I.8": ["năm 2021"],
    "I.9": ["năm 2022", "phiếu kiểm soát", "ghi mã hồ sơ chưa đầy đủ", "hàng tuần"],
  },
  "quang-ngai-2020-q1": {
    "I.1": ["01b/VPCP/KSTT", "02c/VPCP/KSTT"],
    "I.2a": ["Văn hóa - Thể thao và Du lịch", "Nông nghiệp và Phát triển nông thôn"],
    "I.2c": ["03b/VPCP/KSTT"],
    "I.3": ["06d/VPCP/KSTT", "06g/VPCP/KSTT"],
    "I.4": ["05b/VPCP/KSTT", "đường dây nóng"],
    "I.5": ["22/KH-UBND ngày 11/02/2020", "04b/VPCP/KSTT"],
    "I.6": ["20/KH-UBND ngày 11/02/2020", "Đài Phát thanh và Truyền hình", "Báo Quảng Ngãi"],
    "I.7": ["23/KH-UBND ngày 11/02/2020", "báo chí", "cấp xã"],
    "I.8a": ["137/QĐ-UBND", "20/KH-UBND", "23/KH-UBND", "22/KH-UBND", "514/UBND-KSTTHC"],
    "I.8b": ["6965/UBND-HCC", "11568/VPCP-KSTT", "274/QĐ-TTg", "825/UBND-KSTTHC", "926/UBND-HCC"],
    "I.8c": [
      ...["62/QĐ-VPCP", "598/VPCP-KSTT", "1007/VPCP-KSTT", "1605/VPCP-KSTT", "Sơ kết 03 tháng", "13/3/2020"],
      "1130/UBND-KSTTHC",
    ],
    "II.1": ["1291/QĐ-TTg", "749/UBND-HCC", "Bộ Chỉ huy Quân sự", "99/VP-HCC", "572/UBND-HCC"],
    "II.2b": ["13/13 huyện"],
    "II.2c": ["thủy sản", "chăn nuôi và thú y", "lý lịch tư pháp"],
    "II.3a": ["01/2018/TT-VPCP ngày 23/11/2018", "02/2017/TT-VPCP ngày 31/10/2017", "khuyến mại"],
    "II.3b": ["61/2018/NĐ-CP", "01/2018/TT-VPCP", "1523/QĐ-UBND ngày 06/9/2018", "33/2018/QĐ-UBND"],
    IV: ["1291/QĐ-TTg", "thanh toán trực tuyến"],
  },
};

describe("the reports of the documents come out section by section", () => {
  test.each(Object.keys(NAMED))("%s: every paper, body and name in its place", (name) => {
    const sections = written(name);
    for (const [key, phrases] of Object.entries(NAMED[name] ?? {}))
      for (const phrase of phrases) expect.soft(sections.get(key), key).toContain(phrase);
  });

  test("the law that a report is made by stands in its first sentences", () => {
    const { intro } = sourceReport("quang-ngai-2020-q1").written;
    for (const paper of ["02/2017/TT-VPCP ngày 31/10/2017", "01/2018/TT-VPCP ngày 23/11/2018"])
      expect(intro).toContain(paper);
    expect(intro).toContain("61/2018/NĐ-CP ngày 23/4/2018");
  });

  test.each(Object.keys(IN_PLACE))("%s: every figure in its place", (name) => {
    const sections = written(name);
    for (const [key, phrases] of Object.entries(IN_PLACE[name] ?? {}))
      for (const phrase of phrases) expect(sections.get(key), key).toContain(phrase);
  });

  test.each(["commune-2022-q2", "quang-ngai-2020-q1"])("%s: no section is empty, no token left", (name) => {
    const file = CheckFileSchema.parse(
      JSON.parse(readFileSync(`tests/fixtures/reports/${name}.json`, "utf8")),
    );
    const outline = OUTLINES.find(({ code }) => code === file.outline) ?? (undefined as never);
    const { sections } = writeNarrative(toWrite(file, outline));
    expect(sections.filter(({ empty }) => empty).map(({ key }) => key)).toEqual([]);
    expect(JSON.stringify(sections)).not.toMatch(/\{[\w@]|\}[^,\]\s"]|hơn 47/);
  });
});
