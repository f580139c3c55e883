import { localDate, localDateOf, startOfLocalDay } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { OpenAnswer } from "./api-schemas";

/** A feed as both forms write it. Addresses are whole. */
export type Feed = {
  title: string;
  /** Its own address, and the page of the same list for people. */
  self: string;
  page: string;
  /** The host that ids are made with; they stay when an answer gets another address. */
  host: string;
  author: string;
  entries: readonly OpenAnswer[];
  /** When the list of all answers last changed, ISO: the moment of a feed that holds none. */
  changed: string;
  words: { question: string; reply: string; promises: string; reopened: (day: string) => string };
};

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Signs that XML 1.0 cannot hold are left out. */
const xml = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");

/**
 * The code at the end of an answer's address stays when its words change and when it is published again, and so must its
 * id (RFC 4287 §4.2.6). The date of a tag is one on which its host was ours, not the answer's (RFC 4151).
 */
const idOf = ({ slug }: OpenAnswer, host: string): string =>
  `tag:${host},2026:tra-loi/${slug.slice(slug.lastIndexOf("-") + 1)}`;

const SECOND = 1000;

/**
 * To readers who have the answer, too, it is news that its matter is looked at again. Of that only the day is public: on the
 * day of its words it was after them, and readers who go by this moment have to see another one.
 */
function updatedAt({ revised_at, published_at, reopened_on }: OpenAnswer): string {
  const words = revised_at ?? published_at;
  if (!reopened_on) return words;
  const [said, day] = [new Date(words), localDate(reopened_on)];
  if (localDateOf(said) === day) return new Date(said.getTime() + SECOND).toISOString();
  const reopened = startOfLocalDay(day).toISOString();
  if (reopened < words) return words;
  return reopened;
}

/** The newest moment in the feed; an empty one is empty since the list last changed at the latest. */
const updatedOf = ({ entries, changed }: Feed): string => entries.map(updatedAt).sort().at(-1) ?? changed;

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${xml(line)}</p>`)
    .join("");

/** Question, reply and promises as simple HTML, first that they are the earlier ones; every text is quoted. */
const htmlOf = ({ question, reply, promises, reopened_on }: OpenAnswer, words: Feed["words"]): string =>
  (reopened_on ? paragraphs(`${words.reopened(formatDate(localDate(reopened_on)))}.`) : "") +
  [
    [words.question, question],
    [words.reply, reply],
    [words.promises, promises ?? ""],
  ]
    .filter(([, text]) => text !== "")
    .map(([title = "", text = ""]) => `<h2>${xml(title)}</h2>${paragraphs(text)}`)
    .join("");

/** Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { title, self, page, host, author, entries, words } = feed;
  const lines = entries.map(
    (answer) => `<entry>
<id>${xml(idOf(answer, host))}</id>
<title>${xml(answer.title)}</title>
<link rel="alternate" type="text/html" href="${xml(answer.url)}"/>
<published>${answer.published_at}</published>
<updated>${updatedAt(answer)}</updated>
<author><name>${xml(answer.unit_name)}</name></author>
<category term="${xml(answer.field)}" label="${xml(answer.field_name)}"/>
<content type="html">${xml(htmlOf(answer, words))}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${xml(self)}</id>
<title>${xml(title)}</title>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
<updated>${updatedOf(feed)}</updated>
<author><name>${xml(author)}</name></author>
${lines.join("")}</feed>
`;
}

/** JSON Feed 1.1. */
export const jsonFeed = ({ title, self, page, host, author, entries, words }: Feed) => ({
  version: "https://jsonfeed.org/version/1.1",
  ...{ title, home_page_url: page, feed_url: self, language: "vi", authors: [{ name: author }] },
  items: entries.map((answer) => ({
    id: idOf(answer, host),
    url: answer.url,
    title: answer.title,
    content_html: htmlOf(answer, words),
    date_published: answer.published_at,
    date_modified: updatedAt(answer),
    authors: [{ name: answer.unit_name }],
    tags: [answer.field_name],
  })),
});
