import { formatInstant, type LocalDate } from "./local-date";

/** "1.370", "1.234,5": dot for thousands, comma for decimals. */
export function formatNumber(n: number): string {
  const [whole = "", decimals] = String(n).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Counts in running text of reports: below ten with a leading zero, "02". */
export const formatCount = (n: number): string =>
  Number.isInteger(n) && n >= 0 && n < 10 ? `0${n}` : formatNumber(n);

/** What stands where a ratio has nothing below the line; never 0 % and never 100 % (report-forms.md §2). */
export const NOTHING_AROSE = "không phát sinh";

/**
 * "12,57 %": two decimals, half up, in whole numbers so that no binary fraction tips the last digit.
 * Takes counts; throws RangeError for negative or broken numbers.
 */
export function formatPercent(numerator: number, denominator: number): string {
  if (![numerator, denominator].every((n) => Number.isSafeInteger(n) && n >= 0))
    throw new RangeError(`Not counts: ${numerator}/${denominator}`);
  if (denominator === 0) return NOTHING_AROSE;
  const below = BigInt(denominator);
  const hundredths = (BigInt(numerator) * 20_000n + below) / (2n * below);
  return `${formatNumber(Number(hundredths / 100n))},${String(hundredths % 100n).padStart(2, "0")} %`;
}

/** "05/02/2026" */
export function formatDate(date: LocalDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** "23:59 14/03/2020", local time. */
export function formatDateTime(instant: Date): string {
  const local = formatInstant(instant);
  return `${local.slice(11, 16)} ${formatDate(local.slice(0, 10) as LocalDate)}`;
}

/** "ngày 05 tháng 02 năm 2026": days below 10 and months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, annex I). */
export function formatLongDate(date: LocalDate): string {
  const [year, month = "", day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${Number(year)}`;
}

/** "512 B", "1,5 KB", "10 MB"; a kilobyte has 1024 bytes, one decimal at most. */
export function formatBytes(bytes: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  // 1023.95 KB would print as 1024 KB.
  while (size >= (unit === 0 ? 1024 : 1023.95) && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatNumber(Math.round(size * 10) / 10)} ${units[unit]}`;
}

/** Vietnamese without its marks: "Đất đai" → "Dat dai". Other scripts stay as they are. */
export const unaccent = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC");

/** For comparing what people type: no marks, lower case, single spaces. */
export const searchable = (text: string): string => unaccent(text).toLowerCase().replace(/\s+/g, " ").trim();
