import { EXTENSION, OUTCOME, REJECTION } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { EventData, EventType } from "../workflow/events";

/**
 * An event as it was recorded; `unit` is where the member of staff works who acted, null for the sender and in old
 * registers. `bySender` only where that is known for certain.
 */
export type RecordedEvent = { event: EventData; at: Date; bySender: boolean; unit: string | null };

/** One line of what the sender may read: units and never persons, and of texts only those meant for the sender. */
export type CitizenLine = {
  at: Date;
  title: string;
  /** Unit code. */
  unit: string | null;
  text: string | null;
  /** Whose words `text` are. */
  from: "SENDER" | "OFFICE";
};

type Shown = Pick<CitizenLine, "title"> & { text?: string | undefined };
type Tell<T extends EventType> = (
  event: Extract<EventData, { type: T }>,
  context: { bySender: boolean; unitName: (code: string) => string },
) => Shown;

/**
 * The allow-list: what each event tells the sender, and null for what is internal. Instructions, reasons of a return,
 * drafts, remarks on them, notes on classification and the reasons of corrections have no way through here.
 */
const TOLD: { [T in EventType]: Tell<T> | null } = {
  registered: () => ({ title: "Đã vào sổ tiếp nhận" }),
  assessed: () => ({ title: "Đã xem xét, phân loại" }),
  assigned: ({ unit }, { unitName }) => ({ title: `Đã giao cho ${unitName(unit)} xử lý` }),
  started: () => ({ title: "Đã bắt đầu xử lý" }),
  returned: () => ({ title: "Đang xác định lại đơn vị xử lý" }),
  information_requested: ({ text, answerBy }) => ({
    title: answerBy
      ? `Đề nghị bạn bổ sung thông tin, chậm nhất ${formatDate(answerBy)}`
      : "Đề nghị bạn bổ sung thông tin",
    text,
  }),
  // What an officer wrote down of a call may hold more than the sender's own words.
  information_received: ({ text }, { bySender }) =>
    bySender ? { title: "Bạn đã bổ sung thông tin", text } : { title: "Đã ghi nhận thông tin bạn bổ sung" },
  resumed: () => ({ title: "Tiếp tục xử lý" }),
  extended: ({ dueOn, reason, note, movedFrom }) => ({
    title: `Gia hạn đến ${formatDate(dueOn)}: ${EXTENSION[reason].vi.toLowerCase()}`,
    text: [moved(movedFrom), note].filter(Boolean).join("\n"),
  }),
  extension_corrected: ({ dueOn, takenBack, reason, movedFrom }) => ({
    title: takenBack
      ? `Rút lại việc gia hạn, hạn trả lời là ${formatDate(dueOn)}`
      : `Đính chính gia hạn, hạn trả lời là ${formatDate(dueOn)}`,
    text: [moved(movedFrom), reason].filter(Boolean).join("\n"),
  }),
  due_recounted: ({ dueOn, provisional, cause }) => ({
    title: `Hạn trả lời tính lại theo lịch nghỉ: ${formatDate(dueOn)}${provisional ? " (tạm tính)" : ""}`,
    text: cause,
  }),
  collecting: () => ({ title: "Chưa đủ cơ sở xem xét, đang tiếp tục tập hợp" }),
  rejected: ({ reason, note }) => ({
    title: "Không tiếp nhận",
    // Nothing that repeats a denunciation or a secret (workflow.md §5).
    text: [REJECTION[reason].citizen.vi, reason === "R7" || reason === "R9" ? "" : (note ?? "")]
      .join("\n")
      .trim(),
  }),
  rejection_contested: ({ reason }, { bySender }) => ({
    title: bySender
      ? "Bạn đã đề nghị xem lại việc không tiếp nhận"
      : "Đã ghi nhận đề nghị xem lại việc không tiếp nhận",
    text: bySender ? reason : undefined,
  }),
  rejection_confirmed: ({ note }) => ({ title: "Đã xem lại: giữ việc không tiếp nhận", text: note }),
  rejection_lifted: ({ note }) => ({ title: "Đã xem lại: tiếp nhận và xử lý tiếp", text: note }),
  transferred_out: ({ to, note }) => ({ title: `Đã chuyển đến cơ quan có thẩm quyền: ${to}`, text: note }),
  resolved: ({ outcome, reply }) => ({
    title: `Đã trả lời: ${OUTCOME[outcome].vi.toLowerCase()}`,
    text: reply,
  }),
  published: () => ({ title: "Đã công khai câu trả lời, không có thông tin cá nhân của bạn" }),
  unpublished: () => ({ title: "Đã gỡ câu trả lời khỏi trang công khai" }),
  withdrawn: (_event, { bySender }) => ({ title: bySender ? "Bạn đã rút" : "Đã rút theo đề nghị của bạn" }),
  reopened: () => ({ title: "Đã mở lại để xử lý tiếp" }),
  reopening_asked: ({ reason }, { bySender }) =>
    bySender
      ? { title: "Bạn đã đề nghị mở lại", text: reason }
      : { title: "Đã ghi nhận đề nghị mở lại của bạn" },
  reopening_declined: ({ note }) => ({ title: "Đã xem đề nghị mở lại: không mở lại", text: note }),
  // That others are asked is said; what is asked and answered is between the units.
  opinion_asked: ({ units }, { unitName }) => ({
    title: `Đang lấy ý kiến ${units.map(unitName).join("; ")}`,
  }),
  opinion_given: ({ unit }, { unitName }) => ({ title: `${unitName(unit)} đã cho ý kiến` }),
  disputed: () => ({ title: "Lãnh đạo đang xem xét giao cho đơn vị nào" }),
  secret_renewed: () => ({ title: "Đã cấp mã bí mật mới" }),

  progress_noted: ({ text }) => ({ title: "Tình hình xử lý", text }),

  merged: () => ({ title: "Được xử lý và trả lời chung với các phản ánh khác về cùng việc này" }),
  unmerged: () => ({ title: "Được xử lý riêng trở lại" }),

  officials_named: null,
  reclassified: null,
  handed: null,
  repeat_linked: null,
  repeat_unlinked: null,
  rejection_proposed: null,
  rejection_declined: null,
  reply_drafted: null,
  sent_back: null,
  corrected: null,
  publication_corrected: null,
};

