import {
  ASSESSMENT_CLASS,
  CONTENT_TYPE,
  EVENT,
  EXTENSION,
  FORM,
  KIND,
  OPINION_STANCE,
  OUTCOME,
  REJECTION,
} from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { CORRECTED } from "./correct.schema";
import { dueThatHolds } from "./due-changes";
import type { AnswerTo, EventData } from "./events";
import { matterWords } from "./matter-change";
import { namesOf, type Officials } from "./officials";
import type { CountedKind, Kind } from "./states";

/** Names behind the codes an event carries. */
export type Names = {
  unit: (code: string) => string;
  field: (code: string) => string;
  /** Left out: channels show their codes. */
  channel?: (code: string) => string;
  /** Another item, by its code; left out: every reader may know of it. */
  item?: (code: string) => string;
};

/** What the public could read from an event on. */
export type PostedCopy = { title: string; content: string; reply: string };

/** What happened and why, for a line of the history: short facts, then texts as they were written. */
export type HistoryWords = { title: string; facts: string[]; texts: string[]; copy: PostedCopy | null };

/** One event in words, for staff. */
export function historyWords(event: EventData, names: Names): HistoryWords {
  const { facts = [], texts = [], copy = null } = detail(event, names);
  return { title: EVENT[event.type].vi, facts, texts: texts.filter((text) => text !== ""), copy };
}

type Detail = { facts?: string[]; texts?: string[]; copy?: PostedCopy };

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
          ...(event.opinionsBy
            ? [`Đơn vị phối hợp cho ý kiến trước hết ngày ${formatDate(event.opinionsBy)}`]
            : []),
          ...movedWords(event),
          ...(event.askAnew?.length ? [`Hỏi lại ý kiến: ${event.askAnew.map(names.unit).join("; ")}`] : []),
          ...(event.decided ? ["Theo quyết định của lãnh đạo"] : []),
          ...(event.slipNo ? [`Phiếu chuyển số ${event.slipNo}`] : []),
        ],
        texts: [event.instruction ?? ""],
      };
    case "opinion_asked":
      return {
        facts: [
          `Đơn vị được hỏi: ${event.units.map(names.unit).join("; ")}`,
          `Cho ý kiến trước hết ngày ${formatDate(event.dueOn)}`,
          ...movedWords(event),
        ],
        texts: [event.question],
      };
    case "opinion_given":
      return {
        facts: [`${names.unit(event.unit)}: ${OPINION_STANCE[event.stance].vi.toLowerCase()}`],
        texts: [event.text ?? ""],
      };
    case "repeat_linked":
      return {
        facts: [`Lặp lại lần ${event.nth} của phản ánh ${codeOf(event.firstItem, names)}`],
        texts: [event.note ?? ""],
      };
    case "reopening_declined":
      return { texts: [event.note] };
    case "reopening_asked":
    case "repeat_unlinked":
      return { texts: [event.reason] };
    case "disputed":
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
          ...(event.officials ? [namedWords(event.officials)] : []),
          ...(event.matter ? matterWords(event.matter) : []),
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
        facts: [
          `Hạn mới: ${formatDate(event.dueOn)}`,
          ...movedWords(event),
          `Lý do: ${EXTENSION[event.reason].vi}`,
        ],
        texts: [event.note ?? ""],
      };
    case "extension_corrected":
      return {
        facts: [
          event.takenBack
            ? `Rút lại gia hạn, hạn trước đó còn hiệu lực: ${formatDate(event.dueOn)}`
            : `Hạn đúng: ${formatDate(event.dueOn)}`,
          ...movedWords(event),
        ],
        texts: [event.reason],
      };
    case "due_recounted":
      return {
        facts: dueWords(event),
        texts: [event.cause],
      };
    case "rejection_proposed":
      return {
        facts: [
          `Lý do ${event.reason}: ${REJECTION[event.reason].vi}`,
          ...(event.firstItem ? [`Phản ánh đã có: ${codeOf(event.firstItem, names)}`] : []),
        ],
        texts: [event.note],
      };
    case "rejected":
      return { facts: [`Lý do ${event.reason}: ${REJECTION[event.reason].vi}`], texts: [event.note ?? ""] };
    case "rejection_contested":
    case "unmerged":
      return { texts: [event.reason] };
    case "rejection_confirmed":
    case "rejection_lifted":
      return { texts: [event.note] };
    case "officials_named":
      return { facts: [namedWords(event)], texts: [event.note ?? ""] };
    case "merged":
      return { facts: [`Phản ánh chính: ${codeOf(event.lead, names)}`], texts: [event.note] };
    case "transferred_out":
      return {
        facts: [
          `Nơi nhận: ${event.to}`,
          ...(event.slipNo ? [`Phiếu chuyển số ${event.slipNo}`] : []),
          ...(event.answerTo ? [ANSWERED_BY[event.answerTo]] : []),
          ...(event.answerBy ? [`Đề nghị trả lời trước hết ngày ${formatDate(event.answerBy)}`] : []),
        ],
        texts: [event.note ?? ""],
      };
    case "outside_answered":
      return { facts: [`Cơ quan trả lời: ${event.from}`], texts: [event.text] };
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
      return { copy: copyOf(event) };
    case "publication_corrected":
      return { texts: [event.reason], copy: copyOf(event) };
    case "unpublished":
    case "reopened":
      return { texts: [event.reason] };
    case "corrected":
      return {
        facts: [
          ...Object.entries(event.changes).map(
            ([what, { before, after }]) =>
              `${what}: ${shown(called(what, before, names))} → ${shown(called(what, after, names))}`,
          ),
          ...(event.dueOn ? dueWords({ ...event, dueOn: event.dueOn }) : []),
        ],
        texts: [event.reason],
      };
    case "points_listed":
      return { facts: matterWords(event), texts: [event.reason ?? ""] };
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

