import type { z } from "zod";
import { Answer, type SchemaName } from "./api-schemas";
import { AnswersQuery, DocumentQuery, ListQuery, NoQuery, StatisticsQuery, WholeFileQuery } from "./queries";

/** One address of the API. */
export type Endpoint = {
  /** Under /api, as OpenAPI writes it. */
  path: `/v1${string}`;
  summary: string;
  description?: string;
  query: z.ZodObject;
  /** Parts of the path and what they are. */
  params?: Readonly<Record<string, string>>;
  /** The media types of the answer; a schema where there is one, of JSON Lines that of a line. */
  answers: Readonly<Record<string, SchemaName | null>>;
  /** Statuses beside 200, 304, 400 and 429. */
  statuses?: Readonly<Record<number, string>>;
};

export const MEDIA = {
  json: "application/json",
  jsonl: "application/jsonl",
  csv: "text/csv",
} as const;

const UNKNOWN = { 422: "Không có lĩnh vực, cơ quan, thủ tục, cấp hoặc kết quả nào mang mã này." };

/** `row`: what each line of JSON Lines is. */
const formats = (schema: SchemaName, row: SchemaName) => ({
  ...{ [MEDIA.json]: schema, [MEDIA.jsonl]: row, [MEDIA.csv]: null },
});

/** Every address of the API. A test compares them with the routes of the site. */
export const ENDPOINTS = {
  start: { path: "/v1", summary: "Các tập dữ liệu", query: NoQuery, answers: { [MEDIA.json]: "Start" } },
  openapi: {
    path: "/v1/openapi.json",
    summary: "Mô tả giao diện này theo OpenAPI 3.1",
    query: DocumentQuery,
    answers: { [MEDIA.json]: null },
  },
  answers: {
    path: "/v1/answers",
    summary: "Trả lời đã công khai",
    description:
      "Mới nhất trước; khi tìm theo từ, gần nhất trước, trừ khi order=newest. Đi tiếp bằng liên kết next.",
    query: AnswersQuery,
    answers: formats("AnswerPage", "Answer"),
    statuses: UNKNOWN,
  },
  answer: {
    path: "/v1/answers/{slug}",
    summary: "Một trả lời",
    query: NoQuery,
    params: { slug: "Phần cuối địa chỉ của trả lời." },
    answers: { [MEDIA.json]: "Answer" },
    statuses: { 301: "Địa chỉ đã đổi.", 404: "Không có trả lời này.", 410: "Trả lời đã được gỡ xuống." },
  },
  answersCsv: {
    path: "/v1/answers.csv",
    summary: "Mọi trả lời đã công khai trong một tệp CSV",
    query: WholeFileQuery,
    answers: { [MEDIA.csv]: null },
    statuses: { ...UNKNOWN, 503: "Đang có nhiều người tải; thử lại sau." },
  },
  answersJsonl: {
    path: "/v1/answers.jsonl",
    summary: "Mọi trả lời đã công khai trong một tệp JSON Lines",
    query: WholeFileQuery,
    answers: { [MEDIA.jsonl]: "Answer" },
    statuses: { ...UNKNOWN, 503: "Đang có nhiều người tải; thử lại sau." },
  },
  fields: {
    path: "/v1/fields",
    summary: "Lĩnh vực",
    query: ListQuery,
    answers: formats("FieldList", "Field"),
  },
  units: {
    path: "/v1/units",
    summary: "Cơ quan, đơn vị và nơi tiếp nhận",
    query: ListQuery,
    answers: formats("UnitList", "Unit"),
  },
  procedures: {
    path: "/v1/procedures",
    summary: "Thủ tục hành chính",
    query: ListQuery,
    answers: formats("ProcedureList", "Procedure"),
  },
  statistics: {
    path: "/v1/statistics",
    summary: "Số liệu tiếp nhận, xử lý theo lĩnh vực",
    description:
      "Cùng cách đếm với biểu báo cáo, theo dữ liệu hiện có; biểu đã chốt tính phản ánh nhập muộn là mới của kỳ nhập. Mỗi cột mang mã của cột trong biểu; lĩnh vực không phát sinh không có dòng. Của riêng một cơ quan chỉ có quý, 6 tháng, 9 tháng, năm; cơ quan có số nhỏ không nêu riêng, lĩnh vực có số nhỏ gộp vào dòng others.",
    query: StatisticsQuery,
    answers: formats("Statistics", "StatisticsRow"),
    statuses: {
      404: "Không có biểu cho kỳ này, hoặc số liệu của cơ quan không nêu riêng.",
      422: "Không có cơ quan nào mang mã này.",
    },
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;

/** The columns of an answer in a file. */
export const ANSWER_COLUMNS = Object.keys(Answer.shape);
