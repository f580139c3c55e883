import type { OutcomeCode } from "../workflow/events";

/** How a reply can follow up on its outcome: a promise, something done already, or nothing. */
export const FOLLOW_UPS = ["PROMISE", "DONE", "NONE"] as const;
export type FollowUpKind = (typeof FOLLOW_UPS)[number];

type Consequence = {
  /** The ways open to this outcome, the usual one first. */
  may: readonly FollowUpKind[];
  /** What the next thing to do is, for the one who writes the reply. */
  vi: string;
};

/**
 * What follows from each outcome (Decree 20/2008/NĐ-CP art. 15; law.md L25). O1–O5 change something: either it is done
 * when the reply goes out, or the reply says who does it by when. O2 and O4 only ask another body, so its answer is
 * still to be waited for and told. O8 keeps the matter, so somebody looks at it again on a day that is named.
 */
export const WHAT_FOLLOWS: Record<OutcomeCode, Consequence> = {
  O1: { may: ["DONE", "PROMISE"], vi: "Nêu văn bản đã sửa đổi, bãi bỏ; hoặc cam kết ngày ban hành." },
  O2: {
    may: ["PROMISE"],
    vi: "Cam kết theo dõi và báo lại cho người gửi khi cơ quan có thẩm quyền trả lời.",
  },
  O3: { may: ["DONE", "PROMISE"], vi: "Nêu văn bản mới đã ban hành; hoặc cam kết ngày ban hành." },
  O4: {
    may: ["PROMISE"],
    vi: "Cam kết theo dõi và báo lại cho người gửi khi cơ quan có thẩm quyền trả lời.",
  },
  O5: {
    may: ["DONE", "PROMISE"],
    vi: "Nêu việc đã khắc phục xong ngày nào; hoặc cam kết ai làm, trước ngày nào.",
  },
  O6: { may: ["NONE", "PROMISE"], vi: "Không bắt buộc làm gì thêm; nói rõ người gửi có thể làm gì tiếp." },
  O7: { may: ["NONE"], vi: "Không làm gì thêm; nói rõ đã xác minh những gì." },
  O8: { may: ["PROMISE"], vi: "Hẹn ngày xem xét lại sau khi tập hợp thêm." },
  O9: { may: ["NONE"], vi: "Không làm gì thêm." },
};

export const FOLLOW_UP = {
  PROMISE: { vi: "Cam kết làm, có người chịu trách nhiệm và thời hạn" },
  DONE: { vi: "Đã làm xong" },
  NONE: { vi: "Không có việc phải làm tiếp" },
} as const satisfies Record<FollowUpKind, { vi: string }>;
