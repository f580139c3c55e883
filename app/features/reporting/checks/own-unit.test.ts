import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("N1: numbers of one place are not the report's", () => {
  test.each([
    "UBND thành phố Quảng Ngãi có 3 hồ sơ quá hạn.",
    "UBND thành phố có 3 hồ sơ quá hạn.",
    "UBND xã X có 3 hồ sơ quá hạn.",
    "Trong đó UBND thị xã có 3 hồ sơ quá hạn.",
    "Xã Đức Phú tiếp nhận 30 hồ sơ, đã giải quyết 28 hồ sơ, đang giải quyết 2 hồ sơ.",
    "Xã Đức Phú tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ; còn 2 hồ sơ đang giải quyết.",
    "- Thành phố Quảng Ngãi: tiếp nhận 120 hồ sơ. Đã giải quyết 118 hồ sơ.",
    "Phường 5 có 3 hồ sơ quá hạn.",
    "Còn 3 hồ sơ quá hạn (xã Bình Châu).",
    "Có 3 hồ sơ quá hạn tại xã Bình Châu.",
    "Tỉnh Quảng Nam tiếp nhận 900 hồ sơ.",
    "Công an tỉnh tiếp nhận 120 hồ sơ.",
    "Chi cục Thuế tiếp nhận 120 hồ sơ.",
    "Xã Đức Phú công bố 3 TTHC.",
    "Trên địa bàn xã Đức Phú có 3 hồ sơ quá hạn.",
    "UBND thành phố Quảng Ngãi có tỷ lệ giải quyết đúng hạn đạt 99%.",
    "Tại phường Trần Phú, tỷ lệ hồ sơ trực tuyến đạt 92%.",
    "UBND thành phố có 20 hồ sơ quá hạn, chiếm 1%.",
    "Tỷ lệ hài lòng đạt 99% tại xã Bình Châu.",
    "UBND xã Bình Châu đã giải quyết xong toàn bộ hồ sơ.",
    "Tại xã Bình Châu, 100% hồ sơ giải quyết đúng hạn.",
    "Xã Bình Châu không có hồ sơ quá hạn.",
    "UBND phường 5 không phát sinh PAKN trong kỳ.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));

  test.each([
    ["UBND tỉnh có tỷ lệ giải quyết đúng hạn đạt 99%.", "S7 99%, 1.050, 1.100, 95 %"],
    ["UBND tỉnh không có hồ sơ quá hạn.", "N1 50, 10"],
    ["UBND tỉnh tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Tỉnh Thượng Đức tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Trên địa bàn tỉnh Thượng Đức có 3 hồ sơ quá hạn.", "N1 3, 50, 10"],
    ["Sau kiểm tra tại xã Đức Phú, toàn tỉnh có 3 hồ sơ quá hạn.", "N1 3, 50, 10"],
    ["Theo báo cáo của UBND xã. Trong kỳ tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Theo chỉ đạo của UBND thành phố, đã tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
  ])("wrong: %s", (text, finding) => expect(quarterFindings(text)).toEqual([finding]));
});

describe("N1: the report of a commune speaks of it by its name", () => {
  const found = (text: string) => quarterFindings(text, { unitName: "UBND xã Đức Phú" });
  test.each([
    ["UBND xã Đức Phú tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Xã Đức Phú đã tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Ủy ban nhân dân xã đã tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Trong quý III/2026, Xã tiếp nhận 120 hồ sơ.", "N1 120, 1.240"],
    ["Trên địa bàn xã Đức Phú có 3 hồ sơ quá hạn.", "N1 3, 50, 10"],
    ["UBND xã Đức Phú công bố 3 TTHC.", "N1 3, 58"],
  ])("wrong: %s", (text, finding) => expect(found(text)).toEqual([finding]));

  test.each([
    "UBND xã Đức Phúc tiếp nhận 120 hồ sơ.",
    "UBND xã Tân An tiếp nhận 120 hồ sơ.",
    "UBND tỉnh tiếp nhận 120 hồ sơ.",
    "UBND tỉnh đã công bố 85 TTHC.",
    "UBND xã Đức Phú tiếp nhận 1.240 hồ sơ.",
  ])("nothing wrong: %s", (text) => expect(found(text)).toEqual([]));
});

test("the report of a department speaks of it by its name", () => {
  const found = (text: string) => quarterFindings(text, { unitName: "Sở Y tế" });
  expect(found("Sở Y tế tiếp nhận 120 hồ sơ.")).toEqual(["N1 120, 1.240"]);
  expect(found("Sở đã tiếp nhận 120 hồ sơ.")).toEqual(["N1 120, 1.240"]);
  expect(found("Sở Nội vụ tiếp nhận 120 hồ sơ.")).toEqual([]);
});
