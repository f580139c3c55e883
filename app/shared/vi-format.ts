import type { Language } from "./language";
import { formatInstant, type LocalDate } from "./local-date";

/** "1.370", "1.234,5": dot for thousands, comma for decimals; in English the other way round. */
export function formatNumber(n: number, language: Language = "vi"): string {
  // Most counts need no sign between their digits.
  if (n >= 0 && n < 1000 && Number.isInteger(n)) return String(n);
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."];
  const [whole = "", decimals] = String(n).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

/** Counts in running text of reports: below ten with a leading zero, "02"; English has no such custom. */
export const formatCount = (n: number, language: Language = "vi"): string =>
  language === "vi" && Number.isInteger(n) && n >= 0 && n < 10 ? `0${n}` : formatNumber(n, language);

/** What stands where a ratio has nothing below the line; never 0 % and never 100 % (report-forms.md §2). */
export const NOTHING_AROSE = "không phát sinh";

/**
 * "12,57 %": two decimals, half up, in whole numbers so that no binary fraction tips the last digit; "12.57%" in English.
 * Takes counts; throws RangeError for negative or broken numbers.
 */
export function formatPercent(numerator: number, denominator: number, language: Language = "vi"): string {
  if (![numerator, denominator].every((n) => Number.isSafeInteger(n) && n >= 0))
    throw new RangeError(`Not counts: ${numerator}/${denominator}`);
  if (denominator === 0) return language === "vi" ? NOTHING_AROSE : "none arose";
  const below = BigInt(denominator);
  const hundredths = (BigInt(numerator) * 20_000n + below) / (2n * below);
  const whole = formatNumber(Number(hundredths / 100n), language);
  const decimals = String(hundredths % 100n).padStart(2, "0");
  return language === "vi" ? `${whole},${decimals} %` : `${whole}.${decimals}%`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "05/02/2026"; "5 Feb 2026" in English, where half the readers would take the 5 for May. */
export function formatDate(date: LocalDate, language: Language = "vi"): string {
  const [year, month, day] = date.split("-");
  return language === "vi"
    ? `${day}/${month}/${year}`
    : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "23:59 14/03/2020", local time; "23:59, 14 Mar 2020" in English. */
export function formatDateTime(instant: Date, language: Language = "vi"): string {
  const local = formatInstant(instant);
  const date = formatDate(local.slice(0, 10) as LocalDate, language);
  return `${local.slice(11, 16)}${language === "vi" ? "" : ","} ${date}`;
}

/** "ngày 05 tháng 02 năm 2026": days below 10 and months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, annex I). */
export function formatLongDate(date: LocalDate): string {
  const [year, month = "", day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${Number(year)}`;
}

/** "512 B", "1,5 KB", "10 MB"; a kilobyte has 1024 bytes, one decimal at most. */
export function formatBytes(bytes: number, language: Language = "vi"): string {
  const units = ["B", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  // 1023.95 KB would print as 1024 KB.
  while (size >= (unit === 0 ? 1024 : 1023.95) && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatNumber(Math.round(size * 10) / 10, language)} ${units[unit]}`;
}

/** All of these for one language, for pages that print many of them. */
export const formatsIn = (language: Language) => ({
  number: (n: number) => formatNumber(n, language),
  count: (n: number) => formatCount(n, language),
  percent: (numerator: number, denominator: number) => formatPercent(numerator, denominator, language),
  date: (date: LocalDate) => formatDate(date, language),
  dateTime: (instant: Date) => formatDateTime(instant, language),
  bytes: (bytes: number) => formatBytes(bytes, language),
});

/** Vietnamese without its marks: "Đất đai" → "Dat dai". Other scripts stay as they are. */
export const unaccent = (text: string): string =>
  LETTER_BY_LETTER.test(text) ? text.replace(MARKED, plainLetter) : withoutMarks(text);

const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC");

/** Composed Latin letters and the signs between them: none of these acts on its neighbour. */
const LETTER_BY_LETTER = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;
const MARKED = /[\u00c0-\u02ff\u1e00-\u1eff]/g;
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = withoutMarks(letter);
  plainLetters.set(letter, plain);
  return plain;
}

/** For comparing what people type: no marks, lower case, single spaces. */
export const searchable = (text: string): string => unaccent(text).toLowerCase().replace(/\s+/g, " ").trim();
