import { formatDate } from "~/shared/vi-format";
import type { DueDateExplanation } from "../workflow/deadline";

/** One or two sentences that tell how a due date was counted and on what ground; everything in it is data. */
export function dueDateInWords(due: DueDateExplanation): string {
  const working = due.dayKind === "WORKING";
  const sentences = [
    `${due.amount} ngày${working ? " làm việc" : ""} kể từ ngày ${formatDate(due.receivedOn)}, không tính ngày nhận${working ? ", thứ Bảy, Chủ nhật và ngày nghỉ lễ" : ""}.`,
  ];
  if (due.rolledOverFrom) {
    sentences.push(
      `Ngày cuối ${formatDate(due.rolledOverFrom)} là ngày nghỉ nên hạn chuyển sang ${formatDate(due.dueOn)}.`,
    );
  }
  sentences.push(`Căn cứ: ${due.citation}${due.confirmed ? "" : " (cần xác nhận)"}.`.replace("..", "."));
  if (due.provisional) {
    sentences.push("Lịch nghỉ chính thức của năm chưa được công bố nên đây là hạn tạm tính.");
  }
  return sentences.join(" ");
}
