import { addDays, type LocalDate, parseLocalDate, yearOf } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import type { Finding } from "./rule-codes";

export type Frame = { period: Period; reportedOn: LocalDate | null; plans: boolean };

/** Reports are signed within weeks of the close; where the date is not known yet, cited papers may be this much later. */
const GRACE_DAYS = 45;
const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
/** "Quyết định số 193/QĐ-UBND ngày": a paper that is cited may be older than the period. */
const CITED = /số:?\s+[\p{L}\d/.-]+\s+(?:của\s+[^,;()]{1,60}\s+)?(?:ngày\s+)?$/u;
/** "Số liệu tính đến ngày", "trước ngày", "sẽ": the day may lie after the close. */
const AHEAD = /(?:tính đến|đến hết|trước|chậm nhất|hạn|đến|sẽ|dự kiến|kế hoạch)[^.;\n]*$/iu;
export const EARLIEST = 1945;

/** S9: days that do not exist, lie outside the period, or contradict the year that the sentence speaks of. */
export function checkDates(section: string, text: string, { period, reportedOn, plans }: Frame): Finding[] {
  const latest = reportedOn ?? addDays(period.to, GRACE_DAYS);
  const told = [...text.matchAll(DATE)].flatMap((match) => {
    const [printed, day = "", month = "", year = ""] = match;
    const date = parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const cited = CITED.test(before);
    const words =
      date === null || yearOf(date) < EARLIEST
        ? `Ngày ${printed} không có thật.`
        : dayProblem({ date, printed, before, cited, latest, period, plans });
    return words === null ? [] : [{ rule: "S9" as const, where: section, words, numbers: [printed] }];
  });
  return [...told, ...checkSpokenDays(section, text)];
}

/** "Ngày 30 tháng 02 năm 2026", "ngày 31/4": a month that is none is told of with the years. */
const SPOKEN =
  /(?<!\p{L}|số )ngày\s+(\d{1,2})(?:\s+tháng\s+|\/)(\d{1,2})(?:\s+năm\s+(\d{4}))?(?![\d/]|[.,]\d)/giu;
/** With 29 February. */
const LEAP = "2024";

function checkSpokenDays(section: string, text: string): Finding[] {
  return [...text.matchAll(SPOKEN)].flatMap(([printed, day = "", month = "", year = LEAP]) => {
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (!isMonth || Number(year) < EARLIEST || parseLocalDate(date) !== null) return [];
    const shown = printed.replace(/\s+/g, " ");
    return [{ rule: "S9" as const, where: section, words: `“${shown}” không có thật.`, numbers: [shown] }];
  });
}

type Day = {
  date: LocalDate;
  printed: string;
  before: string;
  cited: boolean;
  latest: LocalDate;
  period: Period;
  plans: boolean;
};

function dayProblem({ date, printed, before, cited, latest, period, plans }: Day): string | null {
  if (!plans && date > latest) return `Ngày ${printed} sau ngày báo cáo (${formatDate(latest)}).`;
  if (!cited) {
    if (plans || (date >= period.from && date <= period.to)) return null;
    if (date > period.to && AHEAD.test(before)) return null;
    return `Ngày ${printed} nằm ngoài kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`;
  }
  // "Kế hoạch … năm 2020 (Quyết định số … ngày 30/01/2010)": the plan of a year is not ten years older.
  const spoken = /năm\s+(\d{4})[^.;(]{0,60}\((?=[^()]*$)/u.exec(before)?.[1];
  if (spoken === undefined || Math.abs(Number(spoken) - yearOf(date)) <= 1) return null;
  return `Ngày ${printed} của văn bản không khớp với “năm ${spoken}” trong câu; kiểm tra lại năm.`;
}
