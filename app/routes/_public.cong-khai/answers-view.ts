import type { AnswerFilter } from "~/features/publication/answer-filter";
import { FACETS, type Facet, readStretch } from "~/features/publication/answer-filter";
import { readPosition } from "~/features/publication/list-position";
import type { SearchPosition } from "~/features/publication/search-answers.queries.server";
import { seen } from "~/shared/clean-text";

/** What stands in the address of the public list; anything unreadable counts as left out. */
export type AnswersView = {
  q: string;
  /** Codes by facet; "" where not filtered. */
  chosen: Record<Facet, string>;
  /** "2026", "2026-11" or "2026-Q3", or "". */
  period: string;
  /** Whether a period stood there that nobody can read: the page says so, and shows every time. */
  badPeriod: boolean;
  page: number;
  after: SearchPosition | undefined;
};

/** A block of weighed answers has at most so many pages. */
const PAGES = 10;

/** Reads the address of the public list. */
export function readAnswersView(query: URLSearchParams): AnswersView {
  const text = (name: string) => seen((query.get(name) ?? "").replaceAll("\0", "")).slice(0, 200);
  const page = Number(query.get("page") ?? "1");
  const period = text("period");
  return {
    q: text("q"),
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, text(facet)])) as Record<Facet, string>,
    period: readStretch(period) ? period : "",
    badPeriod: period !== "" && !readStretch(period),
    page: Number.isInteger(page) && page >= 1 && page <= PAGES ? page : 1,
    after: readPosition(query.get("cursor") ?? ""),
  };
}

/** What was chosen on the page, as the library filters. */
export const filterOf = ({ chosen, period }: AnswersView): AnswerFilter => ({
  ...chosen,
  period: readStretch(period),
});
