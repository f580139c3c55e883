import { describe, expect, test } from "vitest";
import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";
import { PAKN_FIGURES } from "./check-text.test-kit";

const period = parsePeriod("2026-Q3") ?? (undefined as never);
const values = new Map(
  Object.entries({
    "files.received": 12440,
    "files.new": 12000,
    "files.new_online": 9000,
    "files.new_direct": 3000,
    "files.opening": 440,
    "files.resolved": 12000,
    "files.early": 3000,
    "files.on_time": 8500,
    "files.in_time": 11500,
    "files.late": 500,
    "files.pending": 440,
    "files.pending_in_time": 400,
    "files.pending_late": 40,
    ...PAKN_FIGURES,
  }),
);
const found = (text: string) =>
  checkText({ section: "I.4", text }, values, { period, reportedOn: null }).map(
    ({ rule, numbers }) => `${rule} ${numbers.join(", ")}`,
  );

describe("N1: what is said of the number before “và” is not said of the one after it", () => {
  test.each([
    "Đang giải quyết 440 hồ sơ, trong đó 400 hồ sơ trong hạn và 40 hồ sơ quá hạn.",
    "Đang giải quyết 440 hồ sơ (400 hồ sơ trong hạn và 40 hồ sơ quá hạn).",
    "Đang giải quyết 440 hồ sơ, gồm 400 hồ sơ còn trong hạn và 40 hồ sơ đã quá hạn.",
    "Đang giải quyết 440 hồ sơ, trong đó 400 hồ sơ (90,91%) trong hạn và 40 hồ sơ (9,09%) quá hạn.",
    "Đang giải quyết 440 hồ sơ, trong đó 400 hồ sơ trong hạn, còn 40 hồ sơ quá hạn.",
    "Đang giải quyết 440 hồ sơ: 400 hồ sơ trong hạn cùng 40 hồ sơ quá hạn.",
    "Đang giải quyết 440 hồ sơ, 400 hồ sơ trong hạn - 40 hồ sơ quá hạn.",
    "Đang giải quyết 440 hồ sơ, trong đó có 400 hồ sơ trong hạn và có 40 hồ sơ quá hạn.",
    "Đang giải quyết 440 hồ sơ, trong đó 400 hồ sơ trong hạn 40 hồ sơ quá hạn.",
    "Trong kỳ có 12.000 hồ sơ đã giải quyết và 440 hồ sơ đang giải quyết.",
    "Trong kỳ có 12.000 hồ sơ đã được giải quyết và còn 440 hồ sơ đang giải quyết.",
    "Có 12.000 hồ sơ đã giải quyết và còn lại 440 hồ sơ.",
    "Đã giải quyết 12.000 hồ sơ và đang giải quyết 440 hồ sơ.",
    "Đã giải quyết 12.000 hồ sơ, trong đó 11.500 hồ sơ trước và đúng hạn và 500 hồ sơ quá hạn.",
    "Đã giải quyết 12.000 hồ sơ, trong đó 8.500 hồ sơ đúng hạn và 500 hồ sơ quá hạn.",
    "Đã giải quyết 12.000 hồ sơ, gồm 3.000 hồ sơ trước hạn, 8.500 hồ sơ đúng hạn và 500 hồ sơ quá hạn.",
    "Đã giải quyết trước hạn 3.000 hồ sơ và đúng hạn 8.500 hồ sơ, quá hạn 500 hồ sơ.",
    "Tiếp nhận 12.440 hồ sơ, gồm 440 hồ sơ kỳ trước chuyển qua và 12.000 hồ sơ tiếp nhận mới.",
    "Tiếp nhận mới 12.000 hồ sơ, gồm 9.000 hồ sơ trực tuyến và 3.000 hồ sơ trực tiếp.",
    "Tiếp nhận 12.440 hồ sơ và giải quyết 12.000 hồ sơ.",
    "Tiếp nhận 02 PAKN kỳ trước chuyển qua và 09 PAKN tiếp nhận mới.",
    "Có 02 PAKN kỳ trước chuyển qua và 09 PAKN tiếp nhận mới.",
    "Có 11 PAKN, gồm 08 PAKN về hành vi hành chính và 03 PAKN về quy định hành chính.",
    "Tiếp nhận 08 PAKN về hành vi hành chính và 03 PAKN về quy định hành chính.",
    "Đã xử lý 09 PAKN và công khai kết quả 06 PAKN.",
    "Có 09 PAKN đã xử lý và 02 PAKN đang xử lý.",
    "Có 440 hồ sơ đang giải quyết; trong đó có 40 hồ sơ đã quá hạn giải quyết.",
    "Đã giải quyết 12.000 hồ sơ, trong đó 11.500 hồ sơ trước và đúng hạn, còn 500 hồ sơ quá hạn.",
    "Đã giải quyết 12.000 hồ sơ: 11.500 hồ sơ trước và đúng hạn, còn lại 500 hồ sơ quá hạn.",
    "Đã công khai 06 PAKN và còn 03 PAKN đã xử lý chưa công khai.",
    "Đã xử lý xong 09 PAKN, trong đó 08 PAKN mới và 01 PAKN kỳ trước chuyển qua.",
    "Đã xử lý 09 PAKN (01 PAKN kỳ trước chuyển qua và 08 PAKN tiếp nhận mới).",
    "Có 540 hồ sơ quá hạn, gồm 500 hồ sơ đã giải quyết và 40 hồ sơ đang giải quyết.",
    "Có 12.440 hồ sơ phải giải quyết trong kỳ.",
  ])("right: %s", (text) => expect(found(text)).toEqual([]));

  test.each([
    ["Đang giải quyết 440 hồ sơ, trong đó 401 hồ sơ trong hạn và 40 hồ sơ quá hạn.", ["N1 401, 400"]],
    ["Đang giải quyết 440 hồ sơ, trong đó 400 hồ sơ trong hạn và 39 hồ sơ quá hạn.", ["N1 39, 40"]],
    ["Trong kỳ có 12.000 hồ sơ đã giải quyết và 441 hồ sơ đang giải quyết.", ["N1 441, 440"]],
    ["Đã giải quyết 12.000 hồ sơ và đang giải quyết 12.000 hồ sơ.", ["N1 12.000, 440"]],
    ["Có 02 PAKN kỳ trước chuyển qua và 08 PAKN tiếp nhận mới.", ["N1 08, 9"]],
  ])("wrong: %s", (text, numbers) => expect(found(text).filter((each) => /^N1/.test(each))).toEqual(numbers));
});
