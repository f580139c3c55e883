import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("what began before the period, and the period's own name", () => {
  test.each([
    ["Trong quý III, trực tuyến chiếm 85%.", ["S7 85%, 900, 1.200, 75 %"]],
    ["Trong quý III/2026, tất cả hồ sơ đã được giải quyết.", ["N1 140"]],
    ["Trên đây là Báo cáo công tác kiểm soát TTHC quý II năm 2026 của tỉnh.", ["S9 quý II năm 2026"]],
    ["UBND tỉnh báo cáo kết quả kiểm soát TTHC quý III/2025 như sau:", ["S9 quý III/2025"]],
    ["Bãi bỏ 7 thủ tục.", ["N1 7, 6"]],
    ["Trong quý đã bãi bỏ 7 TTHC.", ["N1 7, 6"]],
    ["Từ ngày 15/12/2025 đến ngày 14/3/2026 đã họp.", ["S9 14/3/2026"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Trong quý III, trực tuyến chiếm 75%.",
    "Quý II, trực tuyến chiếm 60%.",
    "Trên đây là Báo cáo công tác kiểm soát TTHC quý III năm 2026 của tỉnh.",
    "UBND tỉnh báo cáo kết quả kiểm soát TTHC quý 3/2026 như sau:",
    "Tiếp theo Báo cáo số 112/BC-UBND về công tác kiểm soát TTHC quý II/2026, UBND tỉnh báo cáo như sau:",
    "Đã gửi báo cáo kiểm soát TTHC quý II/2026 đúng hạn.",
    "Đề nghị Bộ Y tế bãi bỏ 3 TTHC về khám bệnh.",
    "Kiến nghị bãi bỏ 3 thủ tục.",
    "Bãi bỏ 02 quyết định.",
    "Từ ngày 01/7/2025, thực hiện chính quyền địa phương 02 cấp.",
    "Kể từ ngày 01/7/2025, tỉnh có 45 xã.",
    "Sau ngày 01/7/2025, công bố lại 58 TTHC.",
    "Thực hiện mô hình 02 cấp từ ngày 01 tháng 7 năm 2025.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
