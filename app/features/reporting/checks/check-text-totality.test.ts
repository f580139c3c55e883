import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("N1: all of them, while some are left", () => {
  test.each([
    ["Tất cả hồ sơ đã được giải quyết.", ["N1 140"]],
    ["100% hồ sơ được giải quyết đúng hạn.", ["N1 50"]],
    ["100 % hồ sơ đã được giải quyết trước và đúng hạn.", ["N1 50"]],
    ["Toàn bộ PAKN đã được xử lý xong.", ["N1 2"]],
    ["Đã giải quyết xong 100 % PAKN.", ["N1 2"]],
    ["Đã xử lý dứt điểm toàn bộ phản ánh, kiến nghị.", ["N1 2"]],
    ["Tất cả các PAKN tiếp nhận trong kỳ đều đã được xử lý.", ["N1 2"]],
    ["Trong kỳ, tất cả hồ sơ tiếp nhận đều được giải quyết xong.", ["N1 140"]],
    ["Toàn bộ hồ sơ đều được giải quyết trong hạn.", ["N1 50"]],
    ["Toàn bộ hồ sơ đã giải quyết đều đúng hạn.", ["N1 50"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Tất cả hồ sơ được giải quyết theo quy trình một cửa.",
    "100% hồ sơ được tiếp nhận trên Hệ thống thông tin giải quyết TTHC.",
    "100% TTHC được công khai đúng quy định.",
    "Phấn đấu 100% hồ sơ được giải quyết đúng hạn.",
    "Bảo đảm 100% PAKN đã được xử lý.",
    "Tại Trung tâm, 100% hồ sơ được giải quyết đúng hạn.",
    "100% hồ sơ lĩnh vực hộ tịch được giải quyết đúng hạn.",
    "Quý II, tất cả PAKN đã được xử lý.",
    "Tất cả PAKN được xử lý theo đúng quy định.",
    "Đã xử lý tất cả 09 PAKN.",
    "Toàn bộ PAKN đã được xử lý công khai, minh bạch.",
    "100% hồ sơ được số hóa.",
    "Yêu cầu toàn bộ hồ sơ phải được giải quyết đúng hạn.",
    "Tất cả hồ sơ quá hạn đã được xin lỗi.",
    "Tất cả PAKN đã được chuyển xử lý.",
    "100% kết quả giải quyết hồ sơ đã được trả đúng hạn cho Sở.",
    "Đã số hóa toàn bộ hồ sơ đã giải quyết.",
    "Công khai 100% PAKN đã được xử lý.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
