import { expect, test } from "vitest";
import { blanksIn } from "./blanks";

test.each<[string, string[]]>([
  ["Quy định hiện hành: [nêu nội dung quy định và lý do].", ["[nêu nội dung quy định và lý do]"]],
  ["[Nêu kết quả]. Sở xin lỗi [họ tên].", ["[Nêu kết quả]", "[họ tên]"]],
  ["Theo Quyết định số …/QĐ-UBND ngày …/…/2026", ["số …", "ngày …", "…/2"]],
  ["Hồ sơ của ông …… đã trả", ["……"]],
  ["Hẹn ngày ... tháng ... năm 2026", ["ngày ...", "tháng ..."]],
  ["Họp ngày __/__/2026, {{tên}} chủ trì", ["__", "{{tên}}"]],
  ["Mẫu ghi “điền [ghi họ tên] vào đây”", ["[ghi họ tên]"]],
  ["Ông viết “chờ […] ba lần”, hồ sơ [1] đã trả…", []],
  ["Bà [đã ẩn tên] đã nhận sổ, xe [đã ẩn biển số xe].", []],
  ["Luật nêu: “người nộp [tổ chức, cá nhân] được …”; xem https://a.example/...", []],
  ["Đơn đã nộp, đã thu, đã trả... và đóng.", []],
])("the blanks of “%s”", (text, blanks) => {
  expect(blanksIn(text)).toEqual(blanks);
});
