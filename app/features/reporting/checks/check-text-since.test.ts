import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("what began before the period, and the period's own name", () => {
  test.each([
    ["Trong quý III, trực tuyến chiếm 85%.", ["S7 85%, 900, 1.200, 75 %"]],
    ["Trong quý III/2026, tất cả hồ sơ đã được giải quyết.", ["N1 140"]],
    ["Từ ngày 15/12/2025 đến ngày 14/3/2026 đã họp.", ["S9 14/3/2026"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Trong quý III, trực tuyến chiếm 75%.",
    "Quý II, trực tuyến chiếm 60%.",
    "Từ ngày 01/7/2025, thực hiện chính quyền địa phương 02 cấp.",
    "Kể từ ngày 01/7/2025, tỉnh có 45 xã.",
    "Sau ngày 01/7/2025, công bố lại 58 TTHC.",
    "Thực hiện mô hình 02 cấp từ ngày 01 tháng 7 năm 2025.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
