import { expect, test } from "vitest";
import { checkTextWholes } from "./check-text-wholes";

const found = (text: string) =>
  checkTextWholes("I", text).map(({ rule, numbers }) => `${rule} ${numbers.join(", ")}`);

test.each([
  ["Có 13.000 hồ sơ trực tuyến trên tổng số 12.440.", "S5 13.000, 12.440"],
  ["Có 13.000 hồ sơ trực tuyến trên tổng số 12.440 hồ sơ tiếp nhận.", "S5 13.000, 12.440"],
  ["Trực tuyến 13.000 hồ sơ trong tổng số 12.440 hồ sơ", "S5 13.000, 12.440"],
  ["Đã giải quyết 13.000/12.440 hồ sơ.", "S5 13.000, 12.440"],
  ["Giải quyết 13.000/12.440 hồ sơ (đạt 104,5%)", "S5 13.000, 12.440"],
  ["Có 13/12 xã đã báo cáo", "S5 13, 12"],
  ["13/12 xã đã báo cáo", "S5 13, 12"],
  ["(theo số liệu của 19/18 sở, ban ngành; 13/13 huyện)", "S5 19, 18"],
  ["Khảo sát 120 người trên tổng số 100 người.", "S5 120, 100"],
])("%s", (text, finding) => expect(found(text)).toEqual([finding]));

test.each([
  "Có 12/12 xã, 18/18 sở, 142/142 xã",
  "Quyết định 13/2020/QĐ-UBND; Nghị định số 61/2018/NĐ-CP; Kế hoạch 22/12 đơn vị thực hiện",
  "Ngày 13/12 xã tổ chức hội nghị; sáng 13/12 xã tổ chức; ngày 12/12, 13/12 xã họp",
  "Từ 13/12 xã triển khai; tại 13/12 phường Tân An; tại 120/15 phường Bình Thạnh",
  "Đã kiểm tra 25/20 đơn vị, vượt kế hoạch năm",
  "Thực hiện 105/100 TTHC so với kế hoạch",
  "Giải quyết 12.000 hồ sơ trên tổng số 12.440 hồ sơ",
  "Tiếp nhận 500 hồ sơ tại 20 xã trên tổng số 30 xã",
  "Tiếp nhận 500 hồ sơ trên tổng số 30 xã",
  "Phục vụ 24/7; cắt giảm 606,5/1.547 ngày; tỷ lệ 900/1.000 hồ sơ",
  "tháng 12/2026 đơn vị đã kiểm tra",
  "Tiếp nhận 500 hồ sơ, trong số 300 hồ sơ đã giải quyết có 20 hồ sơ quá hạn; 500 hồ sơ và trong số 300 hồ sơ",
  "Có 300 lượt đánh giá trên số điện thoại 115.",
])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
