import { expect, it } from "vitest";
import { carriedLabel } from "./carried-labels";

it.each([
  ["reply", "Nội dung trả lời"],
  ["fields[3].name", "Tên"],
  ["constructor", "Nội dung khác trong biểu mẫu"],
  ["", "Nội dung khác trong biểu mẫu"],
])("%s is called %s", (field, label) => {
  expect(carriedLabel(field)).toBe(label);
});