/** A date that was chosen by hand and is a day off: calendar.md C6. */
function moved(from: LocalDate | undefined): string {
  return from ? `Ngày ${formatDate(from)} là ngày nghỉ nên hạn chuyển sang ngày làm việc tiếp theo.` : "";
}

/** Of a denunciation only that it came and how it ended: neither who had it nor a word of it. */
const SHOWN_OF_CONFIDENTIAL = new Set<EventType>([
  ...(["registered", "rejected", "withdrawn", "secret_renewed"] as const),
  ...(["rejection_contested", "rejection_confirmed"] as const),
]);

/** What may repeat the words of a denunciation. */
const CONTEST = new Set<EventType>(["rejection_contested", "rejection_confirmed"]);
const BY_SENDER = new Set<EventType>(["information_received", "rejection_contested", "reopening_asked"]);

/** What the sender may read of an item's history, oldest first; it begins with the arrival. */
export function citizenTimeline(
  item: { receivedAt: Date; receivingUnit: string; confidential: boolean },
  events: readonly RecordedEvent[],
  unitName: (code: string) => string,
): CitizenLine[] {
  const arrival: CitizenLine = {
    at: item.receivedAt,
    title: "Đã nhận",
    unit: item.confidential ? null : item.receivingUnit,
    text: null,
    from: "OFFICE",
  };
  return [arrival, ...events.flatMap((recorded) => line(recorded, item.confidential, unitName))];
}

function line(
  { event, at, bySender, unit }: RecordedEvent,
  confidential: boolean,
  unitName: (code: string) => string,
): CitizenLine[] {
  if (confidential && !SHOWN_OF_CONFIDENTIAL.has(event.type)) return [];
  // The table pairs each type with its own event.
  const tell = TOLD[event.type] as Tell<EventType> | null | undefined;
  if (!tell) return [];
  const { title, text } = tell(event, { bySender, unitName });
  return [
    {
      at,
      title,
      unit: confidential ? null : unit,
      text: (confidential && CONTEST.has(event.type) ? "" : text?.trim()) || null,
      from: BY_SENDER.has(event.type) ? "SENDER" : "OFFICE",
    },
  ];
}
