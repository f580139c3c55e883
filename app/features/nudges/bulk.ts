import type { Action } from "../workflow/actions";
import type { ActionRefusal } from "../workflow/refusals";

/** Kinds of work on many items at once, with the step each item takes. */
export const BULK = {
  ASSIGN: { vi: "Giao đơn vị xử lý", done: "Đã giao", action: "assign" },
  HAND: { vi: "Phân công người xử lý", done: "Đã phân công", action: "hand" },
  PUBLISH: { vi: "Công khai câu trả lời", done: "Đã công khai", action: "publish" },
  HAND_OVER: { vi: "Bàn giao việc", done: "Đã bàn giao", action: "hand" },
} as const satisfies Record<string, { vi: string; done: string; action: Action }>;
export type BulkKind = keyof typeof BULK;

/** What can be begun from the queue. */
export const QUEUE_KINDS = ["ASSIGN", "HAND", "PUBLISH"] as const satisfies readonly BulkKind[];

/** Whether a posted value names work that can be done on many items. */
export const isBulkKind = (text: unknown): text is BulkKind =>
  typeof text === "string" && Object.hasOwn(BULK, text);

/** More than this nobody looks through. Handing over a person's work knows no limit. */
export const BULK_AT_MOST = 60;

/** What is the same for every item of a run, as it is stored. */
export type BulkIntent = {
  unit?: string;
  instruction?: string;
  /** Account that takes over; null: nobody in particular. */
  to?: number | null;
  toName?: string;
  note?: string;
  /** HAND_OVER: whose work, in which unit. */
  from?: number;
  fromName?: string;
};

/** Why an item of a run cannot be done, beyond what any single step is refused for. */
export type BulkRefusal = ActionRefusal | "OTHER_UNIT" | "STILL_PERSONAL" | "BLANK_LEFT" | "ACCOUNT_CLOSED";

export const BULK_REFUSALS: Record<Exclude<BulkRefusal, ActionRefusal>, string> = {
  OTHER_UNIT: "Người được chọn không làm việc ở đơn vị đang giữ phản ánh này.",
  BLANK_LEFT: "Câu trả lời còn chỗ của mẫu chưa điền. Hãy mở từng phản ánh để biên tập.",
  STILL_PERSONAL: "Bản công khai còn dữ liệu cá nhân của người gửi. Hãy mở từng phản ánh để biên tập.",
  ACCOUNT_CLOSED: "Tài khoản của người thực hiện đã bị vô hiệu hóa trước khi làm đến phản ánh này.",
};
