import { unaccent } from "~/shared/vi-format";

/** A text in plain letters (no diacritics, lower case) that knows where each of them stood. */
export type PlainIndex = {
  plain: string;
  /** Where the plain letters from `start` up to `end` stand in the text itself. */
  range: (start: number, end: number) => { start: number; end: number };
};

/** Signs without width and direction marks: nobody sees them, and a number with one inside is the same number. */
export const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Full-width digits are digits, every kind of space is one, every short dash is one. */
const folded = (sign: string): string =>
  sign
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/[^\S\n]/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    // The full stop of other scripts stands in addresses as well as ours.
    .replace(/[\u3002\uff61]/gu, ".");

/** The texts of one language have few signs: each is folded once. Bounded, since anybody may write anything. */
const plainSigns = new Map<string, string>();
const MOST_SIGNS = 5000;

function plainOf(sign: string): string {
  const known = plainSigns.get(sign);
  if (known !== undefined) return known;
  const plain = unaccent(folded(sign)).toLowerCase();
  if (plainSigns.size < MOST_SIGNS) plainSigns.set(sign, plain);
  return plain;
}

/** Letters may come composed, decomposed or in another script: each plain letter points back to its sign. */
export function plainIndex(text: string): PlainIndex {
  let plain = "";
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    // A mark that stands alone belongs to the letter before it and leaves nothing.
    const letters = plainOf(sign);
    plain += letters;
    for (let i = 0; i < letters.length; i += 1) from.push(at);
    at += sign.length;
  }
  from.push(at);
  return { plain, range: (start, end) => ({ start: from[start] ?? at, end: from[end] ?? at }) };
}

/** Composed Vietnamese and plain signs: each becomes one plain letter, whatever stands beside it. */
const SIGN_FOR_SIGN =
  /^[\0-\x7e\u00c0-\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2026]*$/;

/** The same for finding words: text as people mostly write it is not taken apart letter by letter. */
export function wordIndex(text: string): PlainIndex {
  if (!SIGN_FOR_SIGN.test(text)) return plainIndex(text);
  return { plain: unaccent(text).toLowerCase(), range: (start, end) => ({ start, end }) };
}
