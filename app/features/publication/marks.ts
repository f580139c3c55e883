import { seen } from "~/shared/clean-text";
import { searchable } from "~/shared/vi-format";
import { sameSound } from "./same-sound";
import { BETWEEN_WORDS, typedWords } from "./search-words";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** The rimes on whose either letter the tone is written: "hoà" and "hòa", "khoẻ" and "khỏe", "thuỷ" and "thủy". */
const EITHER = /(?:oa|oe|uy)$/;

/** A word in small letters in each way it is written, with i before y, the tone as in old school books before today's. */
export function spellingsOf(word: string): string[] {
  const low = word.normalize("NFC").toLowerCase();
  const apart = low.normalize("NFD");
  const [tone] = TONE.exec(apart) ?? [];
  const bare = apart.replace(TONE, "").normalize("NFC");
  const letters = sameSound(bare);
  if (!tone) return letters;
  if (letters.length === 1 && !EITHER.test(bare)) return [low];
  return letters.flatMap((one) =>
    (EITHER.test(one) ? [-1, 0] : [0]).map((from) => {
      const at = one.length + from;
      return (one.slice(0, at) + tone + one.slice(at)).normalize("NFC");
    }),
  );
}

/** One writing for all spellings of a word; a word without marks is itself. */
export const sameMarks = (word: string): string => spellingsOf(word)[0] ?? "";

/** Whether somebody who wrote this word put marks on it. */
export const isMarked = (word: string): boolean => searchable(word) !== word.toLowerCase();

/** Some spelling of a word as a whole word in small letters: a regular expression with the flag u. */
export const wholeWord = (word: string): string =>
  `(?<![\\p{L}\\d])(?:${spellingsOf(word).join("|")})(?![\\p{L}\\d])`;

/** Whether a text has all the words, wherever they stand; a word typed with marks has to stand there in these marks, with i or y. */
export function hasWords(text: string, typed: readonly string[]): boolean {
  const lower = seen(text).normalize("NFC").toLowerCase();
  const there = new Set([lower, searchable(lower)].flatMap((form) => form.split(BETWEEN_WORDS)));
  return typed.every((word) => spellingsOf(word).some((one) => there.has(one)));
}

/** In a longer sentence the pairs say enough, and each spelling is a look through all texts that are weighed. */
const FEW = 4;
/** Where a word may end in a text: what matters of "cá" is that it is not "các". */
const ENDS = [" ", ",", ".", "\n"];

type Terms = { spellings: string[]; terms: number[] };

/** Every spelling with the number of its term. */
const numbered = (terms: readonly string[][]): Terms => ({
  spellings: terms.flat(),
  terms: terms.flatMap((spellings, i) => spellings.map(() => i)),
});

/**
 * What an answer must hold to say a thing in the very marks it was typed with: each marked word as a whole word, and two
 * marked words as the phrase they mostly are ("sổ đỏ"). `spellings` are looked for in small letters with one space between
 * and around words; of those with the same number in `terms` one is enough. Nothing for words typed without marks.
 */
export function neededTerms(q: string): Terms {
  const words = typedWords(q);
  const [first = "", second = ""] = words;
  const one = words.filter(isMarked).map((word) => spellingsOf(word).map((spelling) => ` ${spelling} `));
  const phrase =
    words.length === 2 && isMarked(first) && isMarked(second)
      ? [spellingsOf(first).flatMap((a) => spellingsOf(second).map((b) => ` ${a} ${b} `))]
      : [];
  return numbered([...one, ...phrase]);
}

/**
 * What an answer holds that says a thing in the very marks it was typed with: each pair of neighbours with a marked
 * word, and of few words each of these. `spellings` are looked for in small letters after a space was put before the text; those with
 * the same number in `terms` count once. Nothing for words typed without marks.
 */
export function markedTerms(q: string): Terms {
  const words = typedWords(q);
  const one = words
    .filter((word) => words.length <= FEW && isMarked(word))
    .map((word) => spellingsOf(word).flatMap((spelling) => ENDS.map((end) => ` ${spelling}${end}`)));
  const two = words.slice(1).flatMap((word, i) => {
    const before = words[i] ?? "";
    if (!isMarked(before) && !isMarked(word)) return [];
    return [spellingsOf(before).flatMap((first) => spellingsOf(word).map((second) => `${first} ${second}`))];
  });
  return numbered([...one, ...two]);
}
