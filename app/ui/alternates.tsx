import { useLocation, useMatches } from "@remix-run/react";
import { hasOneAddress, inLanguage, LANGUAGES, withoutLanguage } from "~/shared/language";
import { useLanguage } from "./language";

/** What a page may say of itself in its data. */
type PageData = { share?: { address: string }; unlisted?: boolean } | null | undefined;

/**
 * Where the page lies in each language, and which of its addresses it wants to be known by, for search engines. A page
 * that has several addresses names the one that counts in its data (`share`); elsewhere the query is not part of it, since
 * it may hold what is nobody else's business. `unlisted` pages have an address a language, and none to be known by.
 * @param origin scheme and host of all addresses
 */
export function Alternates({ origin }: { origin: string }) {
  const { pathname, search } = useLocation();
  const here = useLanguage();
  const data = useMatches().at(-1)?.data as PageData;
  if (hasOneAddress(pathname)) return null;
  const shared = data?.share && canonicalPath(data.share.address, origin);
  const path = data?.unlisted ? pathname + search : (shared ?? pathname);
  const href = (language: (typeof LANGUAGES)[number]) => origin + inLanguage(path, language);
  return (
    <>
      {data?.unlisted ? null : <link rel="canonical" href={href(here)} />}
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={href(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={href("vi")} />
    </>
  );
}

/** "https://pakn.vn/en/cong-khai" → "/cong-khai" */
const canonicalPath = (address: string, origin: string): string =>
  withoutLanguage(address.slice(origin.length) || "/");
