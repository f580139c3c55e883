/** The languages of the public pages. What staff see, and what is sent by law, is Vietnamese (decision 0037). */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What stands before the address of every English page. */
export const ENGLISH = "/en";

/** The language of a page from its address: a path, or a whole URL such as `request.url`. */
export function languageOf(address: string): Language {
  const path = address.replace(/^https?:\/\/[^/?#]*/, "");
  return /^\/en(?:[/?#]|$)/.test(path) ? "en" : "vi";
}

/** The path as the routes know it: "/en/tro-giup" → "/tro-giup". */
export const withoutLanguage = (path: string): string =>
  languageOf(path) === "vi" ? path : path.slice(ENGLISH.length).replace(/^(?!\/)/, "/");

/** Programmes read it, staff use it, or it is a file: it has one address, and no language of its own. */
const ONE_ADDRESS =
  /^\/(?:staff|api|dev|assets|nhung|sitemap|healthcheck|-)(?:[/?#]|$)|^\/(?:gui-pakn|tra-cuu\/[^/?#]+)\/tep\/|^[^?#]*\.(?:atom|css|csv|ico|js|json|jsonl|jsonld|pdf|png|svg|ttl|txt|xml)(?:[?#]|$)/;

/** Whether a path leads to something that is not there once a language. */
export const hasOneAddress = (path: string): boolean => ONE_ADDRESS.test(path);

/**
 * Where a path of ~/paths lies for readers of a language; what has one address, or is English already, stays where it
 * is.
 */
export function inLanguage(path: string, language: Language): string {
  if (language === "vi" || hasOneAddress(path) || languageOf(path) === "en") return path;
  return ENGLISH + path.replace(/^\/(?=[?#]|$)/, "");
}

/** The same shape with any words in it. */
type Same<W> = W extends string
  ? string
  : W extends (...given: infer G) => infer R
    ? (...given: G) => Same<R>
    : W extends readonly unknown[]
      ? { readonly [I in keyof W]: Same<W[I]> }
      : W extends { $$typeof: unknown } | { type: unknown; props: unknown }
        ? W
        : W extends object
          ? { readonly [K in keyof W]: Same<W[K]> }
          : W;

/** Words that exist in each language. */
export type InBoth<W> = Readonly<Record<Language, W>>;

/**
 * A dictionary. English has every key that Vietnamese has and no other; functions take the same arguments.
 * `export const HELP = inBoth({ vi: { title: "Trợ giúp" }, en: { title: "Help" } })`, read as `HELP[language]` in
 * loaders and actions, as `useWords(HELP)` in components.
 */
export const inBoth = <const W extends object>(words: { vi: W; en: NoInfer<Same<W>> }): InBoth<Same<W>> =>
  words as InBoth<Same<W>>;

/** The same thing made once a language: a form's schema with its messages. */
export const inEach = <W, T>(words: InBoth<W>, make: (words: W, language: Language) => T): InBoth<T> => ({
  vi: make(words.vi, "vi"),
  en: make(words.en, "en"),
});

/**
 * Leads the links and forms of a drawn page to the pages of its language: pages name addresses as ~/paths has them,
 * and only here is the language put before them. What says its language itself (`hreflang`) is left as it is.
 */
export function linksInLanguage(html: string, language: Language): string {
  if (language === "vi") return html;
  return html.replace(TAG_WITH_PATH, (tag) =>
    / hreflang=/i.test(tag)
      ? tag
      : tag.replace(PATH, (_, name: string, path: string) => `${name}="${inLanguage(path, language)}"`),
  );
}

const TAG_WITH_PATH = /<[a-z][^<>]* (?:href|action|formaction|data-similar)="\/[^<>]*>/gi;
const PATH = /(?<= )(href|action|formaction|data-similar)="(\/(?!\/)[^"]*)"/gi;
