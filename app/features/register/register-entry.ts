import { ASSESSMENT_CLASS, FORM, KIND, OUTCOME, SENDER_TYPE, STATUS } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import type { OutcomeCode } from "../workflow/events";
import type { AssessmentClass, Form, Kind, Status } from "../workflow/states";

/** Who sent an item, as the register names them. */
export type RegisterSender = {
  type: "PERSON" | "ORGANISATION";
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

export type RegisterAnswer = {
  documentNo: string | null;
  on: LocalDate;
  outcome: OutcomeCode;
  holds: boolean;
};

/** One line of a unit's register: workflow.md §8. Dates are local. */
export type RegisterEntry = {
  /** Null: it has arrived and is counted, and nobody has put it in the register yet. */
  no: number | null;
  code: string;
  receivedAt: Date;
  channel: string;
  /** Null where identities were not asked for, or nobody knows the sender. */
  sender: RegisterSender | null;
  /** True for a denunciation that the reader may know nothing of but that it is there. */
  hidden: boolean;
  form: Form;
  kind: Kind;
  field: string;
  summary: string;
  assessmentClass: AssessmentClass | null;
  transferredTo: string | null;
  transferredOn: LocalDate | null;
  handlingUnit: string;
  dueOn: LocalDate;
  status: Status;
  /** The answers given, the first one first: number and date of the letter, or the day of approval; a reopening ended those that do not hold. */
  answers: readonly RegisterAnswer[];
  outcome: OutcomeCode | null;
  publishedOn: LocalDate | null;
  notifiedOn: LocalDate | null;
  officer: string | null;
};

export type RegisterColumn = {
  key: string;
  header: string;
  /** In characters, for sheets. */
  width: number;
  text: (entry: RegisterEntry) => string;
};

/** Above what has no number yet, on the page, on paper and in the spreadsheet. */
export const WAITING = "Đã nhận, chưa vào sổ";

/** Stands instead of every word of an item that the reader may know nothing of. */
export const HIDDEN = "Nội dung bảo mật";

const day = (date: LocalDate | null): string => (date ? formatDate(date) : "");
const lines = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join("\n");
const open =
  (text: (entry: RegisterEntry) => string) =>
  (entry: RegisterEntry): string =>
    entry.hidden ? "" : text(entry);

const NUMBER: RegisterColumn = {
  key: "no",
  header: "Số",
  width: 6,
  text: ({ no }) => (no === null ? "–" : String(no)),
};
const RECEIVED: RegisterColumn = {
  key: "received",
  header: "Ngày giờ nhận",
  width: 13,
  text: ({ receivedAt }) => formatDateTime(receivedAt),
};
const CHANNEL: RegisterColumn = { key: "channel", header: "Kênh", width: 14, text: (e) => e.channel };
const SENDER: RegisterColumn = {
  key: "sender",
  header: "Người gửi, địa chỉ, liên hệ",
  width: 30,
  text: open(({ sender }) =>
    sender
      ? lines(SENDER_TYPE[sender.type].vi, sender.name, sender.address, sender.phone, sender.email)
      : "Không ghi",
  ),
};
const REST: readonly RegisterColumn[] = [
  { key: "form", header: "Hình thức", width: 10, text: open(({ form }) => FORM[form].vi) },
  { key: "kind", header: "Loại", width: 12, text: open(({ kind }) => KIND[kind].vi) },
  { key: "field", header: "Lĩnh vực", width: 14, text: open(({ field }) => field) },
  {
    key: "summary",
    header: "Trích yếu nội dung",
    width: 36,
    text: ({ hidden, code, summary }) => (hidden ? HIDDEN : lines(summary, code)),
  },
  {
    key: "class",
    header: "Nhóm phân loại",
    width: 16,
    // The letters of art. 9.1.d, decree 20/2008: what was not accepted was classified by that.
    text: open(({ assessmentClass, status }) => {
      const c = assessmentClass ?? (status === "REJECTED" ? "A" : null);
      return c ? `(${c.toLowerCase()}) ${ASSESSMENT_CLASS[c].vi}` : "";
    }),
  },
  {
    key: "transfer",
    header: "Chuyển đến, ngày",
    width: 20,
    text: open((e) => lines(e.transferredTo, day(e.transferredOn))),
  },
  { key: "unit", header: "Đơn vị xử lý", width: 20, text: open(({ handlingUnit }) => handlingUnit) },
  { key: "due", header: "Hạn trả lời", width: 11, text: open(({ dueOn }) => day(dueOn)) },
  {
    key: "answer",
    header: "Văn bản trả lời: số, ngày",
    width: 14,
    // An earlier answer without a number is no document any more; what came of it stands beside.
    text: open(({ answers }) =>
      lines(
        ...answers
          .filter(({ documentNo, holds }) => documentNo || holds)
          .flatMap(({ documentNo, on }) => [documentNo, day(on)]),
      ),
    ),
  },
  {
    key: "outcome",
    header: "Kết quả",
    width: 20,
    text: open(({ answers, outcome, status }) => {
      const now = outcome ? OUTCOME[outcome].vi : STATUS[status].vi;
      const before = answers.filter(({ holds }) => !holds);
      const ended = before.map((answer) => `${OUTCOME[answer.outcome].vi} (${day(answer.on)})`);
      return before.length === 0 ? now : lines(...ended, `Mở lại: ${now.toLowerCase()}`);
    }),
  },
  {
    key: "published",
    header: "Công khai: nơi, ngày",
    width: 13,
    text: open(({ publishedOn }) => (publishedOn ? lines("Cổng PAKN", day(publishedOn)) : "")),
  },
  { key: "notified", header: "Ngày thông báo", width: 11, text: open(({ notifiedOn }) => day(notifiedOn)) },
  { key: "officer", header: "Cán bộ vào sổ", width: 16, text: ({ officer }) => officer ?? "" },
];

/** The columns of workflow.md §8 in their order; with identities only where the reader asked for them and was logged. */
export function registerColumns(identities: boolean): readonly RegisterColumn[] {
  return [NUMBER, RECEIVED, CHANNEL, ...(identities ? [SENDER] : []), ...REST];
}

/** Numbers missing between neighbours of a run in any direction; [] for a register as it must be. */
export function gapsIn(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.flatMap((no, i) => {
    const before = sorted[i - 1];
    if (before === undefined) return [];
    return Array.from({ length: Math.max(0, no - before - 1) }, (_, n) => before + 1 + n);
  });
}
