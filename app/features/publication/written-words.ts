import { searchable } from "~/shared/vi-format";
import { slipBetween } from "./slips";

/**
 * Plain words as they are written: those that were typed with their marks as typed, the others as they stand beside the
 * same neighbour in one of the texts, else anywhere in them; what is in none stays plain. Of a word that was replaced the
 * writing that is one slip from the typed one goes first.
 * @param words plain, in order
 * @param typed what somebody typed, word by word at the same places; words that were replaced differ
 */
export function writtenWords(
  words: readonly string[],
  typed: readonly string[],
  texts: readonly string[],
): string[] {
  const known = texts.map((text) =>
    (
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? []
    ).map((written) => ({
      written,
      plain: searchable(written),
    })),
  );
  const beside = (word: string, i: number, strict: boolean, near?: string): string | undefined => {
    for (const text of known) {
      const at = text.findIndex(
        ({ plain, written }, j) =>
          plain === word &&
          (near === undefined || slipBetween(near, written) !== null) &&
          (!strict ||
            text[j + 1]?.plain === (words[i + 1] ?? "") ||
            text[j - 1]?.plain === (words[i - 1] ?? "")),
      );
      if (at >= 0) return text[at]?.written;
    }
    return undefined;
  };
  return words.map((word, i) => {
    const own = typed[i]?.normalize("NFC").toLowerCase() ?? "";
    if (own !== word && searchable(own) === word) return own;
    const near = own !== word ? beside(word, i, true, own) : undefined;
    return near ?? beside(word, i, true) ?? beside(word, i, false) ?? word;
  });
}
