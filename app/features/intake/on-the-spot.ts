import { cleanText, lengthOf } from "~/shared/clean-text";
import { TEXT_LIMITS } from "~/shared/text-limits";
import type { OutcomeCode } from "../workflow/events";
import type { Kind } from "../workflow/states";

/** What can come of a matter while the sender is still there: put right, explained, or found not to be so. */
export const SPOT_OUTCOMES = ["O5", "O6", "O7"] as const satisfies readonly OutcomeCode[];
type SpotOutcome = (typeof SPOT_OUTCOMES)[number];

export type Solved = { field: string; contentTypes: number[]; outcome: SpotOutcome; reply: string };

/**
 * Reads "Đã giải quyết ngay" of the entry form: null when it is not ticked, else field, result and what the sender was
 * told, or what to mend. The content of art. 5 follows from the kind as far as nobody asked more: 1 for acts, 6 else.
 */
export function readSolved(
  typed: (name: string) => string,
  kind: Kind | undefined,
): { solved: Solved | null; errors: Record<string, string[]> } {
  if (typed("solved") === "") return { solved: null, errors: {} };
  const errors: Record<string, string[]> = {};
  const field = typed("field");
  const outcome = SPOT_OUTCOMES.find((code) => code === typed("outcome"));
  const reply = cleanText(typed("reply"));
  if (field === "") errors.field = ["Chọn lĩnh vực: việc đã giải quyết ngay được đếm vào báo cáo"];
  if (!outcome) errors.outcome = ["Chọn kết quả giải quyết"];
  if (reply === "") errors.reply = ["Nhập nội dung đã trả lời người gửi"];
  else if (lengthOf(reply) > TEXT_LIMITS.reply) errors.reply = ["Nội dung trả lời quá dài"];
  if (Object.keys(errors).length > 0 || !outcome) return { solved: null, errors };
  return { solved: { field, contentTypes: CONTENT[kind ?? "ACT"], outcome, reply }, errors };
}

const CONTENT: Record<Kind, number[]> = { ACT: [1], REGULATION: [6], BOTH: [1, 6] };
