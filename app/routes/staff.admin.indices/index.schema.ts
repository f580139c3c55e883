import { z } from "zod";
import { cellWords } from "~/features/reporting/cell-keys";
import type { IndexDefinition } from "~/features/reporting/indices/indices";
import { COUNTS, type Count } from "~/features/reporting/statistics/axes";
import { readDate } from "~/shared/read-date";
import { formatNumber } from "~/shared/vi-format";

/** What can stand above and below the line, in the words of the lists behind the numbers. */
const FORM_WORDS: Partial<Record<Count, string>> = {
  received_total: "Tổng số tiếp nhận",
  received_act: "Tiếp nhận về hành vi hành chính",
  received_reg: "Tiếp nhận về quy định hành chính",
  opening: "Kỳ trước chuyển qua",
  new: "Tiếp nhận mới trong kỳ",
  resolved_total: "Tổng số đã xử lý",
  resolved_act: "Đã xử lý về hành vi hành chính",
  resolved_reg: "Đã xử lý về quy định hành chính",
  resolved_opening: "Đã xử lý của kỳ trước",
  resolved_new: "Đã xử lý mới trong kỳ",
  pending_total: "Tổng số đang xử lý",
  pending_act: "Đang xử lý về hành vi hành chính",
  pending_reg: "Đang xử lý về quy định hành chính",
};
const countWords = (key: Count): string => FORM_WORDS[key] ?? cellWords(key, []);
export const COUNT_OPTIONS = COUNTS.map((value) => ({ value, label: countWords(value) }));

const text = (what: string, most: number) =>
  z.string({ error: what }).trim().min(1, what).max(most, `Dùng nhiều nhất ${most} ký tự`);
const count = z.enum(COUNTS, { error: "Chọn một số đếm" });

/** A definition as its page posts it; the steps of points one a line, "90 => 1". */
export const IndexSchema = z.object({
  seen: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  code: z.string({ error: "Hãy tải lại trang rồi sửa lại" }),
  title: text("Nhập tên chỉ số", 200),
  formula: text("Nhập công thức theo văn bản", 1000),
  reading: text("Nhập cách tính của cổng", 1000),
  citation: text("Nhập căn cứ", 500),
  confirmed: z.string().optional(),
  numerator: count,
  denominator: count,
  lessDissatisfied: z.string().optional(),
  blocker: count.optional(),
  steps: z.string().trim().max(500, "Dùng nhiều nhất 500 ký tự").optional(),
  pointsWhenNothing: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "Nhập số điểm từ 0 đến 999")
    .optional(),
  validFrom: z.string({ error: "Nhập ngày bắt đầu áp dụng" }).transform((typed, context) => {
    const date = readDate(typed);
    if (date) return date;
    context.addIssue({ code: "custom", message: "Nhập ngày bắt đầu áp dụng, ví dụ 15/12/2026" });
    return z.NEVER;
  }),
});
export type PostedIndex = z.infer<typeof IndexSchema>;

type Steps = Extract<IndexDefinition, { measure: "POINTS" }>["steps"];

/** "100 => 2": from that percentage on so many points. */
export const stepLines = (steps: Steps): string =>
  steps.map(({ atLeast, points }) => `${formatNumber(atLeast / 100)} => ${points}`).join("\n");

/** The steps that were typed, the best first; null when a line cannot be read. */
function readSteps(typed: string): Steps | null {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const steps = lines.flatMap((line) => {
    const [, share = "", points = ""] =
      /^\s*(\d{1,3}(?:,\d{1,2})?)\s*%?\s*=>\s*(\d{1,3})\s*$/.exec(line) ?? [];
    const atLeast = Math.round(Number(share.replace(",", ".")) * 100);
    return share && atLeast <= 10_000 ? [{ atLeast, points: Number(points) }] : [];
  });
  if (steps.length === 0 || steps.length !== lines.length) return null;
  return steps.sort((a, b) => b.atLeast - a.atLeast);
}

/** The stored definition with what was posted in place of its own; null when the steps cannot be read. */
export function withPosted(stored: IndexDefinition, posted: PostedIndex): IndexDefinition | null {
  const { title, formula, reading, citation, numerator, denominator } = posted;
  const shared = {
    ...{ code: stored.code, title, formula, reading, citation, numerator, denominator },
    confirmed: posted.confirmed === "on",
    lessDissatisfied: posted.lessDissatisfied === "on",
  };
  if (stored.measure === "RATIO") return { ...shared, measure: "RATIO" };
  const steps = readSteps(posted.steps ?? "");
  if (!steps) return null;
  const pointsWhenNothing = Number(posted.pointsWhenNothing ?? "0");
  return { ...shared, measure: "POINTS", blocker: posted.blocker ?? null, steps, pointsWhenNothing };
}
