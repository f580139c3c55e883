import { expect, test } from "vitest";
import { ownUnitNamed } from "./own-units";

const UNITS = [
  { code: "tinh", name: "UBND tỉnh Thượng Đức", level: "PROVINCE" },
  { code: "so-xd", name: "Sở Xây dựng", level: "DEPARTMENT" },
  { code: "h-kl", name: "UBND huyện Khe Lang", level: "DISTRICT" },
  { code: "x-bc", name: "UBND xã Bản Cốc", level: "COMMUNE" },
];

test.each([
  ["Sở Xây dựng", "so-xd"],
  ["SO XAY DUNG", "so-xd"],
  ["Sở Xây dựng tỉnh Thượng Đức", "so-xd"],
  ["Sở Xây dựng, UBND tỉnh Thượng Đức.", "so-xd"],
  ["Uỷ ban nhân dân xã Bản Cốc", "x-bc"],
  ["xã Bản Cốc, huyện Khe Lang, tỉnh Thượng Đức", "x-bc"],
  ["Ủy ban nhân dân tỉnh Thượng Đức", "tinh"],
])("%s is a unit of the province", (typed, code) => {
  expect(ownUnitNamed(typed, UNITS)?.code).toBe(code);
});

test.each(["Bộ Xây dựng", "Sở Xây dựng tỉnh Bắc Xuân", "UBND tỉnh Hà Liên", "UBND", "Cục Đường bộ Việt Nam"])(
  "%s is none",
  (typed) => {
    expect(ownUnitNamed(typed, UNITS)).toBeNull();
  },
);
