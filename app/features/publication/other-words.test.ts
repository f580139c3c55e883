import { expect, test } from "vitest";
import { inOtherWords } from "./other-words";

const TABLE = [
  { said: "sổ đỏ", official: "giấy chứng nhận quyền sử dụng đất" },
  { said: "sổ hồng", official: "giấy chứng nhận quyền sử dụng đất" },
  { said: "giấy phép kinh doanh", official: "đăng ký kinh doanh" },
  { said: "CCCD", official: "căn cước" },
];

test("what was replaced is told as the library knows it", () => {
  expect(inOtherWords("mất Sổ Hồng", TABLE).map(({ part }) => part)).toEqual([["so", "hong"]]);
});

test.each([
  ["sổ hồng", ["giấy chứng nhận quyền sử dụng đất"]],
  ["mất SỔ HỒNG, cccd", ["mất giấy chứng nhận quyền sử dụng đất cccd", "mất SỔ HỒNG căn cước"]],
  ["mat so hong", ["mat giấy chứng nhận quyền sử dụng đất"]],
  ["giấy chứng nhận quyền sử dụng đất", ["sổ đỏ", "sổ hồng"]],
  ["giấy phép kinh doanh", ["đăng ký kinh doanh"]],
  // With other marks it is another word; apart they are two; both wordings are there already.
  ["sơ đồ", []],
  ["sổ màu hồng", []],
  ["căn cước (CCCD)", []],
  ["", []],
])("%s in other words: %j", (q, others) => {
  expect(inOtherWords(q, TABLE).map(({ words }) => words)).toEqual(others);
});
