import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("N1: numbers in words, levels of services, parts of other wholes", () => {
  test.each([
    ["Đã giải quyết mười hai hồ sơ.", ["N1 12, 1.100"]],
    ["Đã xử lý mười hai PAKN.", ["N1 12, 9"]],
    ["Tiếp nhận một nghìn hai trăm hồ sơ.", ["N1 1.200, 1.240"]],
    ["Có mười lăm đơn vị được kiểm tra.", ["N1 15, 12"]],
    ["Hồ sơ mức độ 3 8.700 hồ sơ.", ["N1 8.700, 8.614"]],
    ["Tổng số hồ sơ mức độ 3: 8.700.", ["N1 8.700, 8.614"]],
    ["Có 8.700 hồ sơ mức độ 3.", ["N1 8.700, 8.614"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Đã xử lý chín PAKN, còn hai PAKN đang xử lý.",
    "Tiếp nhận mười một PAKN.",
    "Trong năm hồ sơ được số hóa, thứ hai hồ sơ giảm.",
    "Giải quyết theo cơ chế một cửa, một số hồ sơ được trả sớm.",
    "Cả hai hồ sơ đã được giải quyết.",
    "Tiếp nhận hai trăm ba hồ sơ.",
    "Hồ sơ mức độ 3 8.614 hồ sơ.",
    "Tổng số hồ sơ mức độ 3: 8.614.",
    "Hồ sơ mức độ 3, 4: 12.420 hồ sơ.",
    "Tại Sở Y tế, hồ sơ mức độ 3: 120 hồ sơ.",
    "Cung cấp 55 dịch vụ công mức độ 3 và 4.",
    "Tại xã, kiểm tra ba đơn vị.",
    "Giải quyết tại chỗ 60 hồ sơ, gồm 20 hồ sơ tại Trung tâm và 40 hồ sơ tại cấp huyện.",
    "Có 20 hồ sơ tư pháp và 40 hồ sơ công thương giải quyết tại chỗ, tổng số 60 hồ sơ.",
    "Tiếp nhận 11 PAKN, trong đó 5 kỳ trước chuyển sang.",
    "Đã xử lý 9 PAKN (trong đó 5 kỳ trước chuyển sang), đang xử lý 2 PAKN.",
    "Tiếp nhận trực tuyến 900/1.200 hồ sơ mới.",
    "Đã số hóa 900/1.200 hồ sơ tiếp nhận.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
