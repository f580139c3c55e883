import { STATUS } from "~/shared/glossary";
import type { Attention } from "./attention";
import type { Status } from "./states";

type Standing = { status: Status; attention?: Attention | null };

/** What a tag says of where an item stands. */
export function statusWords({ status, attention }: Standing): string {
  if (attention === "REJECTION_PROPOSED") return "Chờ duyệt không tiếp nhận";
  if (attention === "HANDED_BACK") return status === "ASSESSED" ? "Bị trả lại" : "Dự thảo bị trả lại";
  if (attention === "COPY_OUTDATED") return "Bản công khai đã cũ";
  return STATUS[status].vi;
}

/** How the tag looks; the words say it too. */
export function statusTone({ status, attention }: Standing): "neutral" | "info" | "ok" | "warn" {
  if (attention === "HANDED_BACK" || attention === "COPY_OUTDATED") return "warn";
  if (attention === "REJECTION_PROPOSED" || status === "REPLY_DRAFTED") return "info";
  if (status === "RESOLVED" || status === "PUBLISHED") return "ok";
  return status === "AWAITING_SUBMITTER" ? "warn" : "neutral";
}
