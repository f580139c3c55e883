import { yearOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { EARLIEST, type Frame } from "./check-text-dates";
import { ELSEWHERE } from "./figure-cues";
import type { Finding } from "./rule-codes";
import { sentenceBefore, sentenceFrom } from "./text-clauses";

/** Programmes look this far ahead: "tầm nhìn đến năm 2045". */
const FAR_AHEAD = 30;
const YEAR = /(?<!\p{L})năm\s+(\d{3,})(?![\d.,]*\d)/giu;
const MONTH =
  /(?<!\p{L})tháng\s+(\d{1,2})(?:\s*(\/|năm)\s*(\d{4}))?(?![\d/]|[.,]\d|\s*(?:ngày|hồ sơ|PAKN|TTHC|%))/giu;
const QUARTER = /(?<!\p{L})quý\s+([IVX]+|\d{1,2})\s*(?:\/|năm)\s*(\d{4})/giu;
/** "Thông tư 02/2107/TT-VPCP": the year in the number of a paper. */
const PAPER = /(?<![\p{L}\d/.])\d{1,5}\/(\d{4})\/(?:NĐ|TT|QĐ|QH|NQ|CT|PL|VBHN)[\p{L}\d-]*/gu;
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
  const months = [...text.matchAll(MONTH)].flatMap(
    ({ 0: phrase, 1: month = "", 2: sign, 3: year, index }) => {
      const shown = year === undefined ? month : `${month}${sign === "/" ? "/" : " năm "}${year}`;
      const isMonth = Number(month) >= 1 && Number(month) <= 12;
      // The year of "tháng 13 năm 2206" is already told of.
      const isReal = year === undefined || sign !== "/" || isYear(Number(year));
      if (!isMonth || !isReal) return [finding(`“${phrase}” không có thật.`, shown)];
      if (year === undefined || frame.plans || !isYear(Number(year))) return [];
      // The day is told of with the days.
      if (/ngày\s+\d{1,2}\s+$/iu.test(text.slice(0, index))) return [];
      const begins = `${year}-${month.padStart(2, "0")}-01`;
      const isPast = begins.slice(0, 7) < frame.period.from.slice(0, 7) && isResult(text, index);
      return begins > frame.period.to || isPast ? [finding(outside(phrase, frame), shown)] : [];
    },
  );
  // A paper is written before it is cited: none is of a year to come.
  const papers = [...text.matchAll(PAPER)].flatMap(([code, year = ""]) =>
    Number(year) >= EARLIEST && Number(year) <= yearOf(frame.period.to) + 1
      ? []
      : [finding(`Năm trong số văn bản “${code}” không có thật.`, year)],
  );
  return [
    ...years,
    ...papers,
    ...quarters,
    ...months,
    ...[...quartersBefore(text, frame), ...otherNames(text, frame)].map((phrase) =>
      finding(outside(phrase, frame), phrase),
    ),
    ...spoken(text, frame).map(({ phrase, year }) => finding(outside(phrase, frame), year)),
  ];
}

const outside = (phrase: string, { period }: Frame): string =>
  `“${phrase}” không thuộc kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`;

/** Whether "trong" at the head of a sentence introduces a time, and nothing compares it with another. */
function isResult(text: string, at: number): boolean {
  const before = sentenceBefore(text, at);
  const after = sentenceFrom(text, at);
  return (
    /^\s*(?:[-+*]\s*)?trong\s+$/iu.test(before) &&
    !ELSEWHERE.test(after) &&
    !/(?:quý|tháng).*(?:quý|tháng)/iu.test(after)
  );
}

/** "Trong quý II, đơn vị đã tiếp nhận …" in the report of the third: what was copied from the report before. */
function quartersBefore(text: string, { period, plans }: Frame): string[] {
  const own = Number(/^\d{4}-Q([1-4])$/.exec(period.code)?.[1] ?? 0);
  if (plans || own === 0) return [];
  return [
    ...text.matchAll(/(?<!\p{L})quý\s+(I{1,3}|IV)(?![\p{L}\d]|\s*(?:năm|\/|-|–|và|,\s*quý))/gu),
  ].flatMap(({ 0: phrase, 1: number = "", index }) =>
    ROMAN.indexOf(number) + 1 < own && isResult(text, index) ? [phrase.replace(/\s+/g, " ")] : [],
  );
}

/**
 * "Trên đây là Báo cáo … quý II" and "báo cáo … quý II như sau" in the report of the third: its own name, copied. Another
 * report that is only mentioned has neither.
 */
function otherNames(text: string, { period }: Frame): string[] {
  const own = /^(\d{4})-Q([1-4])$/.exec(period.code);
  if (!own) return [];
  const name =
    /báo cáo[^.;\n]*?(?<!\p{L})(quý\s+(I{1,3}|IV|[1-4])(?:\s*(?:năm|\/)\s*(\d{4}))?)(?![\p{L}\d])/giu;
  return [...text.matchAll(name)].flatMap(({ 0: all, 1: phrase = "", 2: number = "", 3: year, index }) => {
    const after = sentenceFrom(text, index + all.length);
    const names =
      /^\s*trên đây là\s*$/iu.test(sentenceBefore(text, index)) || /như sau\s*:?\s*$/iu.test(after.trimEnd());
    const isOwn =
      (ROMAN.indexOf(number.toUpperCase()) + 1 || Number(number)) === Number(own[2]) &&
      (year === undefined || year === own[1]);
    return names && !isOwn && !/so với|tiếp theo|số \d/iu.test(all) ? [phrase.replace(/\s+/g, " ")] : [];
  });
}

const TO_COME = /(?<!\p{L})(?:dự kiến|sẽ|phấn đấu|tiếp tục|tập trung thực hiện)(?!\p{L})/iu;

/** "Trong năm 2021 …" inside a report of 2022: a result of another year. */
function spoken(text: string, { period, plans }: Frame): { phrase: string; year: string }[] {
  const pattern = /(?<!\p{L})trong\s+(?:(quý)\s+(I{1,3}|IV)\s*(?:năm|\/)\s*|năm\s+)(\d{4})/giu;
  const own = ROMAN[Number(/^\d{4}-Q([1-4])$/.exec(period.code)?.[1]) - 1];
  // The first weeks of a named period lie in the year before it.
  const first = period.code.includes("..") ? yearOf(period.from) : yearOf(period.to);
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: phrase, 1: quarter, 2: number = "", 3: year = "", index }) => {
      const isOwn = Number(year) >= first && Number(year) <= yearOf(period.to);
      const isNext = plans && Number(year) === yearOf(period.to) + 1;
      const otherQuarter =
        quarter !== undefined && own !== undefined && number.toUpperCase() !== own && !plans;
      const isReal = Number(year) >= EARLIEST && Number(year) <= yearOf(period.to) + FAR_AHEAD;
      // "Trong quý IV/2026, dự kiến công bố 15 TTHC": what is to come is no result.
      if (Number(year) >= yearOf(period.to) && TO_COME.test(sentenceFrom(text, index))) return [];
      return isReal && ((!isOwn && !isNext) || otherQuarter) ? [{ phrase, year }] : [];
    },
  );
}
