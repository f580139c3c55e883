import type { LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";

export const PERIOD_KINDS = ["MONTH", "QUARTER", "HALF", "NINE_MONTHS", "YEAR"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Each kind as it is named in lists and headings. */
export const PERIOD_KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  MONTH: "Tháng",
  QUARTER: "Quý",
  HALF: "Sáu tháng",
  NINE_MONTHS: "Chín tháng",
  YEAR: "Năm",
};

/** What follows the year in the codes of a kind, in the order of the calendar. */
export const PERIOD_PARTS: Readonly<Record<PeriodKind, readonly string[]>> = {
  MONTH: Array.from({ length: 12 }, (_, i) => `M${String(i + 1).padStart(2, "0")}`),
  QUARTER: ["Q1", "Q2", "Q3", "Q4"],
  HALF: ["H1", "H2"],
  NINE_MONTHS: ["9M"],
  YEAR: ["Y"],
};

/** What sort of period a code names; null for a range of days, for which nobody owes a report. */
export function periodKindOf(period: Pick<Period, "code">): PeriodKind | null {
  const part = /^\d{4}-(Q|H|9M|Y|M)/.exec(period.code)?.[1];
  const kinds = { Q: "QUARTER", H: "HALF", "9M": "NINE_MONTHS", Y: "YEAR", M: "MONTH" } as const;
  return part ? kinds[part as keyof typeof kinds] : null;
}

export type FormSet = {
  code: string;
  title: string;
  citation: string;
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/** The set in force on the last day of the period; before the first known set that first one. Null when there is none. */
export function formSetFor(sets: readonly FormSet[], on: LocalDate): FormSet | null {
  const known = [...sets].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return known.findLast(({ validFrom }) => validFrom <= on) ?? known[0] ?? null;
}
