import { expect, test } from "vitest";
import { issuerLines } from "./official-letter";

test("a committee stands on two lines, any other body on one", () => {
  const twice = ["ỦY BAN NHÂN DÂN", "XÃ BẾN ĐÒ"];
  expect(issuerLines("ỦY BAN NHÂN DÂN XÃ BẾN ĐÒ")).toEqual(twice);
  expect(issuerLines("ỦY BAN NHÂN DÂN\nXÃ BẾN ĐÒ")).toEqual(twice);
  expect(issuerLines("Sở Y tế")).toEqual(["Sở Y tế"]);
  expect(issuerLines("ỦY BAN NHÂN DÂN")).toEqual(["ỦY BAN NHÂN DÂN"]);
  expect(issuerLines("")).toEqual([]);
});
