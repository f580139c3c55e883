/**
 * Whether one slip of the fingers makes one word of the other: a letter wrong, missing, too many, or two neighbours
 * swapped. Equal words are no slip.
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** A word and what is left of it without each one of its letters: what two words one slip apart have in common. */
export const slipsOf = (word: string): string[] => [
  ...new Set([
    word,
    ...(word.length > 2 ? [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1)) : []),
  ]),
];

/** The words with one of them replaced, and how many neighbouring pairs that the library knows this wins. */
export type Mended = { words: string[]; gain: number };

/**
 * What may have been meant: each word replaced by each word one slip away, best first.
 * @param near words of the library that share a slip with a typed one, by typed word
 * @param known which pairs of neighbours ("dat dai") stand in an answer
 */
export function mended(
  words: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): Mended[] {
  const pairs = (list: readonly string[], i: number) =>
    [list.slice(i - 1, i + 1), list.slice(i, i + 2)].filter(
      (pair) => pair.length === 2 && known.has(pair.join(" ")),
    ).length;
  return words
    .flatMap((word, i) =>
      (near.get(word) ?? [])
        .filter((other) => oneSlipApart(word, other))
        .map((other) => {
          const tried = words.with(i, other);
          return {
            words: tried,
            gain: pairs(tried, i) - pairs(words, i),
            same: word[0] === other[0] ? 1 : 0,
          };
        }),
    )
    .sort((a, b) => b.gain - a.gain || b.same - a.same)
    .map(({ words: tried, gain }) => ({ words: tried, gain }));
}
