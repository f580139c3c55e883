import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";
import { PAKN_FIGURES } from "./check-text.test-kit";

const period = parsePeriod("2026-Q3") ?? (undefined as never);
const values = new Map(
  Object.entries({
    "files.received": 1000,
    "files.new": 950,
    "files.opening": 50,
    "files.resolved": 900,
    "files.late": 50,
    "files.early": 50,
    "files.on_time": 800,
    "files.pending": 100,
    ...PAKN_FIGURES,
  }),
);
const found = (text: string, more: { plans?: boolean; figures?: string[] } = {}) =>
  checkText({ section: "I.3", text, ...more }, values, { period, reportedOn: null });

describe("N1: a number is held against the figure that its own clause names", () => {
  test.each([
    ["Đã giải quyết 100 hồ sơ.", ["100", "900"]],
    ["Đang giải quyết 900 hồ sơ.", ["900", "100"]],
    ["Tiếp nhận 950 hồ sơ.", ["950", "1.000"]],
    ["mới tiếp nhận 995", ["995", "950", "9"]],
    ["Tiếp nhận mới 995 hồ sơ", ["995", "950"]],
    ["Tiếp nhận 995 hồ sơ mới", ["995", "950"]],
    ["Số hồ sơ kỳ trước chuyển qua: 5 hồ sơ", ["5", "50"]],
    ["Kỳ trước chuyển qua 5", ["5", "50", "2"]],
    ["Có 901 hồ sơ đã được giải quyết", ["901", "900"]],
    ["Trong đó quá hạn 51 hồ sơ", ["51", "50"]],
    ["Quá hạn 51 hồ sơ", ["51", "50"]],
    ["Giải quyết đúng hạn 801 hồ sơ", ["801", "800", "850"]],
    ["Giải quyết trước và đúng hạn 851 hồ sơ", ["851", "850"]],
    ["Đã giải quyết 05 PAKN", ["05", "9"]],
    ["Tổng số 20 PAKN", ["20", "11"]],
    ["Đã công khai 700 PAKN", ["700", "6"]],
    ["Đã công khai kết quả 7 phản ánh, kiến nghị", ["7", "6"]],
    ["Tiếp nhận 9 PAKN về hành vi hành chính", ["9", "8"]],
    ["Không phát sinh PAKN trong kỳ", ["11", "9"]],
    ["Trong kỳ không có hồ sơ quá hạn.", ["50"]],
    ["Không còn hồ sơ tồn đọng", ["100"]],
    ["Trong 1.000 hồ sơ tiếp nhận có 901 hồ sơ được giải quyết", ["901", "900"]],
    ["Đã giải quyết PAKN, trong đó công khai 05 PAKN trên Cổng", ["05", "6"]],
    ["Trong quý III/2026, UBND xã đã tiếp nhận 995 hồ sơ của người dân.", ["995", "1.000"]],
  ])("%s", (text, numbers) => {
    expect(found(text).map((each) => [each.rule, each.numbers])).toEqual([["N1", numbers]]);
  });

  test("three wrong numbers in one sentence are three findings", () => {
    const text = "Tiếp nhận 950, đã giải quyết 50, đang giải quyết 1.000";
    expect(found(text).map(({ rule, numbers }) => `${rule} ${numbers[0]}`)).toEqual([
      "N1 950",
      "N1 50",
      "N1 1.000",
    ]);
  });

  test("the words say what was written and what the report has", () => {
    expect(found("Trong kỳ, đơn vị đã giải quyết 100 hồ sơ.")[0]?.words).toBe(
      "Lời văn ghi “giải quyết 100 hồ sơ”, nhưng số liệu báo cáo có hồ sơ đã giải quyết 900.",
    );
  });

  test("a part may not be larger than the whole", () => {
    expect(
      found("Lĩnh vực đất đai tiếp nhận 1.200 hồ sơ").map(({ rule, numbers }) => [rule, numbers]),
    ).toEqual([["S5", ["1.200", "1.000"]]]);
  });

  test.each([
    "Tiếp nhận 1.000 hồ sơ, đã giải quyết 900 hồ sơ, đang giải quyết 100 hồ sơ.",
    "Tiếp nhận 1.000, đã giải quyết 900, đang giải quyết 100",
    "Tiếp nhận 11, đã xử lý 9, đang xử lý 2.",
    "Tiếp nhận và giải quyết 900 hồ sơ.",
    "Lĩnh vực đất đai tiếp nhận 120 hồ sơ, đã giải quyết 110 hồ sơ.",
    "Trung tâm đã tiếp nhận 200 hồ sơ (trong đó kỳ trước chuyển qua là 20 hồ sơ); đã giải quyết 180 hồ sơ; đang giải quyết 20 hồ sơ.",
    "Tiếp nhận 345 hồ sơ nộp qua đường bưu điện.",
    "Đã giải quyết 900 hồ sơ, tăng 100 hồ sơ so với kỳ trước.",
    "Quý trước tiếp nhận 700 hồ sơ.",
    "Trong tháng 8, tiếp nhận 300 hồ sơ.",
    "Trong 1.000 hồ sơ tiếp nhận có 900 hồ sơ được giải quyết, 100 hồ sơ đang giải quyết.",
    "Đã giải quyết 900 hồ sơ. Trong đó đúng hạn 850 hồ sơ, quá hạn 50 hồ sơ.",
    "Đã giải quyết: 900 hồ sơ; trong đó, trước hạn: 50 hồ sơ, đúng hạn: 800 quá hạn: 50  hồ sơ.",
    "Công bố 12 TTHC, tiếp nhận 117 TTHC, công khai 1.370 TTHC.",
    "Không phát sinh PAKN trong lĩnh vực đất đai.",
    "Không phát sinh PAKN về quy định hành chính qua hộp thư.",
    "Đã giải quyết 05 hồ sơ tồn đọng kéo dài.",
    "Tiếp nhận 2.679 lượt truy cập, giải quyết trong 15 ngày.",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));

  test("plans are not held against what was counted", () => {
    expect(found("Giải quyết dứt điểm 100 hồ sơ.", { plans: true })).toEqual([]);
  });

  test("a section about one desk speaks of its own figures", () => {
    const own = new Map([...values, ["centre.resolved", 180]]);
    const at = (text: string) =>
      checkText({ section: "II.2a", text, figures: ["centre.resolved"] }, own, { period, reportedOn: null });
    expect(at("Đã giải quyết 180 hồ sơ.")).toEqual([]);
    expect(at("Đã giải quyết 900 hồ sơ.")[0]?.numbers).toEqual(["900", "180"]);
  });
});

