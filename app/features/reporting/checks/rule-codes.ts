import { z } from "zod";

/** The checks of seeds.md and those of free text, as people are told of them. */
export const RULE_WORDS = {
  S1: "Tiếp nhận = kỳ trước chuyển qua + tiếp nhận mới",
  S2: "Tiếp nhận = đã giải quyết + đang giải quyết",
  S3: "Kỳ trước chuyển qua = đang giải quyết cuối kỳ trước",
  S4: "Các phần cộng lại bằng tổng",
  S5: "Phần không lớn hơn toàn bộ",
  S6: "Kỳ dài không ít hơn kỳ ngắn nằm trong nó",
  S7: "Tỷ lệ tính lại từ tử số và mẫu số",
  S8: "Số đếm phải chính xác",
  S9: "Ngày, năm nằm trong kỳ báo cáo",
  S10: "Cách viết số, mã biểu",
  S11: "Chỗ bắt buộc không để trống",
  S12: "Không phát sinh phải ghi rõ",
  N1: "Số trong lời văn khớp số liệu báo cáo",
  N2: "Chính tả",
  N3: "Chỗ điền số phải là chỉ tiêu có thật",
} as const;
export type RuleCode = keyof typeof RULE_WORDS;

/**
 * One thing to mend: which rule, where (a figure's key or a section), in one sentence, and the numbers it speaks of. An
 * ERROR cannot be answered for with a reason: what was typed cannot be printed. As signed reports keep it.
 */
export const FindingSchema = z.object({
  rule: z.enum(Object.keys(RULE_WORDS) as [RuleCode, ...RuleCode[]]),
  where: z.string(),
  words: z.string(),
  numbers: z.array(z.string()).readonly(),
  severity: z.literal("ERROR").optional(),
});
export type Finding = z.infer<typeof FindingSchema>;
