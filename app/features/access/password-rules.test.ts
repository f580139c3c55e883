import { describe, expect, it } from "vitest";
import { normalisePassword, passwordProblem } from "./password-rules";

const EMAIL = "minh.tran@thuongduc.example";

describe("passwordProblem", () => {
  it.each([
    "cá kho nồi đất",
    "tre-già-măng-mọc",
    "hunter2 và mèo",
    "x7Qm-2pLd-99ab",
    "4820-9317-5566-21",
    "welcome ong bà nội",
  ])("takes %s", (password) => {
    expect(passwordProblem(password, EMAIL)).toBeNull();
  });

  it.each([
    ["short", "mười ký tự"],
    ["the address", EMAIL],
    ["the account's name and a year", "minh.tran2026"],
    ["one sign over and over", "aaaaaaaaaaaaaaaa"],
    ["well known", "Password1234"],
    ["well known twice", "passwordpassword1"],
    ["two well known", "AdminMatKhau2026"],
    ["well known in Vietnamese", "MậtKhẩuMới123!"],
    ["a row of digits", "1234567890123"],
    ["endless", "dài ".repeat(60)],
  ])("refuses one that is %s", (_why, password) => {
    expect(passwordProblem(password, EMAIL)).not.toBeNull();
  });

  it("counts signs as people do, and knows no difference between keyboards", () => {
    expect(passwordProblem("ếếếếếếabcde".normalize("NFD"), EMAIL)).not.toBeNull();
    expect(normalisePassword("mèo".normalize("NFD"))).toBe(normalisePassword("mèo"));
  });
});
