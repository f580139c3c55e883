import { expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

test.each([
  ["Số hồ sơ giải quyết trễ hẹn: 200.", "N1 200, 50"],
  ["Đã trả lời 10 phản ánh, kiến nghị của người dân.", "N1 10, 9"],
  ["Công khai kết quả xử lý 07 PAKN trên Cổng thông tin điện tử.", "N1 07, 6"],
  ["Số hồ sơ tồn kỳ trước là 45.", "N1 45, 40"],
  ["Cả quý có 8 PAKN về quy định hành chính.", "N1 8, 3"],
  ["PAKN về hành vi hành chính: 9.", "N1 9, 8"],
  ["Xử lý xong 10/11 PAKN.", "N1 10, 9"],
  ["Xử lý xong 9/12 PAKN.", "N1 12, 11"],
  ["480/510 lượt đánh giá hài lòng, đạt 94,12%.", "N1 510, 500"],
  ["100% hồ sơ giải quyết đúng hạn.", "N1 50"],
  ["Công bố 58 TTHC (18 mới, 30 sửa đổi, 4 thay thế, 7 bãi bỏ).", "N1 7, 6"],
  ["Tổng số 800 dịch vụ công: 500 toàn trình, 310 một phần.", "N1 310, 300"],
])("a number that is another figure's: %s", (text, finding) =>
  expect(quarterFindings(text)).toContain(finding),
);

test.each([
  ["Tổng số PAKN phải xử lý là 11, gồm 5 kỳ trước và 7 mới.", "S4 11, 5, 7, 12"],
  ["Kiểm tra 12 đơn vị (7 sở, 6 xã).", "S4 12, 7, 6, 13"],
  ["Tiếp nhận 1.240 hồ sơ, tăng 6% so với quý II/2026 (1.180 hồ sơ).", "S7 6%, 1.180, 1.240"],
  ["Tiếp nhận 1.240 hồ sơ, tăng 60 hồ sơ so với 1.200 hồ sơ của quý trước.", "S4 60, 1.200, 1.240"],
  ["Tiếp nhận 1.240 hồ sơ, giảm 60 hồ sơ so với quý trước (1.180).", "S4 60, 1.180, 1.240"],
  ["Số hồ sơ tiếp nhận tăng 20% so với kỳ trước (từ 1.000 lên 1.240 hồ sơ).", "S7 20%, 1.000, 1.240"],
  ["Mở 10 lớp tập huấn (04 lớp cấp tỉnh, 07 lớp cấp huyện).", "S4 10, 04, 07, 11"],
  ["Tỷ lệ trễ hạn chỉ 0,5%.", "S7 0,5%, 50, 1.100, 4,5 %"],
  ["Tỷ lệ trễ hạn 0,5%.", "S7 0,5%, 50, 1.100, 4,5 %"],
])("sums, shares and growth: %s", (text, finding) => expect(quarterFindings(text)).toEqual([finding]));

test.each([
  "Tiếp nhận 1.240 hồ sơ, tăng 5,08% so với 1.180 hồ sơ của quý trước.",
  "Tiếp nhận 1.240 hồ sơ, tăng 60 hồ sơ so với quý trước (1.180).",
  "Tiếp nhận 1.240 hồ sơ, tăng 12% so với 2025.",
  "Số hồ sơ tiếp nhận tăng 24% (từ 1.000 lên 1.240 hồ sơ).",
  "Mở 05 lớp (02 lớp cấp tỉnh, 03 lớp cấp xã).",
])("growth that is right: %s", (text) => expect(quarterFindings(text)).toEqual([]));

test.each([
  ["Tiếp nhận 1240,5 hồ sơ.", "S10 1240,5"],
  ["Nguyên nhân: (nêu rõ).", "S11"],
  ["Lý do [ghi cụ thể từng hồ sơ].", "S11"],
  ["Số: /BC-UBND", "S11"],
  ["Đạt tỷ lệ %.", "S11"],
  ["Kế hoạch rà soát năm 2026 ban hành theo Quyết định số 9/QĐ-UBND ngày 03/01/2016.", "S9 03/01/2016"],
])("how it is written: %s", (text, finding) => expect(quarterFindings(text)).toEqual([finding]));
