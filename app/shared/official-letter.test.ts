import { expect, test } from "vitest";
import { documentNumber, issuerLines, writtenOut } from "./official-letter";

test("a committee stands on two lines, any other body on one", () => {
  const twice = ["ỦY BAN NHÂN DÂN", "XÃ BẾN ĐÒ"];
  expect(issuerLines("ỦY BAN NHÂN DÂN XÃ BẾN ĐÒ")).toEqual(twice);
  expect(issuerLines("ỦY BAN NHÂN DÂN\nXÃ BẾN ĐÒ")).toEqual(twice);
  expect(issuerLines("Sở Y tế")).toEqual(["Sở Y tế"]);
  expect(issuerLines("ỦY BAN NHÂN DÂN")).toEqual(["ỦY BAN NHÂN DÂN"]);
  expect(issuerLines("")).toEqual([]);
});

test("the issuer is written out where it was abbreviated, and its numbers below ten have two digits", () => {
  expect(issuerLines(writtenOut("UBND PHƯỜNG THƯỢNG ĐỨC"))).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG THƯỢNG ĐỨC"]);
  expect(writtenOut("VĂN PHÒNG UBND TỈNH")).toBe("VĂN PHÒNG UBND TỈNH");
  expect([" 5", "05", "12", "5a", ""].map(documentNumber)).toEqual(["05", "05", "12", "5a", ""]);
});
