import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("S9: days, months and quarters outside the period, and papers older than it", () => {
  test.each([
    ["Họp ngày 5 tháng 2 năm 2026.", ["S9 ngày 5 tháng 2 năm 2026"]],
    ["Tổ chức hội nghị ngày 05 tháng 02 năm 2026 tại tỉnh.", ["S9 ngày 05 tháng 02 năm 2026"]],
    ["Ngày 15-13-2026 đã họp.", ["S9 15-13-2026"]],
    ["Ngày 15.13.2026 đã họp.", ["S9 15.13.2026"]],
    ["Ngày 05-02-2026 đã họp.", ["S9 05-02-2026"]],
    ["Ngày 20 tháng 12 năm 2026 đã tập huấn.", ["S9 Ngày 20 tháng 12 năm 2026"]],
    ["Trong quý II, đơn vị đã tiếp nhận 1.240 hồ sơ.", ["S9 quý II"]],
    ["Trong quý I đã kiểm tra 12 đơn vị.", ["S9 quý I"]],
    ["Trong tháng 02/2026, đã kiểm tra 12 đơn vị.", ["S9 02/2026"]],
    ["Họp ngày 05/02/2026.", ["S9 05/02/2026"]],
    ["Hội nghị triển khai Nghị định số 118/2025/NĐ-CP họp ngày 05/02/2026.", ["S9 05/02/2026"]],
    ["Công văn số 12/UBND-HCC ngày 31/02/2026.", ["S9 31/02/2026"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Luật số 72/2025/QH15 có hiệu lực từ ngày 01/7/2025.",
    "Nghị định số 118/2025/NĐ-CP có hiệu lực thi hành từ ngày 01/7/2025.",
    "Luật Tổ chức chính quyền địa phương được Quốc hội thông qua ngày 16/6/2025.",
    "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.",
    "Thông tư có hiệu lực kể từ ngày 01/01/2027.",
    "Nghị định 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ",
    "Quyết định ban hành ngày 05/02/2026.",
    "Theo Công văn ngày 05/02/2026 của Văn phòng Chính phủ.",
    "So với quý II, 45 hồ sơ quá hạn.",
    "So với quý II, 45 hồ sơ quá hạn đã được giải quyết.",
    "Quý II, 45 hồ sơ quá hạn.",
    "Trong quý II có 45 hồ sơ quá hạn, quý III giảm còn 10.",
    "Đã giải quyết 1.100 hồ sơ (quý II: 1.045 hồ sơ).",
    "Tiếp nhận 1.240 hồ sơ, nhiều hơn quý II là 45 hồ sơ.",
    "Tiếp nhận 1.240 hồ sơ; quý II/2026 tiếp nhận 1.045 hồ sơ.",
    "Họp ngày 5 tháng 8 năm 2026.",
    "Số liệu tính đến ngày 14 tháng 9 năm 2026.",
    "Hội nghị sẽ tổ chức ngày 20 tháng 12 năm 2026.",
    "Trong quý III, đơn vị đã tiếp nhận 1.240 hồ sơ.",
    "Trong quý II và quý III đã kiểm tra 12 đơn vị.",
    "Trong quý II còn 45 hồ sơ, quý III còn 140 hồ sơ.",
    "Trong tháng 7/2026, đã kiểm tra 5 đơn vị.",
    "Điện thoại 0235-3-812345; phiên bản 1.2.2026; Kế hoạch 05-02-2026/KH.",
    "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025.",
    "Quyết định số 53/2021/QĐ-UBND có hiệu lực ngày 01 tháng 01 năm 2022.",
    "Trong quý IV, tiếp tục rà soát TTHC.",
    "Đến quý II đã hoàn thành kế hoạch.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
