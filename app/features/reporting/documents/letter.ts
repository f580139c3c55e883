import { daysBetween, type LocalDate } from "~/shared/local-date";
import { documentNumber, type OfficialLetter, recipientLines } from "~/shared/official-letter";
import { readDate } from "~/shared/read-date";
import { SIGN_MODE, type SignMode, signatureLines } from "~/shared/sign-mode";
import { formatDate, formatLongDate } from "~/shared/vi-format";
import { type LetterUnit, letterDefaults } from "./letter-defaults";

/** What surrounds a report on paper: Decree 30/2020/NĐ-CP art. 8; typed once and carried over from period to period. */
export const LETTER = "letter";
export const LETTER_FIELDS = [
  { key: "superior", label: "Cơ quan chủ quản (dòng trên tên cơ quan, nếu có)" },
  { key: "issuer", label: "Tên cơ quan ban hành" },
  { key: "number", label: "Số văn bản" },
  { key: "symbol", label: "Ký hiệu" },
  { key: "place", label: "Địa danh" },
  { key: "date", label: "Ngày ký" },
  { key: "basis", label: "Căn cứ, in trước câu mở đầu (nếu có)" },
  { key: "recipients", label: "Nơi nhận, mỗi dòng một nơi" },
  { key: "mode", label: "Hình thức ký" },
  { key: "on_behalf", label: "Ký thay cho (tập thể hoặc người đứng đầu)" },
  { key: "position", label: "Chức vụ người ký" },
  { key: "signer", label: "Họ và tên người ký" },
] as const;
export type LetterKey = (typeof LETTER_FIELDS)[number]["key"];
export type LetterTexts = Partial<Record<LetterKey, string>>;

/** How the letter is signed: as typed, else as is usual at the unit's level. */
export function signingOf({ mode, on_behalf, position }: LetterTexts, unit: LetterUnit) {
  const usual = letterDefaults(unit);
  const isTyped = Boolean(position?.trim());
  return {
    mode: mode && mode in SIGN_MODE && (isTyped || mode !== "DIRECT") ? (mode as SignMode) : usual.mode,
    onBehalfOf: on_behalf?.trim() || usual.onBehalfOf,
    position: position?.trim() || usual.position,
  };
}

/** The letter as printed. Without a date or number there are dots to fill in by hand, never a day that nobody chose. */
export function letterOf(
  texts: LetterTexts,
  unit: LetterUnit,
  signedOn: LocalDate | null = readDate(texts.date ?? ""),
): OfficialLetter {
  const { superior = "", issuer = "", number = "", symbol = "", place = "", recipients = "" } = texts;
  const usual = letterDefaults(unit);
  return {
    superior: (superior.trim() || usual.superior).toUpperCase(),
    issuer: (issuer.trim() || usual.issuer).toUpperCase(),
    number: `Số: ${documentNumber(number) || "……"}/${symbol.trim() || usual.symbol}`,
    placeAndDate: `${place.trim() || usual.place || "……"}, ${signedOn ? formatLongDate(signedOn) : "ngày …… tháng …… năm ……"}`,
    recipients: recipientLines(recipients.trim() || usual.recipients),
    signature: signatureLines(signingOf(texts, unit)),
    signer: (texts.signer ?? "").trim(),
  };
}

/** What a document's number may be: digits, at times with a letter; its symbol is a field of its own (Decree 30/2020/NĐ-CP). */
export const isDocumentNumber = (typed: string): boolean => /^0*[1-9]\d{0,5}[a-zđ]?$/iu.test(typed);
export const NUMBER_WANTED = "Chỉ ghi số, ví dụ 12; ký hiệu ghi ở ô Ký hiệu của mục Thể thức văn bản";

const isSymbol = (typed: string): boolean => /^[\p{Lu}\d][\p{Lu}\d&./-]{0,39}$/u.test(typed);

/**
 * The letter's typed texts as they are kept, its date as year-month-day, or what is wrong with one, by key. A report is not
 * signed before the last day of its period is over, nor years after it.
 */
export function readLetter(
  texts: Readonly<Record<string, string>>,
  period: { to: LocalDate },
): { texts: Record<string, string>; errors: Partial<Record<LetterKey, string>> } {
  const { number = "", symbol = "", date: typed = "" } = texts;
  const errors: Partial<Record<LetterKey, string>> = {};
  if (number.trim() && !isDocumentNumber(number.trim()))
    errors.number = `Số văn bản: ${NUMBER_WANTED.charAt(0).toLowerCase()}${NUMBER_WANTED.slice(1)}`;
  if (symbol.trim() && !isSymbol(symbol.trim()))
    errors.symbol = "Ký hiệu: dùng chữ in hoa, chữ số và dấu -, ví dụ BC-UBND";
  if (!typed.trim()) return { texts: { ...texts }, errors };
  const date = readDate(typed.trim());
  const wrong = date
    ? wrongWith(date, period)
    : `không có ngày “${typed.trim().slice(0, 30)}”; viết ngày/tháng/năm, ví dụ 16/09/2026`;
  if (wrong) errors.date = `Ngày ký: ${wrong}`;
  return { texts: date && !wrong ? { ...texts, date } : { ...texts }, errors };
}

function wrongWith(date: LocalDate, { to }: { to: LocalDate }): string | null {
  if (date <= to)
    return `ngày ${formatDate(date)} còn trong kỳ báo cáo; báo cáo được ký sau ngày cuối kỳ ${formatDate(to)}`;
  // Late reports happen; a century is a slip of the fingers.
  if (daysBetween(to, date) > 2 * 366) return `ngày ${formatDate(date)} quá xa kỳ báo cáo, xem lại năm`;
  return null;
}
