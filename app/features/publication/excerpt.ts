import { isMarked, wholeWord } from "./marks";
import { wordIndex } from "./plain-index";
import { sameSound } from "./same-sound";
import { pairsOf, searchWords, typedWords } from "./search-words";

const LENGTH = 240;
/** Not the single spaces between all words: replacing each by itself took longer than the rest of a list's line. */
const ODD_SPACE = /\s{2,}|[^\S ]/g;

/**
 * The first lines of a text, or the lines around the first of the words that were looked for. Cut between words, with
 * "…" where something is left out.
 */
export function excerpt(text: string, words = ""): string {
  const flat = text.replace(ODD_SPACE, " ").trim();
  const start = startFor(flat, words);
  let end = Math.min(flat.length, start + LENGTH);
  if (end < flat.length) end = Math.max(flat.lastIndexOf(" ", end), start + 1);
  return `${start > 0 ? "… " : ""}${flat.slice(start, end).trim()}${end < flat.length ? " …" : ""}`;
}

/** A word that stands late is shown with some of what comes before it. */
function startFor(text: string, words: string): number {
  if (!words.trim()) return 0;
  const own = ownPlace(text, typedWords(words));
  if (own >= 0) return startBefore(text, own);
  const { plain, range } = wordIndex(text);
  const wanted = searchWords(words).map((word) => `(?:${sameSound(word).join("|")})`);
  const placesOf = (patterns: readonly string[]) =>
    patterns
      .map((pattern) => plain.search(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "u")))
      .filter((at) => at >= 0);
  // Two neighbours together say more than either of them alone.
  const pairs = placesOf(pairsOf(wanted).map((pair) => pair.replace(" ", "[^\\p{L}\\d]+")));
  const found = pairs.length > 0 ? pairs : placesOf(wanted);
  if (found.length === 0) return 0;
  return startBefore(text, range(Math.min(...found), Math.min(...found)).start);
}

const startBefore = (text: string, place: number): number =>
  place < LENGTH - 60 ? 0 : text.lastIndexOf(" ", place - 60) + 1;

/** Where two neighbours first stand in the marks they were typed with; -1 where none were typed so, or none do. */
function ownPlace(text: string, typed: readonly string[]): number {
  if (!typed.some(isMarked)) return -1;
  const low = text.toLowerCase();
  if (low.length !== text.length) return -1;
  const places = typed
    .slice(1)
    .flatMap((word, i) => {
      const before = typed[i] ?? "";
      if (!isMarked(before) || !isMarked(word)) return [];
      return low.search(new RegExp(`${wholeWord(before)}[^\\p{L}\\d]+${wholeWord(word)}`, "u"));
    })
    .filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}
