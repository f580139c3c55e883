import type { InBoth } from "~/shared/language";
import { type AnswerFilter, FACETS, type Facet } from "../publication/answer-filter";

/** What a feed, an alert or a frame is about: words and codes, "" where not narrowed. */
export type Followed = { q: string } & Record<Facet, string>;

/** A part of what is followed: a name or searched words, which are Vietnamese, or a label that exists in each language. */
export type AboutPart = { name: string } | { label: InBoth<string> };

const NAMES = ["field", "unit", "procedure", "level", "outcome", "q"] as const;

/** Narrowed by nothing. */
export const EVERYTHING: Followed = Object.freeze({
  ...{ q: "", field: "", unit: "", procedure: "", level: "", outcome: "" },
});

/** Reads it from an address; what is too long is cut, what is unknown is passed over. */
export const readFollowed = (query: URLSearchParams): Followed =>
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      (query.get(name) ?? "").normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 100),
    ]),
  ) as Followed;

/** The same thing always in the same words: parts in a fixed order, empty ones left out. */
export function followedQuery(followed: Followed): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (followed[name] !== "") query.set(name, followed[name]);
  return query.toString();
}

/** What somebody follows, as the filter of the library; words are not part of it. */
export const filterFor = (followed: Followed): AnswerFilter =>
  Object.fromEntries(FACETS.flatMap((facet) => (followed[facet] ? [[facet, followed[facet]]] : [])));
