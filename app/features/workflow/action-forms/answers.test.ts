import { parseWithZod } from "@conform-to/zod/v4";
import { expect, it } from "vitest";
import { z } from "zod";
import { date, maybeText, someOf, text } from "./answers";

const read = (schema: z.ZodType, typed: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, values] of Object.entries(typed))
    for (const value of [values].flat()) form.append(name, value);
  const submission = parseWithZod(form, { schema: z.object({ it: schema }) });
  return submission.status === "success" ? { value: submission.value.it } : submission.error?.it?.[0];
};

it.each(["", "   ", "\n\t\u200b".slice(0, 2)])("asks for a text where there is only %j", (typed) => {
  expect(read(text("Viết lý do."), { it: typed })).toBe("Viết lý do.");
  expect(read(text("Viết lý do."), {})).toBe("Viết lý do.");
});

it("cleans texts and limits them in letters, not in code units", () => {
  expect(read(text("?"), { it: " a\r\nb\u0007\u202e\u0301 " })).toEqual({ value: "a\nb\u0301" });
  expect(read(text("?", 3), { it: "😀😀😀" })).toEqual({ value: "😀😀😀" });
  expect(read(text("?", 3), { it: "abcd" })).toBe("Rút gọn còn tối đa 3 ký tự.");
  expect(read(text("?"), { it: "hỏng \uFFFD" })).toMatch(/hỏng khi gửi/);
  expect(read(maybeText(), { it: "  " })).toEqual({ value: undefined });
});

it("reads dates as people write them and only choices that were shown", () => {
  expect(read(date("?"), { it: "5-2-2026" })).toEqual({ value: "2026-02-05" });
  expect(read(date("?"), { it: "31/02/2026" })).toMatch(/ngày\/tháng\/năm/);
  expect(read(someOf(["a", "b"], "!"), { it: ["a", "b", "a"] })).toEqual({ value: ["a", "b"] });
  expect(read(someOf(["a"], "!"), { it: "c" })).toBe("!");
  expect(read(someOf(["a"], "!"), {})).toEqual({ value: [] });
});
