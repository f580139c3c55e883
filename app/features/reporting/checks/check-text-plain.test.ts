import { expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

test.each([
  ["Tiếp nhận 12 đơn, trong đó 8 khiếu nại, 6 tố cáo.", "S4 12, 8, 6, 14"],
  ["Tổ chức 03 lớp: 02 lớp cấp tỉnh, 02 lớp cấp xã.", "S4 03, 02, 02, 4"],
  ["Lĩnh vực đất đai 400, tư pháp 350, khác 490, tổng 1.250.", "S4 1.250, 400, 350, 490, 1.240"],
  ["Toàn tỉnh tiếp nhận 1.240 hồ sơ; trong đó, nộp trực tiếp 600 hồ sơ.", "N1 600, 300"],
  ["Tiếp nhận 900 hồ sơ trực tuyến và 400 hồ sơ trực tiếp.", "N1 400, 300"],
])("parts that are more than their whole: %s", (text, finding) =>
  expect(quarterFindings(text)).toEqual([finding]),
);

test.each([
  ["Có 8/11 PAKN đã được giải quyết.", "N1 8, 9"],
  ["Số phiếu không hài lòng là 15/500 phiếu.", "N1 15, 5"],
  ["Có 470/500 phiếu hài lòng.", "N1 470, 480"],
  ["Tồn cuối kỳ 104 hồ sơ.", "N1 104, 140"],
  ["Chuyển sang kỳ sau 150 hồ sơ.", "N1 150, 140"],
  ["Đang thụ lý 150 hồ sơ.", "N1 150, 140"],
  ["Trả đúng hẹn 1.000 hồ sơ.", "N1 1.000, 950, 1.050"],
  ["Nộp qua mạng 800 hồ sơ.", "N1 800, 900"],
  ["Nộp tại quầy 400 hồ sơ.", "N1 400, 300"],
  ["Đã công khai 07 kết quả PAKN.", "N1 07, 6"],
  ["Đăng tải công khai 08 kết quả giải quyết PAKN.", "N1 08, 6"],
  ["Còn 03 phản ánh chưa trả lời.", "N1 03, 2"],
  ["Sáng kiến được công nhận: 04.", "N1 04, 3"],
])("a figure by the words that clerks have for it: %s", (text, finding) =>
  expect(quarterFindings(text)).toEqual([finding]),
);

test.each([
  ["Có 9 PAKN đã giải quyết, đạt 100%.", "S7 100%, 9, 11, 82 %"],
  ["Số hồ sơ cấp tỉnh chiếm 65% tổng số tiếp nhận.", "S7 65%, 700, 1.240, 56 %"],
  ["Có 500 dịch vụ công toàn trình, chiếm 70% tổng số dịch vụ công.", "S7 70%, 500, 800, 63 %"],
  ["Có 96,5% người dân hài lòng.", "S7 96,5%, 480, 500, 96,0 %"],
  ["Trực tuyến chiếm 75%, trực tiếp chiếm 30%.", "S7 30%, 300, 1.200, 25 %"],
  ["Có 12% hồ sơ quá hạn.", "S7 12%, 50, 1.100, 5 %"],
  ["Tiếp nhận 1.240 hồ sơ, tăng 60 hồ sơ (6,5%) so với quý II/2026 (1.180 hồ sơ).", "S7 6,5%, 1.180, 1.240"],
  ["Theo biểu số 05c/VPCP/KSTT.", "S10 05c/VPCP/KSTT"],
])("shares, growth and codes: %s", (text, finding) => expect(quarterFindings(text)).toEqual([finding]));

test.each([
  "Thu về 480/500 phiếu.",
  "Số phiếu hài lòng là 480/500 phiếu, 5/500 phiếu không hài lòng.",
  "300/500 phiếu rất hài lòng, 180/500 phiếu hài lòng.",
  "Nộp trực tuyến 900 hồ sơ, nộp trực tiếp 300 hồ sơ.",
  "Có 9 PAKN đã giải quyết, đạt 81,82%.",
  "Đã xử lý 9 PAKN, đạt 100% kế hoạch.",
  "Đã giải quyết 1.050 hồ sơ đúng hạn, đạt 95,45%.",
  "Có 96% người dân hài lòng, 60% rất hài lòng.",
  "100% người dân hài lòng với thái độ phục vụ tại phường An Sơn.",
  "Công khai 100% PAKN đã được xử lý.",
  "Tiếp nhận 14 đơn, trong đó 8 đơn khiếu nại và 6 đơn tố cáo.",
  "Nhận 12 đơn, trong đó 8 đơn đủ điều kiện, 6 đơn về đất đai.",
  "Tổ chức 04 lớp: 02 lớp cấp tỉnh, 02 lớp cấp xã.",
  "Đất đai 400, tư pháp 350, khác 490, tổng 1.240.",
  "Đất đai 4, tư pháp 3, hộ tịch 2, tổng 3 lĩnh vực.",
  "Tiếp nhận 900 hồ sơ trực tuyến và giải quyết 400 hồ sơ trực tiếp.",
  "Công an tỉnh tiếp nhận 90 hồ sơ trực tuyến và 40 hồ sơ trực tiếp.",
  "Trong tháng 8, nộp qua mạng 300 hồ sơ.",
  "Tuyên truyền qua mạng xã hội 20 bài.",
  "Tồn cuối kỳ 140 hồ sơ, chuyển sang kỳ sau 140 hồ sơ.",
  "Chuyển sang quý sau giải quyết 02 PAKN.",
  "Trả đúng hẹn 1.050 hồ sơ, trễ hẹn 50 hồ sơ.",
  "Có 01 PAKN chưa được trả lời đúng hạn.",
  "Còn 02 hồ sơ chưa trả lời công dân.",
  "Công khai 06 kết quả giải quyết PAKN, còn 03 kết quả chưa công khai.",
  "Đăng tải 12 kết quả giải quyết TTHC.",
  "Hồ sơ cấp tỉnh chiếm 56,45%, cấp xã chiếm 19,35%.",
  "Có 5 sáng kiến, trong đó 3 sáng kiến được công nhận.",
  "Tiếp nhận 1.240 hồ sơ, tăng 5,08% (60 hồ sơ) so với quý II/2026 (1.180 hồ sơ).",
  "Theo biểu 05b/VPCP/KSTT và 06g/VPCP/KSTT.",
])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
