import { plainIndex } from "./plain-index";
import { searchWords } from "./search-words";

/** A text in pieces, in order; `hit` pieces are what was looked for. */
export type Marked = { text: string; hit: boolean }[];

/**
 * Marks the words that were looked for, with or without diacritics; neighbours become one piece. A word counts only as a
 * whole: "an" is not marked in "phản ánh".
 */
export function highlight(text: string, words: string): Marked {
  const wanted = new Set(searchWords(words));
  if (wanted.size === 0) return [{ text, hit: false }];
  const { plain, range } = plainIndex(text);
  const hits: { start: number; end: number }[] = [];
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\d]+/gu)) {
    if (!wanted.has(word)) continue;
    const { start, end } = range(index, index + word.length);
    const last = hits.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else hits.push({ start, end });
  }
  const pieces: Marked = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
