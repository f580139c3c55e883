import { addDays, type LocalDate, parseLocalDate, yearOf } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import type { Finding } from "./rule-codes";

export type Frame = { period: Period; reportedOn: LocalDate | null; plans: boolean };

/** Reports are signed within weeks of the close; where the date is not known yet, cited papers may be this much later. */
const GRACE_DAYS = 45;
/** "15/9/2026", "15-09-2026", and behind "ngày" also "15.09.2026". */
const DATE =
  /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])|(?<![\p{L}\d./-])(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?![\p{L}\d/-])|(?<=(?<!\p{L})ngày\s)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/giu;
/** "Quyết định số 193/QĐ-UBND ngày": a paper that is cited may be older than the period. */
const CITED = /số:?\s+[\p{L}\d/.-]+\s+(?:của\s+[^,;()]{1,60}\s+)?(?:ngày\s+)?$/u;
/** "Luật Tổ chức chính quyền địa phương ngày", "được Quốc hội thông qua ngày": a paper by its name, and no meeting about it. */
const NAMED =
  /(?:(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Công điện|Kế hoạch|Thông báo|Tờ trình|Hướng dẫn|Chương trình|Đề án|Văn bản)(?!\p{L})(?:(?!(?<!\p{L})(?:họp|hội nghị|tổ chức|kiểm tra|tập huấn|khai mạc|trực tuyến)(?!\p{L}))[^.;\n]){0,120}|(?:được )?(?:ban hành|thông qua|ký ban hành|ký|cấp)\s+)(?<!\p{L})(?:vào\s+)?ngày\s+$/u;
/** The day from which a paper holds may be any. */
const IN_FORCE = /hiệu lực(?: thi hành| áp dụng)?\s*(?:(?:kể\s+)?từ|vào|đến|:)?\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
/** "Số liệu tính đến ngày", "trước ngày", "sẽ": the day may lie after the close. */
const AHEAD = /(?:tính đến|đến hết|trước|chậm nhất|hạn|đến|sẽ|dự kiến|kế hoạch)[^.;\n]*$/iu;
/** "Từ ngày 01/7/2025, thực hiện mô hình hai cấp": what began then goes on. The end of a span is looked at by itself. */
const SINCE = /(?<!\p{L})(?:từ|sau)\s+(?:sau\s+)?ngày\s+$/iu;
/** What nobody says of a day that has passed. */
const TO_COME = /(?:(?<!\p{L})sẽ(?!\p{L})|dự kiến|chậm nhất|trước ngày|hoàn thành trước)[^.;\n]*$/iu;
/** "Từ ngày 01/7/2026 đến ngày": the end of a span of which numbers are told belongs to the period, whatever "đến" allows. */
const SPAN = /(?<!\p{L})từ\s+(?:ngày\s+)?\d[\d/.-]+\s*(?:đến|–|-)\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
const COUNTED = /^[^.;\n]*(?:tiếp nhận|giải quyết|xử lý|phát sinh|công bố|trả kết quả)[^.;\n]*\d/iu;
const OF_FIGURES = /(?:số liệu|kỳ báo cáo)[^.;\n]*$/iu;
export const EARLIEST = 1945;

/** S9: days that do not exist, lie outside the period, or contradict the year that the sentence speaks of. */
export function checkDates(section: string, text: string, { period, reportedOn, plans }: Frame): Finding[] {
  const latest = reportedOn ?? addDays(period.to, GRACE_DAYS);
  const told = [...text.matchAll(DATE)].flatMap((match) => {
    const printed = match[0];
    const [day = "", month = "", year = ""] = match.slice(1).filter((part) => part !== undefined);
    const date = parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const after = text.slice(match.index + printed.length, match.index + printed.length + 200);
    const cited = CITED.test(before) || NAMED.test(before);
    const words =
      date === null || yearOf(date) < EARLIEST
        ? `Ngày ${printed} không có thật.`
        : dayProblem({ date, printed, before, after, cited, latest, period, plans });
    return words === null ? [] : [{ rule: "S9" as const, where: section, words, numbers: [printed] }];
  });
  return [...told, ...checkSpokenDays(section, text, { period, reportedOn, plans })];
}

/** "Ngày 30 tháng 02 năm 2026", "ngày 31/4": a month that is none is told of with the years. */
const SPOKEN =
  /(?<!\p{L}|số )ngày\s+(\d{1,2})(?:\s+tháng\s+|\/)(\d{1,2})(?:\s+năm\s+(\d{4}))?(?![\d/]|[.,]\d)/giu;