describe("S7: shares are computed again", () => {
  test.each([
    ["12,56% (8.614/68.538)", ["12,56%", "8.614", "68.538", "12,57 %"]],
    ["900/1.000 (đạt 95%)", ["95%", "900", "1.000", "90 %"]],
    ["98,5 % (850/900 hồ sơ)", ["98,5%", "850", "900", "94,4 %"]],
    ["Tỷ lệ hài lòng 105%", ["105%"]],
    ["105%", ["105%"]],
    ["Tỷ lệ giải quyết đúng hạn đạt 95%", ["95%", "850", "900", "94 %"]],
    ["cắt giảm 606,5/1.547 ngày, đạt tỷ lệ 39,19%", ["39,19%", "606,5", "1.547", "39,20 %"]],
    ["có 8.614 hồ sơ trên tổng số 68.538 hồ sơ chiếm tỷ lệ 12,56%", ["12,56%", "8.614", "68.538", "12,57 %"]],
  ])("%s", (text, numbers) => {
    expect(found(text).map((each) => [each.rule, each.numbers])).toEqual([["S7", numbers]]);
  });
  test.each([
    "12,57% (8.614/68.538)",
    "606,5/1.547 ngày, đạt tỷ lệ 39,20%",
    "tăng 105% so với cùng kỳ",
    "đạt 105% kế hoạch",
    "cắt giảm 10% chi phí, rút ngắn 30% thời gian",
    "13/13 huyện đạt 100%",
    "Tỷ lệ giải quyết trước và đúng hạn đạt 94,44%, đúng hạn đạt 88,89 %",
    "Tại Trung tâm, giải quyết đúng hạn đạt 99%",
    "3.885 lượt (99,6%)",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});

describe("S9: time", () => {
  test.each([
    ["Năm 2206", "2206"],
    ["Kế hoạch năm 2206 của đơn vị", "2206"],
    ["Trong năm 2206 đã kiểm tra", "2206"],
    ["Tháng 13/2026", "13/2026"],
    ["Trong tháng 13 đã kiểm tra", "13"],
    ["Quý V/2026", "2026"],
    ["Ngày 20/10/2026 đã tổ chức hội nghị", "20/10/2026"],
    ["Tổ chức ngày 16/09/2026", "16/09/2026"],
    ["Ngày 30 tháng 02 năm 2026 đã họp", "Ngày 30 tháng 02 năm 2026"],
    ["Họp ngày 29 tháng 02 năm 2026", "ngày 29 tháng 02 năm 2026"],
    ["Họp ngày 31 tháng 9", "ngày 31 tháng 9"],
    ["Họp ngày 31/9", "ngày 31/9"],
    ["Tháng 10/2026 đã kiểm tra", "10/2026"],
  ])("%s", (text, number) => {
    expect(found(text).map((each) => [each.rule, each.numbers])).toEqual([["S9", [number]]]);
  });
  test.each([
    "Quyết định số 12/QĐ-UBND ngày 20/9/2026",
    "Số liệu tính đến ngày 16/09/2026",
    "Hội nghị sẽ tổ chức ngày 20/10/2026",
    "giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
    "Tháng 8/2026, 9 tháng đầu năm 2026, quý III/2026",
    "Trong 12 tháng 15 ngày",
    "Họp ngày 30 tháng 6 năm 2026, ngày 29/02 hằng năm, Nghị quyết ngày 29 tháng 02 năm 2024",
    "Ngày 05 tháng 7 năm 2026; ngày 31/8; giảm số ngày 31/9",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});

describe("S4, S5: sums in sentences", () => {
  test.each([
    ["Có 300 hồ sơ, gồm: đất đai 100, hộ tịch 150, khác 60", "S4", ["300", "100", "150", "60", "310"]],
    ["Có 300 hồ sơ (đất đai: 100; hộ tịch: 150; khác: 60).", "S4", ["300", "100", "150", "60", "310"]],
    ["Có 300 hồ sơ (đất đai: 100; hộ tịch: 150; khác: 40).", "S4", ["300", "100", "150", "40", "290"]],
    ["tập huấn 250 người, gồm 100 nam, 100 nữ và 60 trẻ em", "S4", ["250", "100", "100", "60", "260"]],
    ["Có 300 hồ sơ, trong đó đất đai 310, hộ tịch 1.", "S5", ["310", "300"]],
    ["Tổng số: 300, gồm đất đai 100, hộ tịch 150.", "S4", ["300", "100", "150", "250"]],
  ])("%s", (text, rule, numbers) => {
    expect(found(text).map((each) => [each.rule, each.numbers])).toEqual([[rule, numbers]]);
  });
  test("blanks among the parts are told of beside the sum", () => {
    const rules = found("250 người, gồm 100 …, 100 … và 60 …").map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["S4", "S11"]));
  });
  test.each([
    "Có 300 hồ sơ, gồm: đất đai 100, hộ tịch 150, khác 50",
    "Có 300 hồ sơ (đất đai: 100; hộ tịch: 150).",
    "Có 300 hồ sơ, trong đó trực tuyến 250 hồ sơ, đã giải quyết 290 hồ sơ.".replace(
      "đã giải quyết",
      "có ảnh chụp",
    ),
    "tại 35 đơn vị, gồm 20 sở, ban, ngành và 15/15 UBND huyện",
    "03 đoàn kiểm tra, gồm 12 cán bộ và 5 công chức",
    "494 hồ sơ (trực tuyến: 6 hồ sơ; trực tiếp và qua dịch vụ bưu chính: 488 hồ sơ)",
    "cung cấp 1.819 dịch vụ, trong đó có 390 dịch vụ mức độ 3; 1.046 dịch vụ mức độ 4",
    "thủy sản (đăng ký tàu cá; cấp giấy phép), 02 thủ tục (khuyến mại, cấp đổi)",
  ])("nothing wrong: %s", (text) => expect(found(text).filter(({ rule }) => /S[45]/.test(rule))).toEqual([]));
});

describe("S8, S10, S11, N3", () => {
  test.each([
    ["Mở trên 30 lớp", "S8", ["30"]],
    ["Đạt xấp xỉ 7%", "S8", ["7"]],
    ["khoảng 100 người", "S8", ["100"]],
    ["Có 1 370 TTHC", "S10", ["1 370"]],
    ["Công khai 1370 TTHC", "S10", ["1370"]],
    ["Tổng số: 1370", "S10", ["1370"]],
    ["Kinh phí 3.14 tỷ đồng", "S10", ["3.14"]],
    ["Ban hành ... văn bản", "S11", []],
    ["Ban hành … văn bản", "S11", []],
    ["[ ]", "S11", []],
    ["Ban hành Quyết định số …/QĐ-UBND.", "S11", []],
    ["Ban hành Quyết định số .../QĐ-UBND ngày 01/7/2026.", "S11", []],
    ["Ban hành Quyết định số     /QĐ-UBND.", "S11", []],
    ["Ban hành Quyết định số /QĐ-UBND.", "S11", []],
    ["Họp ngày …/…/2026.", "S11", []],
    ["Họp ngày    tháng    năm 2026.", "S11", []],
    ["Công tác này đạt tỷ lệ %", "S11", []],
    ["Tổng số hồ sơ là: hồ sơ", "S11", []],
    ["Ban hành .. văn bản", "S11", []],
    ["Có xxx hồ sơ", "S11", []],
    ["Có ?? hồ sơ", "S11", []],
    ["Kết quả (chờ bổ sung)", "S11", []],
    ["Kết quả [điền số liệu]", "S11", []],
    ["……", "S11", []],
    ["Ban hành ( ) văn bản", "S11", []],
    ["Có {files.nope} hồ sơ", "N3", []],
    ["Có {files.received hồ sơ", "N3", []],
    ["{share:files.late/files.nope}", "N3", []],
    ["Có {files.pending_late} hồ sơ", "S11", []],
  ])("%s", (text, rule, numbers) => {
    expect(found(text).map((each) => [each.rule, each.numbers])).toEqual([[rule, numbers]]);
  });
  test("a place for a figure that does not exist is an error", () => {
    expect(found("{files.nope}")[0]?.severity).toBe("ERROR");
  });
  test.each([
    "Đã tiếp nhận {files.received} hồ sơ trong {@period}.",
    "850 hồ sơ trên 900 hồ sơ; triển khai trên 15 xã",
    "phấn đấu đạt trên 95% hồ sơ",
    "Áp dụng ISO 9001:2015, phòng 1204, Công văn số 1370",
    "điện thoại 0912 345 678; 02353.123.456",
    "xây dựng... hầu hết; môi trường, cấp phép…",
    "từ năm 2020 đến năm 2025",
    "lĩnh vực đất đai (sở, phòng), mức độ 3,4",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});
