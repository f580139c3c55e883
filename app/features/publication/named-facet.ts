import type { FacetCount } from "./answer-facets.queries.server";
import { oneSound } from "./same-sound";
import { searchWords } from "./search-words";

type Named = { kind: "field" | "unit"; value: string; name: string; answers: number };

/**
 * The field or unit whose name somebody typed as words to look for: all its words, or two and more of them that stand in
 * no other name. Null where words name none, or several.
 */
export function namedFacet(facets: readonly FacetCount[], q: string): Named | null {
  const words = [...new Set(searchWords(q).map(oneSound))];
  if (words.length === 0) return null;
  const named = facets.flatMap(({ kind, ...facet }) =>
    kind === "field" || kind === "unit"
      ? [{ kind, ...facet, words: new Set(searchWords(facet.name).map(oneSound)) }]
      : [],
  );
  const fitting = named.filter((facet) => words.every((word) => facet.words.has(word)));
  const whole = fitting.filter((facet) => facet.words.size === words.length);
  const [only, ...others] = whole.length > 0 ? whole : words.length > 1 ? fitting : [];
  if (!only || others.length > 0) return null;
  const { words: _, ...facet } = only;
  return facet;
}

/** Whether what was typed can only be the code of a procedure ("1.010203", "2.001234.000.00.00.H01"). */
export const looksLikeCode = (q: string): boolean => /^\d+\.\d{3,}[\w.-]*$/.test(q.trim());
