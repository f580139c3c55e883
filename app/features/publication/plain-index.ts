import { unaccent } from "~/shared/vi-format";

/** A text in plain letters (no diacritics, lower case) that knows where each of them stood. */
export type PlainIndex = {
  plain: string;
  /** Where the plain letters from `start` up to `end` stand in the text itself. */
  range: (start: number, end: number) => { start: number; end: number };
};

/** Letters may come composed, decomposed or in another script: each plain letter points back to its sign. */
export function plainIndex(text: string): PlainIndex {
  let plain = "";
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    // A mark that stands alone belongs to the letter before it and leaves nothing.
    for (const letter of unaccent(sign).toLowerCase()) {
      plain += letter;
      for (let i = 0; i < letter.length; i += 1) from.push(at);
    }
    at += sign.length;
  }
  from.push(at);
  return { plain, range: (start, end) => ({ start: from[start] ?? at, end: from[end] ?? at }) };
}
