import { addDays, type LocalDate, parseLocalDate, yearOf } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import type { Finding } from "./rule-codes";

type Frame = { period: Period; reportedOn: LocalDate | null; plans: boolean };

/** Reports are signed within weeks of the close; where the date is not known yet, papers may be this much later. */
const GRACE_DAYS = 45;
const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
/** "Quyết định số 193/QĐ-UBND ngày": a paper that is cited may be older than the period. */
const CITED = /số:?\s+[\p{L}\d/.-]+\s+(?:của\s+[^,;()]{1,60}\s+)?(?:ngày\s+)?$/u;
const EARLIEST = 1945;

/** S9: dates that do not exist, lie outside the period, or contradict the year that the sentence speaks of. */
export function checkDates(section: string, text: string, frame: Frame): Finding[] {
  return [...checkDays(section, text, frame), ...checkYears(section, text, frame)];
}

function checkDays(section: string, text: string, { period, reportedOn, plans }: Frame): Finding[] {
  const latest = reportedOn ?? addDays(period.to, GRACE_DAYS);
  return [...text.matchAll(DATE)].flatMap((match) => {
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
    if (date >= period.from || plans) return null;
    return `Ngày ${printed} nằm ngoài kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`;
  }
  // "Kế hoạch … năm 2020 (Quyết định số … ngày 30/01/2010)": the plan of a year is not ten years older.
  const spoken = /năm\s+(\d{4})[^.;(]{0,60}\((?=[^()]*$)/u.exec(before)?.[1];
  if (spoken === undefined || Math.abs(Number(spoken) - yearOf(date)) <= 1) return null;
  return `Ngày ${printed} của văn bản không khớp với “năm ${spoken}” trong câu; kiểm tra lại năm.`;
}

/** "Trong năm 2021 …" inside a report of 2022: a result of another year. */
function checkYears(section: string, text: string, { period, plans }: Frame): Finding[] {
  const spoken = /(?<!\p{L})trong\s+(?:(quý)\s+(I{1,3}|IV)\s*(?:năm|\/)\s*|năm\s+)(\d{4})/giu;
  const quarterNumber = /^\d{4}-Q([1-4])$/.exec(period.code)?.[1];
  // The first weeks of a named period lie in the year before it.
  const first = period.code.includes("..") ? yearOf(period.from) : yearOf(period.to);
  const isOwn = (year: number) => year >= first && year <= yearOf(period.to);
  return [...text.matchAll(spoken)].flatMap(([phrase, quarter, number = "", year = ""]) => {
    const wrongYear = !isOwn(Number(year)) && !(plans && Number(year) === yearOf(period.to) + 1);
    const own = ["I", "II", "III", "IV"][Number(quarterNumber) - 1];
    const wrongQuarter = quarter !== undefined && own !== undefined && number.toUpperCase() !== own && !plans;
    if (!wrongYear && !wrongQuarter) return [];
    return [
      {
        rule: "S9" as const,
        where: section,
        words: `“${phrase}” không thuộc kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`,
        numbers: [year],
      },
    ];
  });
}
