import type { MetaFunction } from "@remix-run/react";
import { type InBoth, inBoth, type Language } from "~/shared/language";

/** The portal's name where its own is not known, or would not be understood. */
export const PORTAL = inBoth({
  vi: { name: "Cổng phản ánh, kiến nghị" },
  en: { name: "Feedback portal (PAKN)" },
});

type Matches = readonly ({ id: string; data: unknown } | undefined)[];
/** The part of the root's data that titles need. */
type RootData = { settings?: { portalName?: string }; language?: Language } | undefined;

const rootDataOf = (matches: Matches): RootData =>
  matches.find((match) => match?.id === "root")?.data as RootData;

/** The language of the page, from the root's data. */
export const languageOfMatches = (matches: Matches): Language => rootDataOf(matches)?.language ?? "vi";

/** The portal's own name, from the root's data; English readers get one that says what it is. */
export function portalNameOf(matches: Matches): string {
  const root = rootDataOf(matches);
  return (root?.language !== "en" && root?.settings?.portalName) || PORTAL[languageOfMatches(matches)].name;
}

type Said<Loader> =
  | string
  | ((data: Parameters<MetaFunction<Loader>>[0]["data"], language: Language) => string | undefined);
/** A page's own dictionary, whose `description` may be for the head alone. */
type Head = InBoth<{ readonly title: string; readonly description?: string }>;

/**
 * `export const meta = pageMeta(WORDS)` with the page's dictionary, which has a title and may have a description; with
 * the page's data `pageMeta<typeof loader>((data, language) => …)`; on staff pages `pageMeta("Sổ tiếp nhận")`. The
 * portal's name is added; "Lỗi: " is put in front by the server on every page that refuses an answer.
 */
export function pageMeta<Loader = unknown>(
  title: Said<Loader> | Head,
  description?: Said<Loader>,
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const language = languageOfMatches(matches);
    const head = typeof title === "object" ? title[language] : { title, description };
    const say = (said: Said<Loader> | undefined) =>
      typeof said === "function" ? said(data, language) : said;
    const [own, portal, content] = [say(head.title), portalNameOf(matches), say(head.description)];
    const tags = [{ title: own ? `${own} – ${portal}` : portal }];
    return content ? [...tags, { name: "description", content }] : tags;
  };
}
