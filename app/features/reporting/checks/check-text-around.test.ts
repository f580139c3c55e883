import { expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

// What a sentence says before its first number holds for its second one, and what is about others is held against nobody.
test.each([
  ["Trong 9 tháng đầu năm 2026, toàn tỉnh tiếp nhận 3.600 hồ sơ, giải quyết 3.450 hồ sơ."],
  ["Quý II/2026, toàn tỉnh tiếp nhận 1.180 hồ sơ, giải quyết 1.100 hồ sơ, còn 80 hồ sơ."],
  ["Trong đó, lĩnh vực đất đai 400 hồ sơ, tư pháp 350 hồ sơ, còn lại 490 hồ sơ thuộc các lĩnh vực khác."],
  ["Thuế tỉnh đã giải quyết 210 hồ sơ."],
  ["Đã kiểm tra việc giải quyết 30 hồ sơ tại 03 xã."],
  ["Kiểm tra ngẫu nhiên 60 hồ sơ, phát hiện 04 hồ sơ trễ hạn."],
  ["10 xã, phường đã tiếp nhận 240 hồ sơ."],
  ["Đến 31/8/2026 đã giải quyết 900 hồ sơ."],
  ["Thực hiện Thông tư số 02/2017/TT-VPCP, Nghị định 61/2018/NĐ-CP."],
  ["Tổng 1.240 hồ sơ (900 + 300 + 40), gồm cả hồ sơ kỳ trước chuyển sang."],
  ["Số TTHC được công bố trong quý là 58."],
  ["Ngân hàng Chính sách xã hội tiếp nhận 210 hồ sơ."],
  ["Kết quả: 10 đơn vị đạt, 02 đơn vị chưa đạt."],
  ["Các chỉ tiêu đều đạt."],
  ["Đợt cao điểm từ ngày 01/8/2026 đến ngày 30/9/2026 đang được triển khai."],
])("silent: %s", (text) => expect(quarterFindings(text)).toEqual([]));

test.each([
  ["Trong quý III/2026, toàn tỉnh tiếp nhận 1.240 hồ sơ, giải quyết 1.150 hồ sơ.", ["N1 1.150, 1.100"]],
  ["Đến hết ngày 14/9/2026 đã giải quyết 900 hồ sơ.", ["N1 900, 1.100"]],
  ["Thực hiện Thông tư 02/2107/TT-VPCP.", ["S9 2107"]],
  ["Tổng 1.240 hồ sơ (900 + 300 + 50).", ["S4 1.240, 900, 300, 50, 1.250"]],
  ["Số TTHC được công bố trong quý là 85.", ["N1 85, 58"]],
  ["Tỷ lệ hài lòng đạt .", ["S11"]],
  ["Theo Biểu mẫu số 06a/VPCP-KSTT.", ["S10 06a/VPCP-KSTT"]],
  ["Tiếp nhận 1.240 hồ sơ. Còn lại 150 hồ sơ.", ["N1 150, 140"]],
  ["Từ ngày 01/7/2026 đến ngày 30/9/2026, tiếp nhận 1.240 hồ sơ.", ["S9 30/9/2026"]],
  ["Số liệu từ ngày 15/6/2026 đến hết ngày 30/9/2026.", ["S9 30/9/2026"]],
])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));
