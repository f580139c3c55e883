import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";

const period = parsePeriod("2020-Q2") ?? {
  code: "",
  from: localDate("2020-03-15"),
  to: localDate("2020-06-14"),
};
const values = new Map([
  ["files.received", 495],
  ["files.resolved", 492],
  ["files.pending", 3],
  ["pakn.received_total", 4],
  ["pakn.resolved_total", 2],
]);
const check = (text: string, plans = false) =>
  checkText({ section: "I.3", text, plans }, values, { period, reportedOn: null });

test.each([
  ["Giải quyết 12.4408 hồ sơ.", "S10", ["12.4408"]],
  ["đạt tỷ lệ 5.55%", "S10", ["5.55%"]],
  ["Có 2,081,977 lượt truy cập", "S10", ["2,081,977"]],
  ["Nộp trực tiếp 68538 hồ sơ", "S10", ["68538"]],
  ["chuyển xử lý hơn 47 phản ánh", "S8", ["47"]],
  ["Có 30 TTHC, gồm 10 TTHC cấp tỉnh và 15 TTHC cấp xã.", "S4", ["30", "10", "15", "25"]],
  ["Có 10 TTHC, trong đó 15 TTHC cấp xã.", "S5", ["15", "10"]],
  ["Có 40 TTHC, trong đó 25 TTHC cấp tỉnh và 16 TTHC cấp xã.", "S4", ["40", "25", "16", "41"]],
  ["Đã tiếp nhận 496 hồ sơ.", "N1", ["496", "495"]],
  ["hiện đang giải quyết 5 hồ sơ", "N1", ["5", "3"]],
  ["đã xử lý 03 PAKN", "N1", ["03", "2"]],
  ["Họp ngày 31/02/2020.", "S9", ["31/02/2020"]],
  ["Họp ngày 01/02/2020.", "S9", ["01/02/2020"]],
  ["Họp ngày 01/12/2020.", "S9", ["01/12/2020"]],
  ["Kế hoạch năm 2020 (Quyết định số 193/QĐ-UBND ngày 30/01/2010)", "S9", ["30/01/2010"]],
  ["Trong năm 2019 có 01 sáng kiến", "S9", ["2019"]],
  ["Trong quý I/2020 đã kiểm tra", "S9", ["2020"]],
  ["theo Biểu số 09x/VPCP/KSTT", "S10", ["09x/VPCP/KSTT"]],
  ["chỉ đạt 6 hồ sơ (   hồ sơ)", "S11", []],
  ["Quyết định số ….. về kiện toàn", "S11", []],
  ["1. Khó khăn: thiếu người", "S11", ["1"]],
  ["trả lời tại chổ", "N2", []],
])("%s → %s", (text, rule, numbers) => {
  expect(check(text).map((each) => [each.rule, each.numbers])).toEqual([[rule, numbers]]);
});

test.each([
  "Trong kỳ tiếp nhận 495 hồ sơ, đã giải quyết 492 hồ sơ, đang giải quyết 3 hồ sơ.",
  "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Quyết định số 53/2021/QĐ-UBND.",
  "Tỷ lệ 12,57 % (8.614/68.538 hồ sơ), dịch vụ mức độ 3,4; giai đoạn 2020 - 2025.",
  "Cung cấp 1.667 dịch vụ (gồm 570 dịch vụ mức 2, 750 dịch vụ mức 3 và 347 dịch vụ mức 4).",
  "Có 502.226 hồ sơ, trong đó 416 hồ sơ quá hạn và 20.600 hồ sơ khác.",
  "Theo Biểu số 06d/VPCP/KSTT, Biểu số II.05a/VPCP/KSTT.",
  "13/13 huyện, 18/18 sở; đường dây nóng 0200 000 000; https://motcua.daklak.gov.vn/12345.67",
  "1. Một.\n2. Hai.",
  "đạt 94,7%; cắt giảm 606,5/1.547 ngày",
  "Tính đến ngày 14/6/2020, kiểm tra 1.1 mục.",
])("nothing wrong: %s", (text) => {
  expect(check(text)).toEqual([]);
});

test("what is planned may lie ahead", () => {
  expect(check("Trong quý III năm 2020, hoàn thành trước ngày 01/09/2020.", true)).toEqual([]);
});
