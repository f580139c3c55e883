import {
  ASSESSMENT_CLASS,
  CONTENT_TYPE,
  EVENT,
  EXTENSION,
  KIND,
  OUTCOME,
  REJECTION,
} from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import type { EventData } from "./events";
import type { CountedKind, Kind } from "./states";

/** Names behind the codes an event carries. */
export type Names = { unit: (code: string) => string; field: (code: string) => string };

/** What happened and why, for a line of the history: short facts, then texts as they were written. */
export type HistoryWords = { title: string; facts: string[]; texts: string[] };

/** One event in words, for staff. */
export function historyWords(event: EventData, names: Names): HistoryWords {
  const { facts = [], texts = [] } = detail(event, names);
  return { title: EVENT[event.type].vi, facts, texts: texts.filter((text) => text !== "") };
}

type Detail = { facts?: string[]; texts?: string[] };

const kinds = (kind: Kind, counted?: CountedKind): string =>
  kind === "BOTH" && counted ? `${KIND.BOTH.vi}, tính vào ${KIND[counted].vi.toLowerCase()}` : KIND[kind].vi;

function detail(event: EventData, names: Names): Detail {
  switch (event.type) {
    case "assigned":
      return {
        facts: [
          `Đơn vị chủ trì: ${names.unit(event.unit)}`,
          ...(event.coordinatingUnits?.length
            ? [`Phối hợp: ${event.coordinatingUnits.map(names.unit).join("; ")}`]
            : []),
        ],
        texts: [event.instruction ?? ""],
      };
    case "returned":
      return {
        facts: event.suggestedUnit ? [`Đề xuất chuyển: ${names.unit(event.suggestedUnit)}`] : [],
        texts: [event.reason],
      };
    case "reclassified":
      return {
        facts: [
          ...(event.field ? [`Lĩnh vực: ${names.field(event.field)}`] : []),
          ...(event.kind ? [`Loại: ${kinds(event.kind, event.countedKind)}`] : []),
        ],
        texts: [event.note ?? ""],
      };
    case "assessed":
      return {
        facts: [
          `Nhóm: ${ASSESSMENT_CLASS[event.assessmentClass].vi}`,
          `Lĩnh vực: ${names.field(event.field)}`,
          `Loại: ${kinds(event.kind, event.countedKind)}`,
          ...event.contentTypes.map(
            (n) => `Điều 5: ${CONTENT_TYPE[n as keyof typeof CONTENT_TYPE]?.vi ?? n}`,
          ),
          ...(event.dueOn ? [`Hạn trả lời theo nhóm này: ${formatDate(event.dueOn)}`] : []),
        ],
        texts: [event.note ?? ""],
      };
    case "information_requested":
      return {
        facts: event.answerBy ? [`Trả lời trước ngày ${formatDate(event.answerBy)}`] : [],
        texts: [event.text],
      };
    case "information_received":
      return { texts: [event.text] };
    case "extended":
      return {
        facts: [`Hạn mới: ${formatDate(event.dueOn)}`, `Lý do: ${EXTENSION[event.reason].vi}`],
        texts: [event.note ?? ""],
      };
    case "extension_corrected":
      return {
        facts: [
          event.takenBack
            ? `Rút lại gia hạn, hạn trước đó còn hiệu lực: ${formatDate(event.dueOn)}`
            : `Hạn đúng: ${formatDate(event.dueOn)}`,
        ],
        texts: [event.reason],
      };
    case "due_recounted":
      return {
        facts: [`Hạn trả lời: ${formatDate(event.dueOn)}${event.provisional ? " (tạm tính)" : ""}`],
        texts: [event.cause],
      };
    case "rejection_proposed":
      return {
        facts: [
          `Lý do ${event.reason}: ${REJECTION[event.reason].vi}`,
          ...(event.firstItem ? [`Phản ánh đã có: ${event.firstItem}`] : []),
        ],
        texts: [event.note],
      };
    case "rejected":
      return { facts: [`Lý do ${event.reason}: ${REJECTION[event.reason].vi}`], texts: [event.note ?? ""] };
    case "transferred_out":
      return { facts: [`Nơi nhận: ${event.to}`], texts: [event.note ?? ""] };
    case "reply_drafted":
      return {
        facts: [
          `Kết quả: ${OUTCOME[event.outcome].vi}`,
          ...(event.legalBasis ? [`Căn cứ: ${event.legalBasis}`] : []),
        ],
        texts: [event.reply],
      };
    case "resolved":
      return { facts: [`Kết quả: ${OUTCOME[event.outcome].vi}`], texts: [event.reply] };
    case "published":
      return { facts: [`Tiêu đề công khai: ${event.publicTitle}`] };
    case "publication_corrected":
      return { facts: [`Tiêu đề công khai: ${event.publicTitle}`], texts: [event.reason] };
    case "unpublished":
    case "reopened":
      return { texts: [event.reason] };
    case "corrected":
      return {
        facts: Object.entries(event.changes).map(
          ([what, { before, after }]) => `${what}: ${shown(before)} → ${shown(after)}`,
        ),
        texts: [event.reason],
      };
    case "handed":
      return {
        facts: [`Người xử lý: ${event.to === null ? "chưa phân công" : event.name}`],
        texts: [event.note ?? ""],
      };
    case "progress_noted":
      return { texts: [event.text] };
    case "secret_renewed":
      return { facts: [event.way === "MAIL" ? "Gửi qua thư điện tử" : "Cán bộ trao trực tiếp"] };
    case "rejection_declined":
    case "collecting":
    case "sent_back":
      return { texts: [event.note] };
    case "withdrawn":
      return { texts: [event.note ?? ""] };
    case "registered":
    case "started":
    case "resumed":
      return {};
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "(để trống)";
  const text = String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
