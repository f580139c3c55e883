import { yearOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { EARLIEST, type Frame } from "./check-text-dates";
import type { Finding } from "./rule-codes";

/** Programmes look this far ahead: "tầm nhìn đến năm 2045". */
const FAR_AHEAD = 30;
const YEAR = /(?<!\p{L})năm\s+(\d{3,})(?![\d.,]*\d)/giu;
const MONTH =
  /(?<!\p{L})tháng\s+(\d{1,2})(?:\s*(\/|năm)\s*(\d{4}))?(?![\d.,/]|\s*(?:ngày|hồ sơ|PAKN|TTHC|%))/giu;
const QUARTER = /(?<!\p{L})quý\s+([IVX]+|\d{1,2})\s*(?:\/|năm)\s*(\d{4})/giu;
const ROMAN = ["I", "II", "III", "IV"];

/** S9: years, months and quarters that cannot be, and results of another year or of a month to come. */
export function checkYears(section: string, text: string, frame: Frame): Finding[] {
  const finding = (words: string, number: string): Finding => ({
    rule: "S9",
    where: section,
    words,
    numbers: [number],
  });
  const last = yearOf(frame.period.to) + FAR_AHEAD;
  const isYear = (year: number) => year >= EARLIEST && year <= last;
  const years = [...text.matchAll(YEAR)].flatMap(([phrase, year = ""]) =>
    isYear(Number(year)) ? [] : [finding(`“${phrase}” không có thật.`, year)],
  );
  const quarters = [...text.matchAll(QUARTER)].flatMap(([phrase, quarter = "", year = ""]) => {
    const isQuarter = ROMAN.includes(quarter.toUpperCase()) || /^[1-4]$/.test(quarter);
    return isQuarter && isYear(Number(year)) ? [] : [finding(`“${phrase}” không có thật.`, year)];
  });
  const months = [...text.matchAll(MONTH)].flatMap(([phrase, month = "", sign, year]) => {
    const shown = year === undefined ? month : `${month}${sign === "/" ? "/" : " năm "}${year}`;
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    // The year of "tháng 13 năm 2206" is already told of.
    const isReal = year === undefined || sign !== "/" || isYear(Number(year));
    if (!isMonth || !isReal) return [finding(`“${phrase}” không có thật.`, shown)];
    if (year === undefined || frame.plans || !isYear(Number(year))) return [];
    const begins = `${year}-${month.padStart(2, "0")}-01`;
    return begins > frame.period.to ? [finding(outside(phrase, frame), shown)] : [];
  });
  return [
    ...years,
    ...quarters,
    ...months,
    ...spoken(text, frame).map(({ phrase, year }) => finding(outside(phrase, frame), year)),
  ];
}

const outside = (phrase: string, { period }: Frame): string =>
  `“${phrase}” không thuộc kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`;

/** "Trong năm 2021 …" inside a report of 2022: a result of another year. */
function spoken(text: string, { period, plans }: Frame): { phrase: string; year: string }[] {
  const pattern = /(?<!\p{L})trong\s+(?:(quý)\s+(I{1,3}|IV)\s*(?:năm|\/)\s*|năm\s+)(\d{4})/giu;
  const own = ROMAN[Number(/^\d{4}-Q([1-4])$/.exec(period.code)?.[1]) - 1];
  // The first weeks of a named period lie in the year before it.
  const first = period.code.includes("..") ? yearOf(period.from) : yearOf(period.to);
  return [...text.matchAll(pattern)].flatMap(([phrase, quarter, number = "", year = ""]) => {
    const isOwn = Number(year) >= first && Number(year) <= yearOf(period.to);
    const isNext = plans && Number(year) === yearOf(period.to) + 1;
    const otherQuarter = quarter !== undefined && own !== undefined && number.toUpperCase() !== own && !plans;
    const isReal = Number(year) >= EARLIEST && Number(year) <= yearOf(period.to) + FAR_AHEAD;
    return isReal && ((!isOwn && !isNext) || otherQuarter) ? [{ phrase, year }] : [];
  });
}
