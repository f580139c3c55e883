import { expect, test } from "vitest";
import { namesToOthers } from "./names-to-others";
import { NOBODY } from "./personal-data";

const LAN = { ...NOBODY, name: "Nguyễn Thị Ngọc Lan", phone: "0912 345 678" };
const NAM = { ...NOBODY, name: "Đỗ Văn Nam" };

test("whoever of the senders is named is found, in each spelling once", () => {
  expect(namesToOthers("Bà Ngọc Lan và ông Văn Nam đến; bà Ngọc Lan gọi 0912345678.", [LAN, NAM])).toBe(
    "tên người gửi (“Bà Ngọc Lan”, “bà Ngọc Lan”, “ông Văn Nam”), số điện thoại người gửi (“0912345678”)",
  );
});

test("officials, telephones of offices and what is nobody's are no names of senders", () => {
  expect(namesToOthers("Ông Vi Văn Thoan, cán bộ địa chính, trực số 0235 3852 123.", [LAN, NAM])).toBe("");
});

test("where all of them live is most often what they write about", () => {
  const there = (address: string) => ({ ...NOBODY, address });
  const text = "Ra nhà văn hóa thôn Hạ hỏi";
  expect(namesToOthers(text, [there("Thôn Hạ, xã Láng Vang"), there("Số 5, thôn Hạ")])).toBe("");
  expect(namesToOthers(text, [there("Thôn Hạ, xã Láng Vang"), there("Thôn Thượng")])).toContain("địa chỉ");
});

test("where one of them lives stays theirs, however often it is named", () => {
  const text = "Họp ở thôn Hạ; người thôn Hạ đến đủ";
  expect(namesToOthers(text, [{ ...NOBODY, address: "Thôn Hạ" }, NAM])).toBe("địa chỉ người gửi (“thôn Hạ”)");
});
