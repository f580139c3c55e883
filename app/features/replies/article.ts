import { searchable } from "~/shared/vi-format";

export type Article = { document: string; article: string; key: string };

/**
 * A provision as typed, and one spelling of it for comparing: "Nghị định số 23/2015/NĐ-CP" and "khoản 2, Điều 20" give
 * "23/2015/nd-cp#20". What has a number and symbol is known by them; items are gathered by the article, whatever clause
 * they name. A provision without a number of an article is known by its words.
 */
export function articleOf(document: string, article: string): Article {
  const [doc, art] = [document.trim(), article.trim()];
  const symbol = /(?<!\d)\d+\/(?:\d{4}\/)?[a-z][a-z0-9-]*/.exec(
    searchable(doc).replace(/\s*([/-])\s*/g, "$1"),
  )?.[0];
  const number =
    /dieu\s+(?:so\s+)?(\d+[a-z]?)\b/.exec(searchable(art))?.[1] ?? /^\d+[a-z]?$/.exec(searchable(art))?.[0];
  return { document: doc, article: art, key: `${symbol ?? searchable(doc)}#${number ?? searchable(art)}` };
}
