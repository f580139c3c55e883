import { z } from "zod";
import { saidIn } from "~/shared/form-words";
import { parsePeriod } from "~/shared/period";
import { FACETS, type Facet, readStretch } from "../publication/answer-filter";
import { readPosition } from "../publication/list-position";
import { inEnglish, PROBLEMS, type Wrong, wrongWith } from "./problem-words";

/** What may stand in the query of each address of the API. The same schemas read it and describe it. */

export const FORMATS = ["json", "jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

const format = z.enum(FORMATS).default("json").describe("Dạng dữ liệu trả về.");
const word = z.string().max(200);
const filter = z.string().max(100).optional();

const FACET_WORDS: Record<Facet, string> = {
  field: "Mã lĩnh vực.",
  unit: "Mã cơ quan trả lời.",
  procedure: "Mã thủ tục hành chính.",
  level: "Cấp của cơ quan trả lời.",
  outcome: "Mã kết quả, O1 đến O9.",
};
const facets = Object.fromEntries(
  FACETS.map((facet) => [facet, filter.describe(FACET_WORDS[facet])]),
) as Record<Facet, typeof filter>;

const period = z
  .string()
  .refine((typed) => readStretch(typed) !== null, PROBLEMS.vi.stretch)
  .optional()
  .meta({
    description: "Thời gian công khai: năm, tháng, hoặc quý báo cáo (tính từ ngày 15).",
    examples: ["2026", "2026-11", "2026-Q3"],
  });

/** The orders of a search by words; without words there is one, the newest first. */
export const ORDERS = ["nearest", "newest"] as const;

/** A page of answers; with words the nearest first unless asked otherwise, else the newest. */
export const AnswersQuery = z.strictObject({
  q: word.optional().meta({ description: "Từ cần tìm, có dấu hoặc không dấu.", examples: ["đất đai"] }),
  ...facets,
  period,
  order: z
    .enum(ORDERS)
    .optional()
    .describe(
      "Thứ tự khi tìm theo từ. nearest: gần nhất trước; newest: mới công khai trước, từ gõ có dấu phải đúng dấu. Không tìm thì luôn mới nhất trước.",
    ),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .describe("Số trả lời một trang, 1 đến 100; giữ nguyên khi đi theo next."),
  cursor: z
    .string()
    .max(80)
    .refine((cursor) => readCursor(cursor) !== null, PROBLEMS.vi.cursor)
    .optional()
    .describe("Vị trí bắt đầu, lấy nguyên từ liên kết next."),
  format,
});

/** All answers in one file. */
export const WholeFileQuery = z.strictObject({ ...facets, period });

/** What a feed is about; words too long are cut, since readers of feeds keep old addresses. */
export const FeedQuery = z.strictObject({
  q: z.string().optional(),
  ...Object.fromEntries(FACETS.map((facet) => [facet, z.string().optional()])),
});

export const ListQuery = z.strictObject({ format });

export const StatisticsQuery = z.strictObject({
  unit: filter.describe("Mã cơ quan; bỏ trống là toàn tỉnh."),
  period: z
    .string()
    .refine((typed) => !typed.includes("..") && parsePeriod(typed) !== null, PROBLEMS.vi.period)
    .optional()
    .meta({
      description: "Kỳ báo cáo; bỏ trống là quý này. Kỳ tính từ ngày 15 đến ngày 14.",
      examples: ["2026-Q1", "2026-H1", "2026-9M", "2026-Y", "2026-M01"],
    }),
  scope: z
    .enum(["own", "consolidated"])
    .optional()
    .describe(
      "own: của riêng cơ quan; consolidated: gồm cả cơ quan bên dưới. Bỏ trống: theo biểu của cơ quan.",
    ),
  format,
});

/** The description of the API, in the language its reader knows. */
export const DocumentQuery = z.strictObject({
  lang: z.enum(["vi", "en"]).default("vi").describe("Ngôn ngữ của phần mô tả."),
});

export const NoQuery = z.strictObject({});

/** The most that are weighed at a place are two hundred, a page of one each. */
const MOST_PAGES = 200;

/** A cursor of the API: a place in the list, and a page of what was weighed there. Null for what is none. */
export function readCursor(cursor: string) {
  const [, place = "", page = "1"] = /^(.*?)(?:\.p(\d{1,3}))?$/.exec(cursor) ?? [];
  const after = readPosition(place);
  if (place !== "" && !after) return null;
  return { after, page: Math.max(1, Math.min(MOST_PAGES, Number(page))) };
}

/** The cursor that readCursor reads back; the first page of a place is the place alone. */
export const writeCursor = (place: string, page: number): string => (page > 1 ? `${place}.p${page}` : place);

/**
 * Reads the query of an address. What is sent empty, as a form does, counts as left out; a parameter nobody knows or one
 * that is there twice is refused, so that a slip of the pen is no silent "everything".
 */
export function readQuery<S extends z.ZodType>(
  schema: S,
  query: URLSearchParams,
): { ok: true; query: z.output<S> } | { ok: false; wrong: Wrong[] } {
  const given: Record<string, string> = {};
  const wrong: Wrong[] = [];
  for (const [name, value] of query) {
    if (value === "") continue;
    if (Object.hasOwn(given, name)) wrong.push(wrongWith(name, "once"));
    // Every object knows a name like this: written there, it would be lost.
    if (name in {}) wrong.push(wrongWith(name, "noParameter"));
    else given[name] = value;
  }
  const read = schema.safeParse(given, saidIn("vi"));
  // The same issues in the same order, in the other language.
  const english = read.success ? [] : (schema.safeParse(given, saidIn("en")).error?.issues ?? []);
  for (const [i, issue] of (read.error?.issues ?? []).entries()) {
    const { message } = issue;
    if (issue.code === "unrecognized_keys")
      wrong.push(...issue.keys.map((parameter) => wrongWith(parameter, "noParameter")));
    else
      wrong.push({
        ...{ parameter: issue.path.join("."), message },
        message_en: inEnglish(message, english[i]?.message ?? ""),
      });
  }
  return read.success && wrong.length === 0 ? { ok: true, query: read.data } : { ok: false, wrong };
}
