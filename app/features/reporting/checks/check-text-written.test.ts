import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("S8, S10: numbers and codes as they are written", () => {
  test.each([
    ["Năm 2O26 đơn vị đã triển khai.", ["S10 2O26"]],
    ["Tiếp nhận 12O hồ sơ.", ["S10 12O"]],
    ["Đạt 12.5 phần trăm.", ["S10 12.5"]],
    ["Có 0,5 hồ sơ quá hạn.", ["S10 0,5"]],
    ["Tập huấn 2,5 lượt người.", ["S10 2,5"]],
    ["Theo Biểu số 05z.", ["S10 05z"]],
    ["Số liệu tại Biểu 09a kèm theo.", ["S10 09a"]],
    ["Theo Biểu số II.05z.", ["S10 II.05z"]],
    ["Tiếp nhận hàng trăm hồ sơ.", ["S8 hàng trăm"]],
    ["Có vài chục phản ánh.", ["S8 vài chục"]],
    ["Có vài hồ sơ quá hạn.", ["S8 vài"]],
    ["Hàng nghìn lượt người dân đã tra cứu.", ["S8 Hàng nghìn"]],
    ["Tiếp nhận 1,240 hồ sơ.", ["S10 1,240"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Mạng 4G, ISO 9001:2015, mã 3O/QĐ-UBND, 24h/7 ngày.",
    "Liên hệ tại https://dvc.example.vn/2O26 hoặc a1o2@example.vn.",
    "Bình quân mỗi ngày tiếp nhận 0,5 hồ sơ.",
    "Trung bình 2,5 hồ sơ/ngày.",
    "Tiết kiệm 1,5 tỷ đồng, cắt giảm 12,5 ngày.",
    "Đạt 12,5 phần trăm.",
    "Theo Biểu số 05a, Biểu 06d, Biểu số II.05a và Biểu số 02.",
    "Số liệu cụ thể tại Biểu số 05b/VPCP/KSTT.",
    "Cung cấp dịch vụ mức độ 3,4 hồ sơ điện tử.",
    "Hằng trăm năm nay, nhiều hồ sơ được số hóa; một số phản ánh đã được trả lời.",
    "Làm việc nhiều năm, hàng chục năm.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
