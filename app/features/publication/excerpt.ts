import { unaccent } from "~/shared/vi-format";
import { type PlainIndex, plainIndex } from "./plain-index";
import { pairsOf, searchWords } from "./search-words";

const LENGTH = 240;

/**
 * The first lines of a text, or the lines around the first of the words that were looked for. Cut between words, with
 * "…" where something is left out.
 */
export function excerpt(text: string, words = ""): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const start = startFor(flat, words);
  let end = Math.min(flat.length, start + LENGTH);
  if (end < flat.length) end = Math.max(flat.lastIndexOf(" ", end), start + 1);
  return `${start > 0 ? "… " : ""}${flat.slice(start, end).trim()}${end < flat.length ? " …" : ""}`;
}

/** A word that stands late is shown with some of what comes before it. */
function startFor(text: string, words: string): number {
  if (!words.trim()) return 0;
  const { plain, range } = indexOf(text);
  const wanted = searchWords(words);
  const placesOf = (patterns: readonly string[]) =>
    patterns
      .map((pattern) => plain.search(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "u")))
      .filter((at) => at >= 0);
  // Two neighbours together say more than either of them alone.
  const pairs = placesOf(pairsOf(wanted).map((pair) => pair.replace(" ", "[^\\p{L}\\d]+")));
  const found = pairs.length > 0 ? pairs : placesOf(wanted);
  if (found.length === 0) return 0;
  const { start } = range(Math.min(...found), Math.min(...found));
  if (start < LENGTH - 60) return 0;
  return text.lastIndexOf(" ", start - 60) + 1;
}

/** Composed Vietnamese keeps its length without marks, sign for sign; anything else is indexed letter by letter. */
function indexOf(text: string): PlainIndex {
  const plain = unaccent(text).toLowerCase();
  return plain.length === text.length ? { plain, range: (start, end) => ({ start, end }) } : plainIndex(text);
}
