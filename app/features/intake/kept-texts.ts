import type { Answers } from "./draft";

/** A short name for a text, the same as public/draft.js makes of what it kept (FNV-1a over code points, 32 bits). */
export function textDigest(text: string): number {
  let sum = 0;
  // Browsers send line ends as CR LF and show them as LF.
  for (const letter of text.replace(/\r\n?/g, "\n"))
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619);
  return sum;
}

export type TextDigests = Record<string, number>;

/** What the server has of a form, by field: the device forgets these texts, and no others. */
export const digestsOf = (answers: Answers): TextDigests =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      textDigest(typeof value === "string" ? value : value.join("\n")),
    ]),
  );

/** What the address of the page after a form says of the text it took in; read by takenFrom(). */
export const takenMark = (page: string, field: string, text: string): string =>
  `${page}.${field}.${textDigest(text)}`;

const TAKEN = /^([\w-]{1,20})\.(\w{1,20})\.(-?\d{1,10})$/;

/** Which text a page has just taken in; null for no address of ours. */
export function takenFrom(said: string | null): { page: string; has: TextDigests } | null {
  const [, page, field, digest] = TAKEN.exec(said ?? "") ?? [];
  return page && field ? { page, has: { [field]: Number(digest) } } : null;
}
