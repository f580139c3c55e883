import type { Language } from "~/shared/language";
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
    sentences.push("Cổng chưa có lịch nghỉ chính thức của khoảng thời gian này nên đây là hạn tạm tính.");
  }
  return sentences.join(" ");
}

/** The words for a page in a language, and the ground on its own where the page has to mark what in it is Vietnamese. */
export type Counting = { words: string; ground: { vi: string; en: string | null } | null };

/** The same for a page. */
export function countingOf(due: DueDateExplanation, language: Language): Counting {
  if (language === "vi") return { words: dueDateInWords(due), ground: null };
  const working = due.dayKind === "WORKING";
  const on = formatDate(due.receivedOn, language);
  const sentences = [
    `${due.amount} ${working ? "working days" : "days"} from ${on}, not counting the day of arrival${working ? ", Saturdays, Sundays and public holidays" : ""}.`,
  ];
  if (due.rolledOverFrom) {
    const [last, next] = [due.rolledOverFrom, due.dueOn].map((date) => formatDate(date, language));
    sentences.push(`The last day, ${last}, is a day off, so the due date moves to ${next}.`);
  }
  if (!due.confirmed) sentences.push("The rule is still to be confirmed.");
  if (due.provisional)
    sentences.push(
      "The portal does not have the official calendar of days off for this time, so the date is provisional.",
    );
  return { words: sentences.join(" "), ground: { vi: due.citation, en: due.citationEn } };
}
