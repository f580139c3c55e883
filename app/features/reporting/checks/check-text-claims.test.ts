import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("S7: shares of the report's figures, named or behind a number", () => {
  test.each([
    ["Nộp trực tuyến 900 hồ sơ, chiếm 45 %.", ["S7 45%, 900, 1.240, 73 %"]],
    ["Có 50 hồ sơ quá hạn (chiếm 14%).", ["S7 14%, 50, 1.240, 4 %"]],
    ["Hồ sơ trực tuyến chiếm 85 %.", ["S7 85%, 900, 1.200, 75 %"]],
    ["Trong đó trực tuyến chiếm 85 %.", ["S7 85%, 900, 1.200, 75 %"]],
    ["Mức độ hài lòng đạt 99%.", ["S7 99%, 480, 500, 96 %"]],
    ["Tỷ lệ hài lòng đạt 99,5 phần trăm.", ["S7 99,5%, 480, 500, 96,0 %"]],
    ["Tỷ lệ giải quyết đạt 95%.", ["S7 95%, 1.100, 1.240, 89 %"]],
    ["Hồ sơ quá hạn chiếm 20%.", ["S7 20%, 50, 1.100, 5 %"]],
    ["Rất hài lòng 300 phiếu, chiếm 50%.", ["S7 50%, 300, 500, 60 %"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Nộp trực tuyến 900 hồ sơ, chiếm 75 %.",
    "Nộp trực tuyến 900 hồ sơ, chiếm 72,58 % tổng số hồ sơ tiếp nhận.",
    "Hồ sơ trực tuyến chiếm 75 %.",
    "Trực tuyến chiếm 72,6%.",
    "Hồ sơ thanh toán trực tuyến chiếm 85 %.",
    "Tại Trung tâm, hồ sơ trực tuyến chiếm 85 %.",
    "Quý II, hồ sơ trực tuyến chiếm 60 %.",
    "Phấn đấu hồ sơ trực tuyến đạt 90%.",
    "Mức độ hài lòng đạt 96%.",
    "Mức độ hài lòng theo SIPAS đạt 85%.",
    "Chỉ số mức độ hài lòng đạt 85%.",
    "Tỷ lệ giải quyết đạt 88,71%.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95,45%.",
    "Có 50 hồ sơ quá hạn, chiếm 4,55%.",
    "Lĩnh vực đất đai có 45 hồ sơ quá hạn, chiếm 30%.",
    "Có 45 hồ sơ qua bưu chính, chiếm 30% số hồ sơ của ngành.",
    "Hồ sơ trực tuyến đạt 85% kế hoạch.",
    "Có 60 hồ sơ đất đai trong 200 hồ sơ, chiếm 30%.",
    "Trong 200 hồ sơ được kiểm tra có 60 hồ sơ sai sót, chiếm 30%.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
