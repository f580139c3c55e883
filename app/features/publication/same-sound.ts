/** Open syllables that some write with i and some with y: "lí" and "lý", "kĩ" and "kỹ", "qui" and "quy". */
const EITHER_LETTER = /^(h|k|l|m|s|t|qu)[iy]$/;

/** A plain word, in small letters, in each way it is written, i before y; most words in one. */
export function sameSound(word: string): string[] {
  const [, onset] = EITHER_LETTER.exec(word) ?? [];
  return onset === undefined ? [word] : [`${onset}i`, `${onset}y`];
}

/** One writing for all ways a plain word is written. */
export const oneSound = (word: string): string => sameSound(word)[0] ?? "";

/** Words beside each other in each way they are written. */
export const soundingAlike = (words: readonly string[]): string[] =>
  words.reduce<string[]>(
    (rows, word) => rows.flatMap((row) => sameSound(word).map((one) => (row ? `${row} ${one}` : one))),
    [""],
  );
