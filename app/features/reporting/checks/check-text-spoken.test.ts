import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";
import { quarterFindings } from "./quarter.test-kit";

describe("N1: numbers in words, levels of services, parts of other wholes", () => {
  test.each([
    ["Đã giải quyết mười hai hồ sơ.", ["N1 12, 1.100"]],
    ["Đã xử lý mười hai PAKN.", ["N1 12, 9"]],
    ["Tiếp nhận một nghìn hai trăm hồ sơ.", ["N1 1.200, 1.240"]],
    ["Có mười lăm đơn vị được kiểm tra.", ["N1 15, 12"]],
    ["Tiếp nhận hai mươi lăm, giải quyết mười bảy.", ["N1 25, 1.240, 11", "N1 17, 1.100, 9"]],
    ["Tiếp nhận hai mươi lăm hồ sơ, giải quyết mười bảy hồ sơ.", ["N1 25, 1.240", "N1 17, 1.100"]],
    ["Tiếp nhận hai mươi lăm PAKN, đã xử lý mười bảy.", ["N1 25, 11", "N1 17, 9"]],
    ["Tiếp nhận mười một PAKN, trong đó mười đã xử lý.", ["N1 10, 9"]],
    ["Hồ sơ quá hạn: hai mươi lăm.", ["N1 25, 50, 10"]],
    ["Hồ sơ mức độ 3 8.700 hồ sơ.", ["N1 8.700, 8.614"]],
    ["Tổng số hồ sơ mức độ 3: 8.700.", ["N1 8.700, 8.614"]],
    ["Có 8.700 hồ sơ mức độ 3.", ["N1 8.700, 8.614"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Đã xử lý chín PAKN, còn hai PAKN đang xử lý.",
    "Tiếp nhận mười một PAKN.",
    "Tiếp nhận mười một, xử lý chín.",
    "Tiếp nhận mười một PAKN, trong đó chín đã xử lý, hai đang xử lý.",
    "Giải quyết theo thứ tự một, hai, ba.",
    "Tiếp nhận ba, bốn hồ sơ mỗi ngày.",
    "Giải quyết xong bước một, chuyển bước hai.",
    "Tiếp nhận cả năm, xử lý lần hai.",
    "Thủ tục được giải quyết trong hai, ba ngày.",
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

test("a number in words is quoted in words", () => {
  const period = parsePeriod("2026-Q3") ?? (undefined as never);
  const values = new Map([["files.received", 20]]);
  const [found] = checkText({ section: "I", text: "Tiếp nhận hai mươi lăm." }, values, {
    period,
    reportedOn: null,
  });
  expect(found?.words).toBe(
    "Lời văn ghi “Tiếp nhận hai mươi lăm”, nhưng số liệu báo cáo có hồ sơ tiếp nhận 20.",
  );
});
