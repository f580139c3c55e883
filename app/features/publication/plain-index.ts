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
    .replace(/[\u2010-\u2015\u2212]/gu, "-");

/** Letters may come composed, decomposed or in another script: each plain letter points back to its sign. */
export function plainIndex(text: string): PlainIndex {
  let plain = "";
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    // A mark that stands alone belongs to the letter before it and leaves nothing.
    for (const letter of unaccent(folded(sign)).toLowerCase()) {
      plain += letter;
      for (let i = 0; i < letter.length; i += 1) from.push(at);
    }
    at += sign.length;
  }
  from.push(at);
  return { plain, range: (start, end) => ({ start: from[start] ?? at, end: from[end] ?? at }) };
}
