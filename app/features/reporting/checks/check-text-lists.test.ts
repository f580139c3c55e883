import { describe, expect, test } from "vitest";
import { checkTextSums } from "./check-text-sums";

const found = (text: string) =>
  checkTextSums("I", text).map(({ rule, numbers }) => `${rule} ${numbers.join(", ")}`);

describe("S4, S5: lists of whatever is counted", () => {
  test.each([
    [
      "Đã cấp 700 giấy chứng nhận, gồm 100 giấy đất đai, 200 giấy khai sinh, 300 giấy khác.",
      "S4 700, 100, 200, 300, 600",
    ],
    ["Đã cấp 700 giấy chứng nhận, trong đó 800 giấy cấp trực tuyến.", "S5 800, 700"],
    ["Mở 05 lớp tập huấn (02 lớp cho cán bộ xã; 04 lớp cho công chức).", "S4 05, 02, 04, 6"],
    ["Có 500 lượt: rất hài lòng 300, hài lòng 150, bình thường 100.", "S4 500, 300, 150, 100, 550"],
    ["500 lượt đánh giá: rất hài lòng: 300; hài lòng: 250.", "S4 500, 300, 250, 550"],
    ["500 phiếu: rất hài lòng 300 phiếu và hài lòng 250 phiếu.", "S4 500, 300, 250, 550"],
  ])("%s", (text, finding) => expect(found(text)).toEqual([finding]));

  test.each([
    "Đã cấp 700 giấy chứng nhận, gồm 100 giấy đất đai, 200 giấy khai sinh, 400 giấy khác.",
    "Cấp 700 giấy chứng nhận, trong đó 600 giấy cấp trực tuyến và 500 giấy trả qua bưu chính.",
    "Mở 05 lớp tập huấn (02 lớp cho 80 cán bộ xã; 03 lớp cho 120 công chức).",
    "Mở 05 lớp, gồm lớp 10, lớp 11, lớp 12.",
    "Có 500 lượt: rất hài lòng 300, hài lòng 150, bình thường 50.",
    "Có 500 lượt công dân: đất đai 600, hộ tịch 12.",
    "Ban hành 03 văn bản: Quyết định 12, Kế hoạch 15, Công văn 22.",
    "Kiểm tra 03 xã: Tân An 12, Bình Minh 20, Đức Phú 7.",
    "Đào tạo 02 lớp: lớp 1: 30 người, lớp 2: 40 người.",
    "Có 10 cán bộ, trong đó 07 cán bộ nữ và 05 cán bộ là đảng viên.",
    "Giao 10 đơn vị, trong đó 08 đơn vị hoàn thành và 05 đơn vị đạt loại tốt.",
    "300 phiếu: rất hài lòng 200 phiếu, hài lòng 80 phiếu; trong đó nộp trực tuyến 100 phiếu.",
    "Thành lập 02 tổ công tác, gồm 05 tổ viên và 03 tổ trưởng.",
    "Trang bị 02 phòng (10 máy tính; 05 máy in, 03 máy quét).",
    "Có 12.440 hồ sơ: trực tuyến 9.000, đã giải quyết 12.000.",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});

describe("S4, S5: numbers without a noun, each with the words for what it is one of", () => {
  test.each([
    ["Tiếp nhận 700 hồ sơ, trong đó 600 trực tiếp, 200 trực tuyến.", "S4 700, 600, 200, 800"],
    ["Có 120 hồ sơ (gồm: 50 đất đai và 60 hộ tịch).", "S4 120, 50, 60, 110"],
    ["Có 120 hồ sơ, gồm 50 nộp trực tuyến và 60 nộp trực tiếp.", "S4 120, 50, 60, 110"],
    ["Có 120 (gồm: 50, 60).", "S4 120, 50, 60, 110"],
    ["Có 120 hồ sơ (trong đó 80, 60).", "S4 120, 80, 60, 140"],
    ["Có 120 hồ sơ (trong đó 80 trực tuyến, 60 trực tiếp).", "S4 120, 80, 60, 140"],
    ["Có 120 hồ sơ, trong đó 100 đúng hạn, 30 quá hạn.", "S4 120, 100, 30, 130"],
    ["Có 120 hồ sơ, trong đó 150 trực tuyến.", "S5 150, 120"],
    ["Cấp 120 giấy phép (gồm: 50 cấp mới và 60 cấp lại).", "S4 120, 50, 60, 110"],
    ["Ban hành 12 văn bản, gồm 5 quyết định và 6 công văn.", "S4 12, 5, 6, 11"],
  ])("%s", (text, finding) => expect(found(text)).toEqual([finding]));

  test.each([
    "Có 120 (trong đó 50, 60).",
    "Có 120 hồ sơ (trong đó 50 đất đai, 60 hộ tịch).",
    "Có 120 hồ sơ (gồm: 50 đất đai và 70 hộ tịch).",
    "Có 120 hồ sơ, gồm 50 đất đai, hộ tịch và 60 khác.",
    "Có 120 hồ sơ (trong đó 80 trực tuyến, 60 cấp xã).",
    "Có 120 hồ sơ, trong đó 100 trực tuyến, 90 đúng hạn.",
    "Lập 20 hồ sơ, gồm 8 bản vẽ và 10 bản thuyết minh.",
    "Ban hành 12 văn bản, gồm 5 quyết định, 6 công văn và kế hoạch.",
    "Có 1.240 hồ sơ, trong đó 900 hồ sơ trực tuyến; lũy kế 5.000 hồ sơ trực tuyến.",
    "Có 1.240 hồ sơ, trong đó 900 hồ sơ trực tuyến, quý trước 1.800 hồ sơ.",
    "Kiểm tra 12 đơn vị, trong đó 5 đơn vị cấp tỉnh, cùng kỳ năm trước 15 đơn vị.",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});
