import type { Language } from "./language";
import { addDays, daysBetween, type LocalDate, parseLocalDate } from "./local-date";
import { formatDate } from "./vi-format";

/** A reporting period, both days included. `code` is what people type and links carry. */
export type Period = { code: string; from: LocalDate; to: LocalDate };

/** First and last reporting month of each named part of a year. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  "9M": [1, 9],
  Y: [1, 12],
};

const NAMED = /^(\d{4})-(Q[1-4]|H[12]|9M|Y|M(?:0[1-9]|1[0-2]))$/;

/**
 * Reads `2020-Q1`, `2020-H1`, `2020-9M`, `2020-Y`, `2020-M01` or `2020-01-01..2020-01-31`; null for anything else,
 * for dates that do not exist and for a range that ends before it starts.
 * Named periods run from the 15th of the month before to the 14th: Decree 09/2019/NĐ-CP, art. 12.
 */
export function parsePeriod(code: string): Period | null {
  const named = NAMED.exec(code);
  if (named) return namedPeriod(Number(named[1]), named[2] ?? "");
  const [first, second, ...rest] = code.split("..").map(parseLocalDate);
  if (!first || !second || rest.length > 0 || first > second) return null;
  return { code, from: first, to: second };
}

function namedPeriod(year: number, part: string): Period | null {
  const month = Number(part.slice(1));
  const [first, last] = PARTS[part] ?? [month, month];
  const from = first === 1 ? fifteenth(year - 1, 12) : fifteenth(year, first - 1);
  const afterEnd = fifteenth(year, last);
  if (!from || !afterEnd) return null;
  return { code: `${digits(year, 4)}-${part}`, from, to: addDays(afterEnd, -1) };
}

const digits = (n: number, width: number): string => String(n).padStart(width, "0");
const fifteenth = (year: number, month: number): LocalDate | null =>
  parseLocalDate(`${digits(year, 4)}-${digits(month, 2)}-15`);

/** For years that parsePeriod takes; the first of all years has no complete first period. */
function must(period: Period | null): Period {
  if (!period) throw new RangeError("Period out of range");
  return period;
}

/** The quarter that a date is reported in: 14 March is in Q1, 15 March in Q2, 15 December in Q1 of the next year. */
export function quarterOf(date: LocalDate): Period {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const months = year * 12 + (month - 1) + (day >= 15 ? 1 : 0);
  return must(namedPeriod(Math.floor(months / 12), `Q${Math.floor((months % 12) / 3) + 1}`));
}

/**
 * The period of the same kind before this one: the quarter before, the half before, the month before, the same nine
 * months or the whole of the year before; for a range, the same number of days that end the day before it.
 */
export function previousPeriod(period: Period): Period {
  const named = NAMED.exec(period.code);
  if (!named) {
    const to = addDays(period.from, -1);
    const from = addDays(to, -daysBetween(period.from, period.to));
    return { code: `${from}..${to}`, from, to };
  }
  const year = Number(named[1]);
  const part = named[2] ?? "";
  if (part === "Y" || part === "9M") return must(namedPeriod(year - 1, part));
  const letter = part.slice(0, 1);
  const width = letter === "M" ? 2 : 1;
  const number = Number(part.slice(1));
  if (number > 1) return must(namedPeriod(year, letter + digits(number - 1, width)));
  return must(namedPeriod(year - 1, letter + { Q: "4", H: "2", M: "12" }[letter]));
}

/** The period of the same kind that ends the day before this one; null for nine months, which begin three months later. */
export function adjoiningPeriod(period: Period): Period | null {
  const before = previousPeriod(period);
  return addDays(before.to, 1) === period.from ? before : null;
}

/** The quarters that a period consists of, the earliest first; null when it is not made of whole ones. */
export function quartersIn({ from, to }: Pick<Period, "from" | "to">): Period[] | null {
  const quarters: Period[] = [];
  for (let day = from; day <= to; ) {
    const quarter = quarterOf(day);
    if (quarter.from !== day || quarter.to > to) return null;
    quarters.push(quarter);
    day = addDays(quarter.to, 1);
  }
  return quarters;
}

/** The quarter of `date` and those before it, `n` in all, the latest first. */
export function quartersBackFrom(date: LocalDate, n: number): Period[] {
  const quarters: Period[] = [];
  for (let quarter = quarterOf(date); quarters.length < n; quarter = previousPeriod(quarter))
    quarters.push(quarter);
  return quarters;
}

/**
 * For headings: "Quý I/2020", "6 tháng đầu năm 2020", "Từ ngày 01/01/2020 đến ngày 31/01/2020"; in English "Q1 2020",
 * "First half of 2020", "1 Jan 2020 to 31 Jan 2020".
 */
export function periodTitle(period: Period, language: Language = "vi"): string {
  const [, year, part = ""] = NAMED.exec(period.code) ?? [];
  const [from, to] = [formatDate(period.from, language), formatDate(period.to, language)];
  const titles = language === "vi" ? VIETNAMESE : ENGLISH;
  if (!year) return titles.range(from, to);
  if (part.startsWith("Q")) return titles.quarter(Number(part.slice(1)), year);
  if (part.startsWith("M")) return titles.month(part.slice(1), year);
  if (part === "H1") return titles.firstHalf(year);
  if (part === "H2") return titles.secondHalf(year);
  return part === "9M" ? titles.nineMonths(year) : titles.year(year);
}

const VIETNAMESE = {
  range: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  quarter: (n: number, year: string) => `Quý ${["I", "II", "III", "IV"][n - 1]}/${year}`,
  month: (month: string, year: string) => `Tháng ${month}/${year}`,
  firstHalf: (year: string) => `6 tháng đầu năm ${year}`,
  secondHalf: (year: string) => `6 tháng cuối năm ${year}`,
  nineMonths: (year: string) => `9 tháng năm ${year}`,
  year: (year: string) => `Năm ${year}`,
};

const ENGLISH: typeof VIETNAMESE = {
  range: (from, to) => `${from} to ${to}`,
  quarter: (n, year) => `Q${n} ${year}`,
  month: (month, year) => `${month}/${year}`,
  firstHalf: (year) => `First half of ${year}`,
  secondHalf: (year) => `Second half of ${year}`,
  nineMonths: (year) => `First nine months of ${year}`,
  year: (year) => `Year ${year}`,
};
