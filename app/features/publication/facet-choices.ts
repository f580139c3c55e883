import { LEVEL, OUTCOME } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { parsePeriod, periodTitle } from "~/shared/period";
import { formatNumber } from "~/shared/vi-format";
import type { FacetCount } from "./answer-facets.queries.server";
import { FACETS, type Facet } from "./answer-filter";
import { LIBRARY } from "./library-messages";

type Choice = { value: string; label: string; lang?: "vi"; group?: string };
type Choices = Readonly<Record<Facet | "period", readonly Choice[]>>;

/** Counts are kept while no answer is published or taken down; so are the words for them. */
const choicesOf = new WeakMap<readonly FacetCount[], Map<Language, Choices>>();

/** The choices of each filter in words of `language`, with the number of answers behind each. */
export function facetChoices(counts: readonly FacetCount[], language: Language): Choices {
  const known = choicesOf.get(counts) ?? new Map<Language, Choices>();
  choicesOf.set(counts, known);
  const choices = known.get(language) ?? worded(counts, language);
  known.set(language, choices);
  return choices;
}

function worded(counts: readonly FacetCount[], language: Language): Choices {
  const of = (facet: Facet): Choice[] =>
    counts
      .filter(({ kind }) => kind === facet)
      .map(({ value, name, answers }) => ({
        value,
        label: `${nameOf(facet, value, name, language)} (${formatNumber(answers, language)})`,
        ...(language !== "vi" && NAMED_IN_VIETNAMESE.has(facet) && { lang: "vi" as const }),
      }));
  const choices = Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, Choice[]>;
  return { ...choices, period: periods(counts, language) };
}

/** Names that are data; levels and outcomes have words in each language. */
const NAMED_IN_VIETNAMESE: ReadonlySet<Facet> = new Set(["field", "unit", "procedure"]);

function nameOf(facet: Facet, value: string, name: string, language: Language): string {
  if (facet === "level" && Object.hasOwn(LEVEL, value)) return LEVEL[value as keyof typeof LEVEL][language];
  if (facet === "outcome" && Object.hasOwn(OUTCOME, value))
    return OUTCOME[value as keyof typeof OUTCOME].short[language];
  return name;
}

/** How many of the newest months can be chosen one by one. */
const MONTHS = 12;

/** All years, then the newest months that have answers. */
function periods(counts: readonly FacetCount[], language: Language): Choice[] {
  const words = LIBRARY[language];
  const months = counts
    .filter(({ kind }) => kind === "month")
    .map(({ value }) => [value.slice(0, 4), value.slice(4)]);
  const years = [...new Set(months.map(([year = ""]) => year))];
  return [
    ...years.map((year) => ({ value: year, label: words.year(year) })),
    ...months
      .slice(0, MONTHS)
      .map(([year = "", month = ""]) => ({ value: `${year}-${month}`, label: words.month(month, year) })),
  ];
}

/** The choices with the period that was asked for, where it is none of those offered: sent again, it stays. */
export function withPeriod(choices: Choices, asked: string, language: Language): Choices {
  if (asked === "" || choices.period.some(({ value }) => value === asked)) return choices;
  const [year = "", part] = asked.split("-");
  const words = LIBRARY[language];
  const quarter = parsePeriod(asked);
  const label = quarter ? periodTitle(quarter, language) : part ? words.month(part, year) : words.year(year);
  return { ...choices, period: [{ value: asked, label }, ...choices.period] };
}

/** What a list is narrowed to, for a sheet of paper, on which no form says it; `lang` where the words are not the page's. */
export type Narrowed = { title: string; words: string; lang?: "vi" | undefined };

export function narrowedTo(
  choices: Choices,
  chosen: Readonly<Record<Facet, string>>,
  period: string,
  language: Language,
): Narrowed[] {
  const words = LIBRARY[language];
  const asked = [
    ...FACETS.map((facet) => ({ title: words.facet[facet], of: choices[facet], code: chosen[facet] })),
    { title: words.period, of: choices.period, code: period },
  ];
  return asked.flatMap(({ title, of, code }) => {
    if (code === "") return [];
    // The number behind a name is of the name alone, not of the list.
    const choice = of.find(({ value }) => value === code);
    return [{ title, words: choice?.label.replace(/ \([\d.,]+\)$/, "") ?? code, lang: choice?.lang }];
  });
}

/** How many answers a list holds, where that is known without counting: all, or those of a single facet. */
export function knownTotal(
  counts: readonly FacetCount[],
  chosen: Readonly<Record<Facet, string>>,
  period: string,
): number | null {
  const filtered = FACETS.filter((facet) => chosen[facet] !== "");
  const [only = "level"] = filtered;
  if (period !== "" || filtered.length > 1) return null;
  const rows = counts.filter(
    ({ kind, value }) => kind === only && (filtered.length === 0 || value === chosen[only]),
  );
  return rows.reduce((sum, { answers }) => sum + answers, 0);
}
