import { isMarked, sameMarks, wholeWord } from "./marks";
import { wordIndex } from "./plain-index";
import { sameSound } from "./same-sound";
import { searchWords, typedWords } from "./search-words";

/** A text in pieces, in order; `hit` pieces are what was looked for. */
export type Marked = { text: string; hit: boolean }[];

/** What is marked in the texts of one answer. */
export type Wanted = {
  /** Plain words, marked however they are written. */
  plain: ReadonlySet<string>;
  /** Words marked only where they stand in these marks (one spelling for all: sameMarks). */
  own: ReadonlySet<string>;
};

const NOTHING: Wanted = { plain: new Set(), own: new Set() };

/**
 * What to mark in the texts of one answer. A word that was typed with marks and stands so in one of them is marked only
 * where it does: whoever looks for "sổ đỏ" does not want every "Sở".
 */
export function wantedIn(texts: readonly string[], words: string): Wanted {
  if (!words.trim()) return NOTHING;
  const asTyped = typedWords(words);
  const said = asTyped.some(isMarked) ? texts.join("\n").normalize("NFC").toLowerCase() : "";
  const typed = asTyped.map((word) => ({
    word,
    own: isMarked(word) && new RegExp(wholeWord(word), "u").test(said),
  }));
  return {
    plain: new Set(
      typed.filter(({ own }) => !own).flatMap(({ word }) => searchWords(word).flatMap(sameSound)),
    ),
    own: new Set(typed.filter(({ own }) => own).map(({ word }) => sameMarks(word))),
  };
}

/**
 * Marks the words that were looked for; neighbours become one piece. A word counts only as a whole: "an" is not marked in
 * "phản ánh".
 */
export function highlight(text: string, wanted: Wanted): Marked {
  if (wanted.plain.size === 0 && wanted.own.size === 0) return [{ text, hit: false }];
  const { plain, range } = wordIndex(text);
  const hits: { start: number; end: number }[] = [];
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\d]+/gu)) {
    const { start, end } = range(index, index + word.length);
    if (
      !wanted.plain.has(word) &&
      !(wanted.own.size > 0 && wanted.own.has(sameMarks(text.slice(start, end))))
    )
      continue;
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
