import { createHash } from "node:crypto";
import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { inLanguage, type Language } from "~/shared/language";
import { localDate, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { LIBRARY } from "../publication/library-messages";
import { aboutInWords, unknownCodes } from "./about.server";
import { withAddress } from "./answers-api.server";
import type { OpenAnswer } from "./api-schemas";
import { EVERYTHING, followedQuery, readFollowed } from "./followed";
import { followedAnswers } from "./followed-answers.server";
import { OPEN_DATA } from "./open-data-messages";
import { type Wrong, wrongWith } from "./problem-words";

const STYLE = `:root{color-scheme:light dark}
body{margin:0;padding:12px 14px;font:16px/1.5 system-ui,"Noto Sans",Arial,sans-serif;color:#1b1f24;background:#fff}
h1{margin:0 0 8px;font-size:18px;line-height:1.35;color:#8f1d21}
ul{margin:0;padding:0;list-style:none}
li{padding:8px 0;border-top:1px solid #d9dde3}
a{color:#0b4f9e}
small{display:block;font-size:14px;color:#4a525d}
p{margin:10px 0 0}
@media (prefers-color-scheme:dark){body{color:#eef0f3;background:#16191d}h1{color:#f0b4b6}a{color:#9cc7ff}small{color:#c3c9d1}li{border-color:#3a4048}}`;

/**
 * What other sites may show in a frame, and only this: no script, no form, no cookie, nothing to be tricked into clicking
 * but links that open on their own.
 */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** How many answers a frame shows: as asked, 1 to 20. */
const countOf = (asked: string | null): number =>
  Math.min(20, Math.max(1, Number.parseInt(asked ?? "", 10) || 5));

/** What stands in the address of a frame beside what it is narrowed to: how many answers, and the language. */
const ALSO = ["so", "lang"];

/** Parameters that a frame does not know or that are there twice: a frame with a slip in one would show everything. */
const strayIn = (query: URLSearchParams): Wrong[] =>
  [...new Set(query.keys())].flatMap((name) => {
    if (!ALSO.includes(name) && !Object.hasOwn(EVERYTHING, name)) return [wrongWith(name, "noParameter")];
    return query.getAll(name).length > 1 ? [wrongWith(name, "once")] : [];
  });

/**
 * The newest answers as a page of its own for a frame on another site. What is wrong with its address is told there: 400
 * for a parameter that it does not know or that is there twice, 422 for a code that does not exist.
 */
export async function embeddedList(db: DbOrTx, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const followed = readFollowed(query);
  // The frame has one address; whoever embeds it says which language its readers want.
  const language: Language = query.get("lang") === "en" ? "en" : "vi";
  const stray = strayIn(query);
  if (stray.length > 0) return wrongInFrame(400, stray, query, language);
  const about = await aboutInWords(db, followed, language);
  const words = OPEN_DATA[language];
  if (about === false) return wrongInFrame(422, await unknownCodes(db, followed), query, language);
  const limit = countOf(query.get("so"));
  const answers = await followedAnswers(db, followed, localDateOf(new Date()), { limit });
  const items = answers
    .map(withAddress)
    .map(
      (answer) =>
        `<li>${link(answer.url, answer.title, "vi")}<small><span lang="vi">${html(answer.unit_name)}</span>, ${html(daysOf(answer, language))}</small>${again(answer.reopened_on, language)}</li>`,
    );
  const all = `${publicUrl()}${inLanguage(paths.answers(), language)}${followedQuery(followed) && `?${followedQuery(followed)}`}`;
  const title = html(words.latest(about));
  const body = items.length > 0 ? `<ul>${items.join("")}</ul>` : `<p>${html(words.none)}</p>`;
  return framed(200, language, title, `${body}<p>${link(all, words.seeAll)}</p>`);
}

/** The day it is sorted by stands behind the day of the answer, as in the lists of the library. */
function daysOf({ answered_on, published_at }: OpenAnswer, language: Language): string {
  const { answeredOn, publishedOn } = LIBRARY[language];
  const published = localDateOf(new Date(published_at));
  return `${answeredOn} ${formatDate(localDate(answered_on), language)}, ${publishedOn} ${formatDate(published, language)}`;
}

const again = (since: string | null, language: Language): string =>
  since ? `<small>${html(LIBRARY[language].reopened(formatDate(localDate(since), language)))}</small>` : "";

/** Whoever put the frame there sees what to mend, and their readers where the answers are. */
function wrongInFrame(
  status: 400 | 422,
  wrong: readonly Wrong[],
  query: URLSearchParams,
  language: Language,
): Response {
  const words = OPEN_DATA[language];
  const said = wrong.map(
    ({ parameter, message, message_en }) =>
      `<li>${html(language === "vi" ? message : message_en)}: ${html(`${parameter}=${query.get(parameter)}`)}</li>`,
  );
  const body = `<ul>${said.join("")}</ul><p>${link(publicUrl() + inLanguage(paths.answers(), language), words.seeAll)}</p>`;
  return framed(status, language, html(status === 400 ? words.frameWrong : words.frameUnknown), body);
}

/** A page of its own; title and body are HTML. */
function framed(status: number, language: Language, title: string, body: string): Response {
  const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  return new Response(page, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY },
  });
}

const link = (href: string, text: string, lang?: Language): string =>
  `<a href="${html(href)}"${lang ? ` lang="${lang}"` : ""} target="_blank" rel="noopener">${html(text)}</a>`;

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
