import { seen } from "~/shared/clean-text";
import { searchable } from "~/shared/vi-format";
import { soundingAlike } from "./same-sound";

const MOST = 12;
/** What stands between two words of a text. */
export const BETWEEN_WORDS = /[^\p{L}\d]+/u;

/**
 * The words of what somebody typed, as the index holds them: plain, lower case, without signs that nobody sees, at most
 * twelve, each as often as typed.
 */
export const searchWords = (typed: string): string[] => wordsIn(searchable(seen(typed)));

/** The same words with the marks they were typed with. */
export const typedWords = (typed: string): string[] => wordsIn(seen(typed).normalize("NFC"));

const wordsIn = (text: string): string[] =>
  text
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "" && word.length <= 40)
    .slice(0, MOST);

/** Neighbouring words as the index holds them ("dat dai"). */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** A word of the index, a pair or a mark of a facet, quoted for a tsquery. */
export const quoted = (text: string): string => `'${text.replace(/['\\]/g, (sign) => sign + sign)}'`;

/**
 * A word or a pair that somebody looks for, for a tsquery: in both ways where it is written with i or with y.
 * @param weight which part of a text it has to stand in (":A": the title), none: any
 */
export function entry(text: string, weight = ""): string {
  const spellings = soundingAlike(text.split(" ")).map((one) => quoted(one) + weight);
  return spellings.length > 1 ? `(${spellings.join(" | ")})` : spellings.join("");
}

const all = (entries: readonly string[]): string => entries.map((one) => entry(one)).join(" & ");

/**
 * What stands in the texts as it was typed: the word itself, or all its pairs. Pairs that stand apart from each other
 * pass too; ranking puts them behind.
 */
export const phraseQuery = (words: readonly string[]): string =>
  words.length === 1 ? all(words) : all(pairsOf(words));

/** All words, anywhere, but not as they were typed; null for a single word, which cannot be scattered. */
export const scatteredQuery = (words: readonly string[]): string | null =>
  words.length === 1 ? null : `${all([...new Set(words)])} & !(${phraseQuery(words)})`;

/** The same for ranking, on texts with places: the words in a row, and the words anywhere. */
export const rowOfWords = (words: readonly string[]): string =>
  words.map((word) => entry(word)).join(" <-> ");
export const anywhere = (words: readonly string[]): string => all([...new Set(words)]);

/** Joins parts that must all hold; empty ones are left out. "" when nothing is asked. */
export const both = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => `(${part})`)
    .join(" & ");

/**
 * What holds at least two of the entries, each of which stands in `entries` once; null for fewer than two. Halves are
 * asked against each other ("one of these and one of those"), then each half by itself: of eight entries 7 parts with 24
 * entries in them, where all their pairs would be 28 with 56.
 */
export function twoOf(entries: readonly string[]): string | null {
  if (entries.length < 2) return null;
  const half = entries.length >> 1;
  const [some, others] = [entries.slice(0, half), entries.slice(half)];
  const between = `((${some.join(" | ")}) & (${others.join(" | ")}))`;
  return [between, twoOf(some), twoOf(others)].filter((part) => part !== null).join(" | ");
}
