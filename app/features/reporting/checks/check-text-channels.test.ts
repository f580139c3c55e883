import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("N1: parts of what came in, by channel and by level", () => {
  test.each([
    [
      "Tiếp nhận 1.240 hồ sơ, trong đó 600 trực tiếp, 900 trực tuyến.",
      ["S4 1.240, 600, 900, 1.500", "N1 600, 300"],
    ],
    ["Tiếp nhận 1.240 hồ sơ, trong đó 600 trực tiếp, 200 trực tuyến.", ["N1 600, 300", "N1 200, 900"]],
    ["Tiếp nhận mới 1.200 hồ sơ (900 trực tuyến, 250 trực tiếp).", ["N1 250, 300"]],
    ["Tiếp nhận mới 1.200 hồ sơ, trong đó nộp trực tiếp là 250 hồ sơ.", ["N1 250, 300"]],
    ["Tiếp nhận mới 1.200 hồ sơ, trong đó có 250 hồ sơ nộp trực tiếp và qua bưu chính.", ["N1 250, 300"]],
    ["Tiếp nhận 1.240 hồ sơ, trong đó 650 cấp tỉnh, 300 cấp huyện.", ["N1 650, 700"]],
    ["Tiếp nhận 1.240 hồ sơ, trong đó 650 hồ sơ thuộc cấp tỉnh, 300 hồ sơ cấp huyện.", ["N1 650, 700"]],
    ["Tiếp nhận 1.240 hồ sơ: cấp tỉnh 700, cấp huyện 300 và cấp xã 230.", ["N1 230, 240"]],
    [
      "Tiếp nhận 700 hồ sơ, trong đó 600 trực tiếp, 200 trực tuyến.",
      ["S4 700, 600, 200, 800", "N1 700, 1.240", "N1 600, 300", "N1 200, 900"],
    ],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Tiếp nhận mới 1.200 hồ sơ, trong đó 300 trực tiếp, 900 trực tuyến.",
    "Tiếp nhận 1.240 hồ sơ, trong đó 900 trực tuyến, 255 trực tiếp, 45 qua bưu chính và 40 kỳ trước chuyển qua.",
    "Tiếp nhận 1.240 hồ sơ, trong đó 700 cấp tỉnh, 300 cấp huyện, 240 cấp xã.",
    "Tiếp nhận 1.240 hồ sơ, đã giải quyết 1.100 hồ sơ, trong đó 820 trực tuyến, 280 trực tiếp.",
    "Tiếp nhận 1.240 hồ sơ, trong đó đã giải quyết 820 trực tuyến.",
    "Trung tâm tiếp nhận 700 hồ sơ, trong đó 600 trực tiếp, 100 trực tuyến.",
    "Lĩnh vực đất đai tiếp nhận 700 hồ sơ, trong đó 600 trực tiếp, 100 trực tuyến.",
    "UBND xã Đức Phú tiếp nhận 70 hồ sơ, trong đó 60 trực tiếp, 10 trực tuyến.",
    "Quý trước tiếp nhận 700 hồ sơ, trong đó 600 trực tiếp, 100 trực tuyến.",
    "Trong tháng 8 tiếp nhận 400 hồ sơ, trong đó 100 trực tiếp, 300 trực tuyến.",
    "Đã giải quyết 1.100 hồ sơ, trong đó 800 trực tuyến, 300 trực tiếp.",
    "Tiếp nhận 1.240 hồ sơ, trong đó 500 trực tuyến toàn trình.",
    "Tiếp nhận 1.240 hồ sơ, tăng 60 hồ sơ so với quý trước (trong đó 50 trực tuyến).",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
