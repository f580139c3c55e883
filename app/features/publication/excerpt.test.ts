import { expect, it } from "vitest";
import { excerpt } from "./excerpt";

it("shows the beginning, cut between words", () => {
  const text = "một hai ba ".repeat(60);
  expect(excerpt(text)).toMatch(/^một hai ba .*(một|hai|ba) …$/);
  expect(excerpt("Ngắn.")).toBe("Ngắn.");
});

it("shows the place where a word stands, with or without diacritics", () => {
  const text = `${"mở đầu ".repeat(80)}cấp lại giấy phép lái xe ${"kết thúc ".repeat(80)}`;
  expect(excerpt(text, "giay phep")).toMatch(/^… .*giấy phép lái xe.* …$/);
  expect(excerpt(text, "(*")).toMatch(/^mở đầu/);
});

it("shows where the words stand together rather than where one stands first", () => {
  const text = `đất ${"mở đầu ".repeat(80)}quầy đất đai hết số ${"kết thúc ".repeat(80)}`;
  expect(excerpt(text, "dat dai")).toContain("quầy đất đai hết số");
});

it("shows where they stand in the marks they were typed with rather than in others", () => {
  const text = `sơ đồ ${"mở đầu ".repeat(80)}chờ cấp sổ đỏ mãi ${"kết thúc ".repeat(80)}`;
  expect(excerpt(text, "sổ đỏ")).toContain("chờ cấp sổ đỏ mãi");
  expect(excerpt(text, "số đó")).toMatch(/^sơ đồ/);
});

it("shows line breaks, tabs and rows of spaces as one space each", () => {
  expect(excerpt(" một\nhai \t ba\u00a0bốn  năm\r\n\r\nsáu\n")).toBe("một hai ba bốn năm sáu");
});
