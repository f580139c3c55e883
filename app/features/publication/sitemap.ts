const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A sitemap of pages. Addresses are whole; `changed` is a date. */
export const urlSet = (pages: readonly { address: string; changed?: string }[]): string =>
  `${HEAD}<urlset ${XMLNS}>\n${pages
    .map(
      ({ address, changed }) =>
        `<url><loc>${escaped(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>\n`,
    )
    .join("")}</urlset>\n`;

/** A sitemap of sitemaps. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex ${XMLNS}>\n${addresses
    .map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`)
    .join("")}</sitemapindex>\n`;
