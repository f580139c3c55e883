import { z } from "zod";
import { FIGURE_KEYS } from "~/features/reporting/figures";

/** What the API hands out. The OpenAPI document is made of these, and every answer is typed and tested by them. */

const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const code = z.string().min(1);

export const Answer = z.object({
  slug: code.describe(
    "Phần cuối địa chỉ lâu dài của trả lời; đổi khi đề mục được đính chính, địa chỉ cũ vẫn dùng được.",
  ),
  url: z.url().describe("Trang của trả lời trên Cổng."),
  title: z.string(),
  question: z
    .string()
    .describe("Nội dung phản ánh, kiến nghị: bản công khai, đã bỏ tên và chi tiết nhận ra người gửi."),
  reply: z.string().describe("Trả lời của cơ quan: bản công khai."),
  promises: z
    .string()
    .nullable()
    .describe(
      "Cam kết trong trả lời, mỗi cam kết một dòng, như trong văn bản có mã kiểm chứng; null khi không có.",
    ),
  field: code,
  field_name: z.string(),
  unit: code.describe("Mã cơ quan trả lời."),
  unit_name: z.string(),
  level: z.string().nullable(),
  procedure: code.nullable().describe("Mã thủ tục hành chính, khi có."),
  procedure_name: z.string().nullable(),
  outcome: code.describe("O1 đến O9."),
  outcome_name: z.string(),
  received_on: date,
  answered_on: date,
  published_at: instant,
  revised_at: instant.nullable().describe("Lần đính chính gần nhất."),
  reopened_on: date
    .nullable()
    .describe(
      "Vụ việc đang được xem xét lại từ ngày này: trả lời ở đây là trả lời trước; null khi không xem xét lại.",
    ),
});

export const AnswerPage = z.object({
  items: z.array(Answer),
  next: z.url().nullable().describe("Địa chỉ trang tiếp theo; null ở trang cuối."),
  words: z
    .string()
    .nullable()
    .describe("Từ đã tìm; khác từ đã gõ khi không có trả lời nào có đủ các từ đã gõ."),
  fewer: z
    .boolean()
    .describe("true khi không có trả lời nào có đủ các từ: đây là các trả lời có nhiều từ nhất."),
});

export const Field = z.object({
  code,
  name: z.string(),
  answers: z.int().min(0).describe("Số trả lời đang công khai."),
});

export const Unit = z.object({
  code,
  name: z.string(),
  level: code,
  parent: code.nullable(),
  valid_from: date,
  valid_to: date.nullable().describe("Ngày cuối cùng còn hoạt động."),
  successor: code.nullable().describe("Cơ quan kế tục."),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable().describe("Địa chỉ tiếp nhận của cơ quan."),
  website: z.string().nullable(),
  hours: z.string().nullable(),
  answers: z.int().min(0),
});

export const Procedure = z.object({
  code,
  name: z.string(),
  field: code.nullable(),
  answers: z.int().min(0),
});

/** The columns of the form by their key; the order is that of the form. */
const figures = Object.fromEntries(FIGURE_KEYS.map((key) => [key, z.int().min(0)])) as Record<
  (typeof FIGURE_KEYS)[number],
  z.ZodInt
>;
export const StatisticsRow = z.object({ field: code, field_name: z.string(), ...figures });

export const Statistics = z.object({
  unit: code,
  unit_name: z.string(),
  scope: z
    .enum(["own", "consolidated"])
    .describe("own: của riêng cơ quan; consolidated: gồm cả cơ quan bên dưới."),
  period: z.object({ code, title: z.string(), from: date, to: date }),
  is_over: z.boolean().describe("false khi kỳ chưa hết: số liệu còn thay đổi."),
  form: z
    .object({ code, citation: z.string(), confirmed: z.boolean() })
    .describe("Biểu mẫu mà các cột lấy theo."),
  rows: z.array(StatisticsRow),
  total: z.object(figures),
});

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  title_en: z.string(),
  errors: z
    .array(z.object({ parameter: z.string(), message: z.string(), message_en: z.string() }))
    .optional(),
});

export const Start = z.object({
  version: z.string(),
  documentation: z.url(),
  openapi: z.url(),
  catalogue: z.url(),
  collections: z.record(z.string(), z.url()),
});

const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
export const FieldList = listOf(Field);
export const UnitList = listOf(Unit);
export const ProcedureList = listOf(Procedure);

/** All of them by the name they have in the OpenAPI document. */
export const SCHEMAS = {
  ...{ Answer, AnswerPage, Field, FieldList, Unit, UnitList, Procedure, ProcedureList },
  ...{ StatisticsRow, Statistics, Problem, Start },
} as const satisfies Record<string, z.ZodType>;
export type SchemaName = keyof typeof SCHEMAS;

export type OpenAnswer = z.infer<typeof Answer>;
