import { isBroken, lengthOf } from "~/shared/clean-text";
import type { LocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { formatDate } from "~/shared/vi-format";
import type { EntryChannel } from "./entry-channels";
import { FORM_MESSAGES } from "./form-messages";
import { cleanLine } from "./typed-text";

/** What a channel asks besides the matter and its sender. */
export type ChannelField = {
  name: string;
  label: string;
  kind: "line" | "date" | "yesno" | "link";
  /** Said when it is missing; left out: may stay empty. */
  missing?: string;
  hint?: string;
  /** What stands in it from the start: the published number, the writer's name. */
  starts?: "HOTLINE" | "WRITER" | "MAILBOX";
};

const readBack = (label: string): ChannelField => ({
  name: "readBack",
  label,
  kind: "yesno",
  missing: "Chọn đã đọc lại hay chưa",
});
const letterDate: ChannelField = { name: "letterDate", label: "Ngày ghi trên văn bản", kind: "date" };
const postmark: ChannelField = { name: "postmark", label: "Ngày dấu bưu điện", kind: "date" };
const pages: ChannelField = { name: "pages", label: "Số trang, tài liệu kèm", kind: "line" };

/**
 * The fields of each channel, in the order in which they are asked (workflow.md §6: number called, time, operator, read
 * back; the time is the item's own arrival, the words are its content). A new field is a line here and nothing else.
 */
export const CHANNEL_FIELDS: Record<EntryChannel, readonly ChannelField[]> = {
  phone: [
    readBack("Đã đọc lại cho người gọi nghe?"),
    {
      ...{ name: "numberCalled", label: "Số máy nhận cuộc gọi", kind: "line", starts: "HOTLINE" },
      missing: "Nhập số máy đã nhận cuộc gọi",
    },
    {
      ...{ name: "operator", label: "Người nghe máy", kind: "line", starts: "WRITER" },
      missing: "Nhập tên người nghe máy",
    },
  ],
  counter_oral: [
    readBack("Đã đọc lại cho người trình bày nghe?"),
    { name: "desk", label: "Quầy", kind: "line" },
    {
      ...{ name: "operator", label: "Người ghi", kind: "line", starts: "WRITER" },
      missing: "Nhập tên người ghi",
    },
  ],
  citizen_reception: [
    readBack("Đã đọc lại cho người trình bày nghe?"),
    { name: "receivedBy", label: "Người tiếp", kind: "line", missing: "Nhập tên người tiếp công dân" },
    { name: "receptionNo", label: "Số trong sổ tiếp công dân", kind: "line" },
  ],
  paper_direct: [letterDate, pages],
  post: [letterDate, postmark, { name: "trackingNo", label: "Số hiệu bưu gửi", kind: "line" }, pages],
  email: [{ name: "mailbox", label: "Hộp thư nhận", kind: "line", starts: "MAILBOX" }],
  national_portal: [],
  suggestion_box: [
    {
      ...{ name: "place", label: "Hộp thư đặt tại", kind: "line" },
      missing: "Nhập nơi đặt hộp thư góp ý",
      hint: "Mở hộp có nhiều phiếu: dùng trang Mở hộp thư góp ý để có biên bản.",
    },
    { name: "slipNo", label: "Phiếu số", kind: "line" },
  ],
  survey_form: [
    {
      ...{ name: "regulation", label: "Quy định được lấy ý kiến", kind: "line" },
      missing: "Nhập quy định được lấy ý kiến",
      hint: "Phiếu của đợt lấy ý kiến mở trên cổng: nhập tại trang Lấy ý kiến.",
    },
    { name: "formNo", label: "Số phiếu", kind: "line" },
  ],
  press: [
    { name: "outlet", label: "Báo, đài", kind: "line", missing: "Nhập tên báo, đài" },
    { name: "article", label: "Tên bài", kind: "line" },
    { name: "articleDate", label: "Ngày đăng", kind: "date", missing: "Nhập ngày đăng" },
    { name: "address", label: "Đường dẫn bài báo", kind: "link" },
  ],
  inter_agency: [
    { name: "fromBody", label: "Cơ quan chuyển đến", kind: "line", missing: "Nhập cơ quan chuyển đến" },
    { name: "documentNo", label: "Số, ký hiệu văn bản", kind: "line", missing: "Nhập số văn bản chuyển" },
    { name: "documentDate", label: "Ngày văn bản", kind: "date" },
  ],
};

/** The name of a channel's field in the form: two channels may ask alike. */
export const inputName = (channel: string, field: string): string => `${channel}_${field}`;

const LONGEST = 300;

/**
 * What was typed for a channel's own fields, "" left out, dates as dd/mm/yyyy; or what to mend, by input name. `typed`
 * gives the text of an input, if any. Nothing is dated later than the local day on which it was received, no letter later
 * than its postmark.
 */
export function readArrival(
  channel: EntryChannel,
  typed: (name: string) => string,
  receivedOn: LocalDate,
): { details: Record<string, string>; errors: Record<string, string[]> } {
  const details: Record<string, string> = {};
  const errors: Record<string, string[]> = {};
  for (const field of CHANNEL_FIELDS[channel]) {
    const name = inputName(channel, field.name);
    const text = cleanLine(typed(name));
    const problem = problemOf(field, text) ?? orderProblem(channel, field, typed, receivedOn);
    if (problem) errors[name] = [problem];
    else if (text !== "") details[field.name] = field.kind === "date" ? dateWords(text) : text;
  }
  return { details, errors };
}

function problemOf(field: ChannelField, text: string): string | null {
  if (text === "") return field.missing ?? null;
  if (isBroken(text)) return FORM_MESSAGES.vi.broken;
  if (lengthOf(text) > LONGEST) return `Rút ngắn còn tối đa ${LONGEST} ký tự`;
  if (field.kind === "yesno" && !(text in YES_NO)) return field.missing ?? "Chọn có hay không";
  if (field.kind === "link" && !isWebAddress(text))
    return "Nhập đường dẫn bắt đầu bằng https:// hoặc http://, ví dụ https://bao.example/bai-viet";
  if (field.kind === "date" && !readDate(text)) return "Nhập ngày dạng ngày/tháng/năm, ví dụ 05/02/2026";
  return null;
}

/** Written, then posted, then received. */
function orderProblem(
  channel: EntryChannel,
  field: ChannelField,
  typed: (name: string) => string,
  receivedOn: LocalDate,
): string | null {
  if (field.kind !== "date") return null;
  const dateIn = ({ name }: ChannelField) => readDate(cleanLine(typed(inputName(channel, name))));
  const date = dateIn(field);
  if (!date) return null;
  if (date > receivedOn)
    return `${field.label} không thể sau ngày nhận ${formatDate(receivedOn)}: xem lại ngày này hoặc ngày nhận`;
  const posted = field === letterDate && channel === "post" ? dateIn(postmark) : null;
  return posted && date > posted
    ? `${field.label} không thể sau ngày dấu bưu điện ${formatDate(posted)}: xem lại hai ngày`
    : null;
}

/** An address of a page that can be opened: http or https, and nothing that runs. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text)) return false;
  return URL.canParse(text);
}

function dateWords(text: string): string {
  const date = readDate(text);
  return date ? formatDate(date) : text;
}

const YES_NO: Readonly<Record<string, string>> = {
  yes: "Đã đọc lại, người gửi xác nhận",
  no: "Chưa đọc lại",
};

/** The stored details of a channel in words, in the order of its fields. */
export function arrivalLines(
  channel: string,
  details: Readonly<Record<string, string>>,
): { label: string; value: string }[] {
  const fields = Object.hasOwn(CHANNEL_FIELDS, channel) ? CHANNEL_FIELDS[channel as EntryChannel] : [];
  return fields.flatMap(({ name, label, kind }) => {
    const value = details[name];
    if (value === undefined) return [];
    return [
      { label: kind === "yesno" ? "Đọc lại" : label, value: (kind === "yesno" && YES_NO[value]) || value },
    ];
  });
}
