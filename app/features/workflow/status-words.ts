import { STATUS } from "~/shared/glossary";
import type { Attention } from "./attention";
import type { Status } from "./states";

type Standing = { status: Status; attention?: Attention | null };

/** What a tag says of where an item stands. */
export function statusWords({ status, attention }: Standing): string {
  if (attention === "REJECTION_PROPOSED") return "Chờ duyệt không tiếp nhận";
  if (attention === "REJECTION_CONTESTED") return "Người gửi đề nghị xem lại việc không tiếp nhận";
  if (attention === "MERGED") return "Xử lý chung với phản ánh chính";
  if (attention === "HANDED_BACK") return status === "ASSESSED" ? "Bị trả lại" : "Dự thảo bị trả lại";
  if (attention === "DISPUTED") return "Chờ lãnh đạo: hai đơn vị không nhận";
  if (attention === "ESCALATED") return "Chờ lãnh đạo: phản ánh lặp lại";
  if (attention === "REOPENING_ASKED") return "Người gửi đề nghị mở lại";
  if (attention === "OUTSIDE_ANSWER") return "Chờ cơ quan ngoài tỉnh trả lời";
  if (attention === "COPY_OUTDATED") return "Bản công khai đã cũ";
  return STATUS[status].vi;
}

/** How the tag looks; the words say it too. */
export function statusTone({ status, attention }: Standing): "neutral" | "info" | "ok" | "warn" {
  if (
    attention !== null &&
    attention !== undefined &&
    attention !== "REJECTION_PROPOSED" &&
    attention !== "MERGED"
  )
    return "warn";
  if (attention === "REJECTION_PROPOSED" || status === "REPLY_DRAFTED") return "info";
  if (status === "RESOLVED" || status === "PUBLISHED") return "ok";
  return status === "AWAITING_SUBMITTER" ? "warn" : "neutral";
}
