import { expect } from "vitest";
import { publicUrl } from "~/platform/env.server";
import { hasOneAddress, inLanguage, languageOf, withoutLanguage } from "~/shared/language";
import type { wholeSite } from "./whole-site";

type Site = Awaited<ReturnType<typeof wholeSite>>;
type Expected = {
  init?: RequestInit;
  status?: number;
  /** The title and the words for search engines are those of Vietnamese data. */
  headOfData?: boolean;
};

/**
 * Asks for the English page of a Vietnamese address (with its query) and expects that it is English but for what is
 * marked as Vietnamese, that its links stay in English, and that the switch leads to the Vietnamese page.
 * @returns the page, for what else there is to say about it
 */
export async function expectEnglish(site: Site, path: string, expected: Expected = {}): Promise<string> {
  const address = inLanguage(path, "en");
  const answer = await site.ask(address, expected.init);
  const html = await answer.text();
  expect(answer.status, address).toBe(expected.status ?? 200);
  expect(html, address).toContain('<html lang="en"');
  expect(vietnameseIn(html, expected.headOfData), address).toEqual([]);
  for (const link of linksOf(html))
    expect(languageOf(link) === "en" || hasOneAddress(link), `${address} leads to ${link}`).toBe(true);
  const switchTo = /<a [^>]*hreflang="vi"[^>]*>/i.exec(html)?.[0] ?? "";
  expect(switchTo, address).toContain(' lang="vi"');
  expect(unescaped(switchTo), address).toContain(`href="${path}"`);
  return html;
}

/** Expects that both pages of a Vietnamese address name each other and themselves to search engines. */
export async function expectAlternates(site: Site, path: string): Promise<void> {
  const pages = await Promise.all(
    [path, inLanguage(path, "en")].map(async (one) => (await site.ask(one)).text()),
  );
  const [vi = {}, en = {}] = pages.map(alternatesOf);
  expect(vi, path).toEqual(en);
  expect(Object.keys(vi), path).toEqual(["vi", "en", "x-default"]);
  expect(vi["x-default"], path).toBe(vi.vi);
  const base = publicUrl();
  const [viPath = "", enPath = ""] = [vi.vi, vi.en].map((whole) => whole?.slice(base.length));
  expect(withoutLanguage(enPath), path).toBe(viPath || "/");
  for (const [i, html] of pages.entries()) {
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    if (canonical) expect(canonical, path).toBe(i === 0 ? vi.vi : vi.en);
  }
}

function alternatesOf(html: string): Record<string, string> {
  const all = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi);
  return Object.fromEntries([...all].map(([, language = "", href = ""]) => [language, unescaped(href)]));
}

/** Addresses on this site that a page leads to, its forms too, but for the other language and the head. */
function linksOf(html: string): string[] {
  const tags = html.slice(html.indexOf("<body")).match(/<[a-z][^<>]*>/gi) ?? [];
  return tags
    .filter((tag) => !/ hreflang=/i.test(tag))
    .flatMap((tag) => [...tag.matchAll(/ (?:href|action|formaction)="(\/(?!\/)[^"]*)"/gi)])
    .map(([, path = ""]) => unescaped(path));
}

const unescaped = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** 05/02/2026 is May for half the readers; as an example of what to type it stands with its order. */
const NUMBERS_ONLY = /\b\d{2}\/\d{2}\/\d{4}\b/;
const TYPED = /day\/month\/year|for example/i;

/**
 * The words of a page, in texts and in attributes that are read out, that are Vietnamese where nothing says so.
 * @param headOfData leaves title and meta out
 */
export function vietnameseIn(html: string, headOfData = false): string[] {
  const found: string[] = [];
  const open: { name: string; vi: boolean }[] = [];
  for (const [, text = "", tag = ""] of html.matchAll(/([^<]*)(<!?\/?[a-z][^<>]*>)?/gi)) {
    const inside = open.at(-1);
    const silent = /^(script|style)$/.test(inside?.name ?? "") || (headOfData && inside?.name === "title");
    if (!inside?.vi && !silent) found.push(...suspects(text));
    const [, closing, name = ""] = /^<(\/?)([a-z][a-z\d]*)/i.exec(tag) ?? [];
    if (closing) while (open.length > 0 && open.pop()?.name !== name);
    if (closing || !name) continue;
    const language = / lang="(\w+)"/.exec(tag)?.[1];
    const vi = language ? language === "vi" : Boolean(inside?.vi);
    const read = tag.matchAll(
      / (?:alt|aria-label|content|data-(?!copy=)[\w-]+|label|placeholder|title)="([^"]*)"/g,
    );
    if (!vi && !(headOfData && name === "meta"))
      for (const [, value = ""] of read) found.push(...suspects(value));
    if (!VOID.test(name) && !tag.endsWith("/>")) open.push({ name, vi });
  }
  return found;
}

const suspects = (text: string): string[] =>
  VIETNAMESE.test(text) || (NUMBERS_ONLY.test(text) && !TYPED.test(text)) ? [text.trim()] : [];
