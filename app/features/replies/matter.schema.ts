import { z } from "zod";
import { maybeOneOf, maybeText, NOTE_LIMIT } from "../workflow/action-forms/answers";
import type { FieldSpec } from "../workflow/action-forms/form-kit";
import { type Article, articleOf } from "./article";
import { MOST_POINTS, problemOfPoints, readPoints } from "./points";

type Choice = { value: string; label: string };

/** What the reply will have to answer, asked at assessment and correctable until the reply is approved. */
export const matterFields = (procedures: readonly Choice[]): FieldSpec[] => [
  {
    as: "text",
    name: "points",
    label: "Các điểm phản ánh nêu ra",
    hint: "Mỗi dòng một điểm; hệ thống đánh số và câu trả lời phải đi từng điểm.",
    rows: 4,
    limit: 5000,
  },
  {
    as: "select",
    name: "procedure",
    label: "Thủ tục hành chính (TTHC)",
    options: procedures,
    placeholder: "Không rõ, không liên quan",
  },
  {
    as: "text",
    name: "articles",
    label: "Quy định bị phản ánh",
    hint: "Mỗi dòng một quy định: số, ký hiệu văn bản; điều, khoản. Ví dụ: 23/2015/NĐ-CP; Điều 20",
    rows: 2,
    limit: 2000,
  },
];

/** Why they are changed after the assessment: asked where something of what the sender raised goes, or a draft stands. */
export const matterReason: FieldSpec = {
  as: "text",
  name: "reason",
  label: "Lý do sửa",
  hint: "Bắt buộc khi bớt điểm hoặc khi đã có dự thảo trả lời. Lịch sử giữ nội dung trước và sau.",
  rows: 2,
  limit: NOTE_LIMIT,
};

/** Reads the fields above. Lines of a provision without a part after ";" are asked for again. */
export const matterSchema = (procedures: readonly Choice[]) =>
  z.object({
    points: maybeText(5000).transform((text, context) => {
      const points = readPoints(text ?? "");
      const problem = problemOfPoints(points);
      if (problem) context.addIssue({ code: "custom", message: problem });
      return points;
    }),
    procedure: maybeOneOf(
      procedures.map(({ value }) => value),
      "Chọn thủ tục trong danh sách.",
    ),
    reason: maybeText(),
    articles: maybeText(2000).transform((text, context) => {
      const lines = (text ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
      const read = lines.map(readArticle);
      const wrong = read.indexOf(null);
      if (wrong >= 0)
        context.addIssue({
          code: "custom",
          message: `Dòng “${lines[wrong]}”: viết văn bản, dấu “;”, rồi điều, khoản.`,
        });
      if (lines.length > MOST_POINTS)
        context.addIssue({ code: "custom", message: "Ghi nhiều nhất 15 quy định." });
      return read.filter((article): article is Article => article !== null);
    }),
  });

/** "23/2015/NĐ-CP; Điều 20", or with the article first as people also write it. */
function readArticle(line: string): Article | null {
  const [first = "", ...rest] = line.split(";").map((part) => part.trim());
  const second = rest.join("; ");
  if (!first || !second) return null;
  return /^(khoản|điểm|điều)\s/i.test(first) ? articleOf(second, first) : articleOf(first, second);
}

/** Provisions as they stand in the field. */
export const articleLines = (articles: readonly { document: string; article: string }[]): string =>
  articles.map(articleText).join("\n");

/** One provision as it is typed. */
export const articleText = ({ document, article }: { document: string; article: string }): string =>
  `${document}; ${article}`;
