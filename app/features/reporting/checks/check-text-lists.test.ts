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