/** With 29 February. */
const LEAP = "2024";

function checkSpokenDays(section: string, text: string, { period, reportedOn, plans }: Frame): Finding[] {
  const latest = reportedOn ?? addDays(period.to, GRACE_DAYS);
  return [...text.matchAll(SPOKEN)].flatMap((match) => {
    const [printed, day = "", month = "", year] = match;
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    const date = parseLocalDate(`${year ?? LEAP}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    if (!isMonth || Number(year ?? LEAP) < EARLIEST) return [];
    const shown = printed.replace(/\s+/g, " ");
    const lead = text.slice(Math.max(0, match.index - 120), match.index);
    const before = `${lead}ngày `;
    const after = text.slice(match.index + printed.length, match.index + printed.length + 200);
    const cited = CITED.test(before) || NAMED.test(before);
    const words =
      date === null
        ? `“${shown}” không có thật.`
        : year === undefined
          ? null
          : dayProblem({ date, printed: shown, before, after, cited, latest, period, plans });
    return words === null ? [] : [{ rule: "S9" as const, where: section, words, numbers: [shown] }];
  });
}

type Day = {
  date: LocalDate;
  printed: string;
  before: string;
  after: string;
  cited: boolean;
  latest: LocalDate;
  period: Period;
  plans: boolean;
};

function dayProblem({ date, printed, before, after, cited, latest, period, plans }: Day): string | null {
  if (IN_FORCE.test(before) || (date < period.from && SINCE.test(before))) return null;
  const said = /^ngày/i.test(printed) ? `“${printed}”` : `Ngày ${printed}`;
  if (!plans && date > latest && TO_COME.test(before)) return null;
  if (!plans && date > latest) return `${said} sau ngày báo cáo (${formatDate(latest)}).`;
  if (!cited) {
    if (plans || (date >= period.from && date <= period.to)) return null;
    const ofSpan = SPAN.test(before) && (COUNTED.test(after) || OF_FIGURES.test(before));
    if (date > period.to && AHEAD.test(before) && !ofSpan) return null;
    return `${said} nằm ngoài kỳ báo cáo (${formatDate(period.from)}–${formatDate(period.to)}).`;
  }
  // "Kế hoạch … năm 2020 (Quyết định số … ngày 30/01/2010)": the plan of a year is not ten years older.
  const spoken =
    /năm\s+(\d{4})[^.;(]{0,60}\((?=[^()]*$)/u.exec(before)?.[1] ??
    PLAN_BY.exec(before)?.[1] ??
    yearOfPlan(before, after);
  if (spoken === undefined || Math.abs(Number(spoken) - yearOf(date)) <= 1) return null;
  return `${said} của văn bản không khớp với “năm ${spoken}” trong câu; kiểm tra lại năm.`;
}

/** "Kế hoạch số 193/KH-UBND ngày 30/01/2010 của UBND tỉnh về kiểm soát TTHC năm 2026": the year in the name of a plan. */
const PLAN = /kế hoạch|chương trình|\/KH-/iu;
const YEAR_OF_PLAN =
  /^\s*(?:của [^.,;:()\n]{1,60}?\s+)?(?:(?:về|ban hành)(?!\p{L})[^.,;:()\n]{0,120}?|cho )(?<!(?<!\p{L})(?:trong|đến|từ|sang|giai đoạn|tầm nhìn|sau|trước|các|tới)\s)năm\s+(\d{4})(?!\s*[-–]|\d)/u;

/** "Kế hoạch rà soát năm 2026 ban hành theo Quyết định số 9/QĐ-UBND ngày". */
const PLAN_BY =
  /(?:kế hoạch|chương trình)[^.;(\n]{0,60}?\snăm\s+(\d{4}),?\s(?:đã |được )*(?:ban hành|phê duyệt)(?: kèm)? (?:theo|tại|bằng|bởi)\s[^.;()\n]{0,60}$/iu;

function yearOfPlan(before: string, after: string): string | undefined {
  const found = YEAR_OF_PLAN.exec(after);
  const name = /[^.;\n]*$/.exec(before.replace(/(?<=\d)\.(?=\d)/g, " "))?.[0] ?? "";
  return found && PLAN.test(`${name}${found[0]}`) ? found[1] : undefined;
}
