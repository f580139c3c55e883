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
 * One thing to mend, as signed reports keep it: which rule, where (a figure's key or a section), in one sentence, and the
 * numbers it speaks of. Read whatever its rule: one that is given up later must not make an old report unreadable.
 */
export const KeptFindingSchema = z.object({
  rule: z.string(),
  where: z.string(),
  words: z.string(),
  numbers: z.array(z.string()).readonly(),
  severity: z.string().optional(),
});
export type KeptFinding = z.infer<typeof KeptFindingSchema>;

/** One that is found now, by a rule there is. An ERROR cannot be answered for with a reason: what was typed cannot be printed. */
export type Finding = Omit<KeptFinding, "rule" | "severity"> & {
  rule: RuleCode;
  severity?: "ERROR" | undefined;
};

/** The rule of a finding with its code, as people are told of it; of a rule that is no more the code alone. */
export const ruleSaid = (rule: string): string =>
  Object.hasOwn(RULE_WORDS, rule) ? `${rule}: ${RULE_WORDS[rule as RuleCode]}` : rule;
