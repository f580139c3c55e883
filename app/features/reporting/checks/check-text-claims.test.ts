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

describe("S7: shares of a whole that the sentence names", () => {
  test.each([
    ["Đã giải quyết 1.100 hồ sơ, bằng 80% tổng số hồ sơ tiếp nhận.", ["S7 80%, 1.100, 1.240, 89 %"]],
    ["Đã giải quyết 1.100 hồ sơ, bằng 80% tổng số.", ["S7 80%, 1.100, 1.240, 89 %"]],
    ["Có 480 phiếu hài lòng, bằng 90% tổng số phiếu.", ["S7 90%, 480, 500, 96 %"]],
    ["Đã xử lý 09 PAKN, bằng 90% tổng số PAKN tiếp nhận.", ["S7 90%, 9, 11, 82 %"]],
    ["Số hồ sơ đã giải quyết bằng 80% tổng số hồ sơ tiếp nhận.", ["S7 80%, 1.100, 1.240, 89 %"]],
    ["Số hồ sơ trực tuyến bằng 50% tổng số hồ sơ tiếp nhận mới.", ["S7 50%, 900, 1.200, 75 %"]],
    ["Nộp trực tuyến 900 hồ sơ, đạt 80% tổng số hồ sơ tiếp nhận.", ["S7 80%, 900, 1.240, 73 %"]],
    ["Có 50 hồ sơ quá hạn (bằng 10% số hồ sơ đã giải quyết).", ["S7 10%, 50, 1.100, 5 %"]],
    ["Đang giải quyết 140 hồ sơ, chiếm 20 % tổng số hồ sơ tiếp nhận trong kỳ.", ["S7 20%, 140, 1.240, 11 %"]],
    ["Nộp trực tuyến 900 hồ sơ (80% tổng số hồ sơ tiếp nhận).", ["S7 80%, 900, 1.240, 73 %"]],
    ["Tiếp nhận 1.240 hồ sơ, trong đó 900 trực tuyến, chiếm 80 %.", ["S7 80%, 900, 1.240, 73 %"]],
    ["Tiếp nhận 1.240 hồ sơ, trong đó 900 trực tuyến (80%).", ["S7 80%, 900, 1.240, 73 %"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Tiếp nhận 1.240 hồ sơ, trong đó 900 trực tuyến, chiếm 72,58%.",
    "Tiếp nhận 1.240 hồ sơ, trong đó 900 trực tuyến (75%).",
    "Đã giải quyết 1.100 hồ sơ, bằng 88,71% tổng số hồ sơ tiếp nhận.",
    "Đã giải quyết 1.100 hồ sơ, bằng 89% tổng số.",
    "Tiếp nhận 1.240 hồ sơ, bằng 80% so với quý II.",
    "Tiếp nhận 1.240 hồ sơ, bằng 80% cùng kỳ năm trước.",
    "Tiếp nhận 1.240 hồ sơ, bằng 105% kế hoạch.",
    "Kiểm tra 12 đơn vị, bằng 60% kế hoạch năm.",
    "Lĩnh vực đất đai có 450 hồ sơ, bằng 80% tổng số hồ sơ của ngành.",
    "Có 45 hồ sơ qua bưu chính, chiếm 30% tổng số hồ sơ của ngành.",
    "Có 300 hồ sơ số hóa, bằng 80% tổng số hồ sơ phải số hóa.",
    "Có 50 hồ sơ quá hạn, chiếm 4,55% tổng số hồ sơ đã giải quyết.",
    "Đang giải quyết 140 hồ sơ, chiếm 11,29 % tổng số hồ sơ tiếp nhận trong kỳ.",
    "Có 9 PAKN đã xử lý, bằng 81,82% tổng số PAKN.",
    "Có 480 phiếu hài lòng, bằng 96% tổng số phiếu.",
    "Số hồ sơ đã giải quyết bằng 88,7% tổng số hồ sơ tiếp nhận.",
    "Số hồ sơ trực tuyến bằng 75% tổng số hồ sơ tiếp nhận mới.",
    "Tiếp nhận 1.240 hồ sơ, bằng 80% tổng số hồ sơ tiếp nhận của quý II/2026.",
    "Thực hiện 900 lượt tra cứu, bằng 80% tổng số lượt.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
