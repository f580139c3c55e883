import { z } from "zod";
import { readDate } from "~/shared/read-date";
import { columnProblems } from "./columns";
import { isFormCode } from "./form-codes";
import { type FormRule, readRuleLine } from "./form-rule";
import { FORMULA_REFUSAL, parseRule } from "./formula";

const text = (what: string, most: number) =>
  z.string({ error: what }).trim().min(1, what).max(most, `Dùng nhiều nhất ${most} ký tự`);
const date = (what: string) =>
  z.string({ error: what }).transform((given, context) => {
    const found = readDate(given);
    if (found) return found;
    context.addIssue({ code: "custom", message: what });
    return z.NEVER;
  });

/** What the page of a form definition posts: every column with its title and formula, and the rules, one a line. */
export const EditFormSchema = z
  .object({
    seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
    title: text("Nhập tên biểu", 300),
    addressee: text("Nhập nơi nhận", 200),
    citation: text("Nhập căn cứ", 500),
    confirmed: z.string().optional(),
    columns: z.array(
      z.object({
        key: z.string(),
        label: text("Nhập tên cột", 200),
        group: z.string().trim().max(200, "Dùng nhiều nhất 200 ký tự").optional(),
        formula: z.string().trim().max(300, "Dùng nhiều nhất 300 ký tự").optional(),
      }),
    ),
    rules: z.string().trim().max(4000, "Dùng nhiều nhất 4.000 ký tự").optional(),
  })
  .superRefine(({ columns, rules }, context) => {
    const numbered = columns.map((column, i) => ({ ...column, number: i + 1 }));
    for (const { key, problem } of columnProblems(numbered)) {
      const at = columns.findIndex((column) => column.key === key);
      context.addIssue({ code: "custom", path: ["columns", at, "formula"], message: problem });
    }
    for (const line of ruleLines(rules)) {
      const parsed = parseRule(line.rule, numbered);
      if (!parsed.ok)
        context.addIssue({
          code: "custom",
          path: ["rules"],
          message: `“${line.rule}”: ${FORMULA_REFUSAL[parsed.reason]}`,
        });
    }
  });

/** One rule a line; empty lines do not count. */
export const ruleLines = (rules: string | undefined): FormRule[] =>
  (rules ?? "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(readRuleLine);

export const CopyFormSchema = z.object({
  newCode: text("Nhập số hiệu biểu, ví dụ II.05b/VPCP/KSTT", 60).refine(isFormCode, {
    error: "Số hiệu gồm số và cơ quan ban hành, ví dụ II.05b/VPCP/KSTT hoặc 05b/BTP/KSTT",
  }),
  newCitation: text("Nhập căn cứ, ví dụ số thông tư", 500),
  newFrom: date("Nhập ngày bắt đầu áp dụng, ví dụ 15/12/2026"),
});
