import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formWords, saidIn } from "./form-words";

/** What a schema says of a value that it refuses, in the words of the whole server. */
const said = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value, { error: formWords }).error?.issues.map(({ message }) => message) ?? [];

describe("the words for answers no schema has words for", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["nothing", z.string(), undefined, "Mục này chưa điền."],
    ["another type", z.string(), 7, "Mục này gửi lên không đúng. Hãy điền lại."],
    ["no number", z.coerce.number(), "x", "Nhập một số."],
    ["no whole number", z.int(), 1.5, "Nhập một số."],
    ["a bad date", z.coerce.date(), "x", "Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026."],
    ["no file", z.file(), "x", "Chọn lại tệp."],
    ["too long a text", z.string().max(3000), "x".repeat(3001), "Viết nhiều nhất 3.000 ký tự."],
    ["too short a text", z.string().min(5), "x", "Viết ít nhất 5 ký tự."],
    ["an empty text", z.string().min(1), "", "Mục này chưa điền."],
    ["too great a number", z.number().max(10), 11, "Nhập số nhiều nhất 10."],
    ["a number at its limit", z.number().lt(10), 10, "Nhập số dưới 10."],
    ["too small a number", z.number().gt(0), 0, "Nhập số trên 0."],
    ["too many choices", z.array(z.string()).max(1), ["a", "b"], "Chọn nhiều nhất 1 mục."],
    ["too few choices", z.set(z.string()).min(1), new Set(), "Chọn ít nhất 1 mục."],
    ["too late a date", z.date().max(new Date(0)), new Date(1), "Chọn một ngày khác."],
    ["a forged choice", z.enum(["A", "B"]), "C", "Chọn lại trong danh sách."],
    ["a forged box", z.literal("on"), "off", "Chọn lại trong danh sách."],
    ["none of several", z.union([z.literal("a"), z.number()]), "b", "Chọn lại trong danh sách."],
    ["an e-mail address", z.email(), "x", "Nhập đúng địa chỉ thư điện tử, ví dụ ten@vidu.vn."],
    ["an address of a page", z.url(), "x", "Nhập đúng địa chỉ trang, ví dụ https://vidu.vn."],
    ["another form of text", z.string().regex(/^a/), "x", "Viết lại mục này cho đúng dạng."],
    ["no multiple", z.number().multipleOf(5), 6, "Nhập một số chia hết cho 5."],
    [
      "a field too many",
      z.strictObject({}),
      { a: 1 },
      "Biểu mẫu có mục không dùng đến. Hãy tải lại trang rồi gửi lại.",
    ],
    ["a bad key", z.record(z.string().regex(/^a/), z.string()), { b: "x" }, "Chọn lại trong danh sách."],
    ["a check without words", z.string().refine(() => false), "x", "Kiểm tra lại mục này."],
  ])("%s", (_what, schema, value, expected) => {
    const [first] = said(schema, value);
    expect(first).toBe(expected);
  });

  it("are English where a page is", () => {
    const first = (schema: z.ZodType, value: unknown) =>
      schema.safeParse(value, saidIn("en")).error?.issues[0]?.message;
    expect(first(z.string().max(3000), "x".repeat(3001))).toBe("Write at most 3,000 characters.");
    expect(first(z.object({ a: z.enum(["A"]) }), { a: "B" })).toBe("Choose again from the list.");
    expect(first(z.string("Its own words"), 7)).toBe("Its own words");
  });

  it("are those of the whole server", async () => {
    await import("~/entry.server");
    expect(z.enum(["A"]).safeParse("B").error?.issues[0]?.message).toBe("Chọn lại trong danh sách.");
  });

  it("gives way to the words of a schema", () => {
    expect(said(z.string("Nhập tên").max(2, "Tên quá dài"), "xxx")).toEqual(["Tên quá dài"]);
  });
});
