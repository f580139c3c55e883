import { cleanText, lengthOf } from "~/shared/clean-text";
import { TEXT_LIMITS } from "~/shared/text-limits";
import type { OutcomeCode } from "../workflow/events";
import type { Kind } from "../workflow/states";

/** What can come of a matter while the sender is still there: put right, explained, or found not to be so. */
export const SPOT_OUTCOMES = ["O5", "O6", "O7"] as const satisfies readonly OutcomeCode[];
type SpotOutcome = (typeof SPOT_OUTCOMES)[number];

/** Channels of which the sender is there, or on the line, to be told. */
const SPOT_CHANNELS: readonly string[] = ["phone", "counter_oral", "citizen_reception"];
/** Whether a matter that came by a channel can have been settled while its sender was still there. */
export const isSpotChannel = (channel: string): boolean => SPOT_CHANNELS.includes(channel);

export type Solved = { field: string; contentTypes: number[]; outcome: SpotOutcome; reply: string };

/**
 * Reads "Đã giải quyết ngay" of the entry form: null when it is not ticked, else field, result and what the sender was
 * told, or what to mend. A result without the tick is no answer, and is not lost without a word either. The content of art. 5 follows from the kind as far as nobody asked more: 1 for acts, 6 else.
 */
export function readSolved(
  typed: (name: string) => string,
  kind: Kind | undefined,
  channel: string,
): { solved: Solved | null; errors: Record<string, string[]> } {
  if (typed("solved") === "") {
    const half = typed("outcome") !== "" || cleanText(typed("reply")) !== "";
    return { solved: null, errors: half ? { solved: [HALF] } : {} };
  }
  if (!isSpotChannel(channel)) return { solved: null, errors: { solved: [NOT_THERE] } };
  const errors: Record<string, string[]> = {};
  const field = typed("field").trim();
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

const HALF =
  "Đã ghi kết quả hoặc câu trả lời mà chưa đánh dấu “Đã giải quyết ngay”. Đánh dấu, hoặc chọn “Chưa có” và xóa câu trả lời";
const NOT_THERE =
  "“Đã giải quyết ngay” chỉ dùng khi người gửi đang ở đó hoặc đang nghe máy: điện thoại, trực tiếp bằng lời, tiếp công dân. Bỏ dấu, chọn “Chưa có” và xóa câu trả lời; việc này được trả lời theo quy trình";
