import { type LocalDate, parseLocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";

/** What stands in the log of who looked at senders and who changed accounts and lists, in the order of the filter. */
export const LOG_KINDS = {
  VIEW: { vi: "Mở thông tin người gửi", of: "SENDER" },
  SEARCH: { vi: "Tìm theo tên, điện thoại người gửi", of: "SENDER" },
  PRINT: { vi: "In, tải sổ có tên người gửi", of: "SENDER" },
  EDIT: { vi: "Mở để đính chính người gửi", of: "SENDER" },
  REVISED: { vi: "Đã đính chính người gửi", of: "SENDER" },
  CALL_BACK: { vi: "Mở để gọi điện, báo tin", of: "SENDER" },
  NEW_SECRET: { vi: "Cấp lại mã bí mật", of: "SENDER" },
  PASS_ON: { vi: "Gửi cho cơ quan ngoài tỉnh để trả lời", of: "SENDER" },
  SHARED_REPLY: { vi: "Tìm tên người gửi trong câu trả lời chung", of: "SENDER" },
  REDACT: { vi: "Che thông tin khi công khai", of: "SENDER" },
  ACCOUNT: { vi: "Tài khoản, vai trò, mật khẩu", of: "HOUSE" },
  SETTING: { vi: "Thiết lập của tỉnh", of: "HOUSE" },
  LIST: { vi: "Đơn vị, lĩnh vực, lịch, danh mục, biểu mẫu", of: "HOUSE" },
  OTHER: { vi: "Việc khác: ủy quyền ký, bàn giao, niêm yết", of: "HOUSE" },
} as const satisfies Record<string, { vi: string; of: "SENDER" | "HOUSE" }>;
export type LogKind = keyof typeof LOG_KINDS;

/** Which part of the log an entry of administration belongs to, by its action. */
export function kindOfAction(action: string): LogKind {
  if (action.startsWith("staff.") || action.startsWith("password.")) return "ACCOUNT";
  if (action === "setting") return "SETTING";
  return OTHER_ACTIONS.some((start) => action.startsWith(start)) ? "OTHER" : "LIST";
}
/** How the actions of each part begin; LIST is what is in none of them. */
export const ACCOUNT_ACTIONS = ["staff.", "password."] as const;
export const OTHER_ACTIONS = ["delegation.", "work.", "notice."] as const;

/** What stands in the address of the log. */
export type LogView = {
  who: string;
  item: string;
  kind: LogKind | "";
  from: LocalDate | null;
  to: LocalDate | null;
  after: LogPosition | null;
};
/** Where a page begins: after this line. */
export type LogPosition = { at: string; source: number; id: string };

/** Reads the log's address; `unread` are the names of dates that are none: they narrow nothing, and the page says so. */
export function readLogView(query: URLSearchParams): { view: LogView; unread: ("from" | "to")[] } {
  const text = (name: string) => (query.get(name) ?? "").normalize("NFC").trim().slice(0, 200);
  const kind = text("kind");
  const unread = (["from", "to"] as const).filter((name) => text(name) !== "" && !readDate(text(name)));
  return {
    view: {
      ...{ who: text("who"), item: text("item"), from: readDate(text("from")), to: readDate(text("to")) },
      kind: Object.hasOwn(LOG_KINDS, kind) ? (kind as LogKind) : "",
      after: readLogPosition(text("cursor")),
    },
    unread,
  };
}

/** "2026-11-22T02:00:00.123Z~1~42" */
export const writeLogPosition = ({ at, source, id }: LogPosition): string => `${at}~${source}~${id}`;

/** Null for anything that writeLogPosition did not write. */
function readLogPosition(text: string): LogPosition | null {
  const [, at = "", source = "", id = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([1-4])~(\d{1,18})$/.exec(text) ?? [];
  return parseLocalDate(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))
    ? { at, source: Number(source), id }
    : null;
}

/**
 * What somebody searched senders by, told so that the log does not give away what it guards: of a number its last three
 * digits, of a name the first letters. Who knows the sender recognises them.
 */
export function maskedSearch(words: string): string {
  const digits = words.replace(/\D/g, "");
  if (digits.length >= 3 && /^[+\d\s.()-]+$/.test(words)) return `số điện thoại …${digits.slice(-3)}`;
  const letters = (words.match(/[\p{L}\d]+/gu) ?? []).slice(0, 8).map((word) => `${word[0]?.toUpperCase()}.`);
  return letters.length > 0 ? `tên ${letters.join(" ")}` : "không có chữ nào";
}
