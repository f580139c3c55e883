import { expect, test } from "vitest";
import { CheckFileSchema, checkFile } from "./check-file";

const found = (file: object) =>
  checkFile(CheckFileSchema.parse({ kind: "article", period: "2020-Q1", figures: {}, ...file }), null).map(
    ({ rule, where, words }) => `${rule} ${where}: ${words}`,
  );

test.each([
  [
    { figures: { "centre.on_time_rate": 120 } },
    "S7 centre.on_time_rate: Số tỷ lệ trước và đúng hạn tại Trung tâm ghi 120 lớn quá, nhiều nhất 100.",
  ],
  [
    { figures: { "commune.on_time_rate": "100,5%" } },
    "S7 commune.on_time_rate: Số tỷ lệ trước và đúng hạn tại cấp xã ghi 100,5% lớn quá, nhiều nhất 100.",
  ],
  [
    { figures: { "files.late": 1.5 } },
    "S10 files.late: Số hồ sơ giải quyết quá hạn ghi 1,5 không phải số nguyên; số đếm (hồ sơ) không có phần lẻ.",
  ],
  [
    {
      figures: { "files.late": 5, "files.resolved": 10 },
      shares: [{ of: "files.late", to: null, printed: "150%" }],
    },
    "S7 files.late: Tỷ lệ hồ sơ giải quyết quá hạn ghi 150%, lớn hơn 100 %.",
  ],
  [
    { contained: [{ period: "2020-M01", figures: { "centre.on_time_rate": 101 } }] },
    "S7 centre.on_time_rate: Số tỷ lệ trước và đúng hạn tại Trung tâm ghi 101 lớn quá, nhiều nhất 100.",
  ],
  [
    { details: { "centre.on_spot": { "xúc tiến thương mại": 2.5 } } },
    "S10 centre.on_spot: Số hồ sơ giải quyết ngay tại chỗ (xúc tiến thương mại) ghi 2,5 không phải số nguyên; số đếm (hồ sơ) không có phần lẻ.",
  ],
])("%j is told with the figure's name", (file, finding) => expect(found(file)).toContain(finding));

test.each([
  { figures: { "centre.on_time_rate": 100, "shorten.days": 606.5, "files.late": "hơn 5" } },
  { figures: { "centre.on_time_rate": "99,87%" } },
])("%j can be", (file) => expect(found(file).filter((each) => !/^S8/.test(each))).toEqual([]));
