import { addDays, type LocalDate, parseLocalDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { both, quoted } from "./search-words";

/** What an answer can be filtered by, and its page: the kinds of the index and of answer_tally. */
export const FACETS = ["field", "unit", "procedure", "level", "outcome"] as const;
export type Facet = (typeof FACETS)[number];

/** Codes to filter by, and a stretch of publication; what is empty or missing does not filter. */
export type AnswerFilter = Partial<Record<Facet, string>> & { period?: Stretch | null };

/** From the first instant on and before the second, ISO with offset. */
export type Stretch = { since: string; before: string };

/** The facets of a filter as a query on the index; "" without any. */
export const facetQuery = (filter: AnswerFilter): string =>
  both(
    ...FACETS.map((facet) => {
      const value = filter[facet];
      return value ? quoted(`=${facet}:${value}`) : null;
    }),
  );

/**
 * "2026", "2026-11", or "2026-Q3", the quarter that reports and statistics count (decree 09/2019, art. 12: from the 15th),
 * in Vietnam's time; null for anything else.
 */
export function readStretch(code: string): Stretch | null {
  const quarter = code.includes("-Q") ? parsePeriod(code) : null;
  if (quarter) return { since: midnight(quarter.from), before: midnight(addDays(quarter.to, 1)) };
  const [, year = "", month] = /^(\d{4})(?:-(\d{2}))?$/.exec(code) ?? [];
  const first = parseLocalDate(`${year}-${month ?? "01"}-01`);
  // What follows the last month of 9999 is no date.
  if (!first || year === "9999") return null;
  // Any day of the month, or of the year, after: 31 and 366 days on, then back to the first of it.
  const later = addDays(first, month ? 31 : 366);
  const next = parseLocalDate(month ? `${later.slice(0, 7)}-01` : `${later.slice(0, 4)}-01-01`);
  return next && { since: midnight(first), before: midnight(next) };
}

const midnight = (date: LocalDate): string => `${date}T00:00:00+07:00`;
