import { expect, it } from "vitest";
import { carriedLabel } from "./carried-labels";

it.each([
  ["reply", "Nội dung trả lời"],
  ["fields[3].name", "Tên"],
  ["carried:reply", "Nội dung trả lời"],
  ["constructor", "Nội dung khác trong biểu mẫu"],
  ["", "Nội dung khác trong biểu mẫu"],
])("%s is called %s", (field, label) => {
  expect(carriedLabel(field)).toBe(label);
});

it("speaks English on an English page", () => {
  expect(carriedLabel("proposal", "en")).toBe("Your proposal");
  expect(carriedLabel("toString", "en")).toBe("Other text of the form");
});
