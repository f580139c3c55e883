import fc from "fast-check";
import { expect, test } from "vitest";
import { plainIndex, wordIndex } from "./plain-index";

const WORD = /[\p{L}\d]+/gu;

/** Where the words of a text stand in it, in plain letters. */
const wordsOf = ({ plain, range }: ReturnType<typeof plainIndex>) =>
  [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({ word, ...range(index, index + word.length) }));

test("finds the same words in the same places, whether read sign by sign or taken apart", () => {
  const sign = fc.oneof(
    ...[..."aăâbcdđeêoôơuư AĐƠ ạảắằệỗựỹ –“”.,;12"].map((one) => fc.constant(one)),
    fc.constantFrom("e\u0323\u0302", "\u0301", "\u00ad", "İ", "ﬁ", "５", "…", "ß", "я", "½", "\u00a0"),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join("");
      expect(wordsOf(wordIndex(text))).toEqual(wordsOf(plainIndex(text)));
    }),
    { numRuns: 500 },
  );
});