const ANSWERED_BY: Record<AnswerTo, string> = {
  SENDER: "Nơi nhận trả lời người gửi; danh tính ở phụ lục riêng",
  UNIT: "Nơi nhận trả lời về đơn vị chuyển để báo người gửi; không nêu ai gửi",
};

const codeOf = (code: string, { item }: Names): string => item?.(code) ?? code;

const copyOf = (event: Extract<EventData, { type: "published" | "publication_corrected" }>): PostedCopy => ({
  ...{ title: event.publicTitle, content: event.publicContent, reply: event.publicReply },
});

const dated = ({ dueOn, provisional }: { dueOn: LocalDate; provisional?: boolean | undefined }): string =>
  `${formatDate(dueOn)}${provisional ? " (tạm tính)" : ""}`;

/** The date that holds once a limit was counted anew; under an extension the limit as well, which other clocks go by. */
const dueWords = (anew: Parameters<typeof dueThatHolds>[0]): string[] => [
  `Hạn trả lời: ${dated(dueThatHolds(anew))}`,
  ...(anew.extended ? [`Thời hạn khi chưa gia hạn: ${dated(anew)}`] : []),
];

const movedWords = ({ movedFrom }: { movedFrom?: LocalDate }): string[] =>
  movedFrom
    ? [`Ngày được chọn ${formatDate(movedFrom)} là ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo`]
    : [];

const namedWords = (officials: Officials): string =>
  `Người bị phản ánh: ${namesOf(officials).join("; ") || "không ai"}`;

/** What a corrected part says in words: the history keeps the codes of a channel and of a form. */
function called(what: string, value: unknown, { channel }: Names): unknown {
  if (typeof value !== "string") return value;
  if (what === CORRECTED.channel) return channel?.(value) ?? value;
  return what === CORRECTED.form && value in FORM ? FORM[value as keyof typeof FORM].vi : value;
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "(để trống)";
  const text = String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
