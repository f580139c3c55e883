import { inLanguage, LANGUAGES } from "~/shared/language";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A page as ~/paths has it; `changed` is a date. */
export type SitemapPage = { path: string; changed?: string };

/**
 * A sitemap of pages, each once a language with its counterpart in the other.
 * @param origin scheme and host of all addresses
 */
export const urlSet = (origin: string, pages: readonly SitemapPage[]): string =>
  `${HEAD}<urlset ${XMLNS} ${XHTML}>\n${pages.map((page) => inEveryLanguage(origin, page)).join("")}</urlset>\n`;

function inEveryLanguage(origin: string, { path, changed }: SitemapPage): string {
  const versions = LANGUAGES.map((language) => ({
    language,
    address: escaped(origin + inLanguage(path, language)),
  }));
  const links = versions
    .map(({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`)
    .join("");
  const rest = `${changed ? `<lastmod>${changed}</lastmod>` : ""}${links}`;
  return versions.map(({ address }) => `<url><loc>${address}</loc>${rest}</url>\n`).join("");
}

/** A sitemap of sitemaps. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex ${XMLNS}>\n${addresses
    .map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`)
    .join("")}</sitemapindex>\n`;
