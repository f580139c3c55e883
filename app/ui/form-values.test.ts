import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldId, fieldsOf, replyOf } from "./form-values";

const schema = z.object({
  title: z.string({ error: "Nhập tiêu đề" }),
  secret: z.string().min(20, "Mật khẩu quá ngắn"),
  types: z.array(z.string()).default([]),
  unit: z.object({ code: z.string().max(2, "Chọn cơ quan") }).optional(),
});

const sent = (pairs: [string, string | File][]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return parseWithZod(form, { schema });
};

describe("replyOf", () => {
  test("keeps every answer under the name it was sent with, and every error", () => {
    const reply = replyOf(
      sent([
        ["title", ""],
        ["secret", "x"],
        ["types", "1"],
        ["types", "2"],
        ["unit.code", "abc"],
      ]),
    );
    expect(reply.values).toMatchObject({ secret: "x", types: ["1", "2"], "unit.code": "abc" });
    expect(reply.errors).toEqual({
      title: ["Nhập tiêu đề"],
      secret: ["Mật khẩu quá ngắn"],
      "unit.code": ["Chọn cơ quan"],
    });
    expect(reply.formErrors).toEqual([]);
  });

  test("sends back neither files nor what is to be hidden", () => {
    const reply = replyOf(
      sent([
        ["secret", "x"],
        ["file", new File(["a"], "a.txt")],
      ]),
      { hide: ["secret"] },
    );
    expect(reply.values).toEqual({});
  });

  test("adds refusals that the schema cannot know", () => {
    const reply = replyOf(sent([["title", "a"]]), {
      formErrors: ["Người khác vừa xử lý."],
      fieldErrors: { title: ["Đã có"] },
    });
    expect(reply.formErrors).toEqual(["Người khác vừa xử lý."]);
    expect(reply.errors.title).toEqual(["Đã có"]);
  });
});

describe("fieldsOf", () => {
  test("shows what was just sent, even when it was emptied, else what was known before", () => {
    const reply = { values: { name: "Hoa" }, errors: { mail: ["Nhập thư"] }, formErrors: [] };
    const known = { name: "Lan", mail: "lan@example.vn" };
    expect(fieldsOf(reply, known)("name").defaultValue).toBe("Hoa");
    expect(fieldsOf(reply, known)("mail")).toEqual({
      name: "mail",
      errors: ["Nhập thư"],
      defaultValue: undefined,
    });
    expect(fieldsOf(null, known)("mail").defaultValue).toBe("lan@example.vn");
  });
});

test("ids hold only signs that a link can carry", () => {
  expect(fieldId("unit[0].code")).toBe("f-unit-0-code");
});
