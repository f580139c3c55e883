import { anywhere, entry, pairsOf, twoOf } from "./search-words";

/** Of more words not every choice of half of them is asked for: there would be hundreds. */
const FEW = 6;

/** Each choice of the words that leaves `left` of them out. */
function leavingOut(words: readonly string[], left: number): string[][] {
  if (left === 0) return [[...words]];
  return words.flatMap((_, i) =>
    leavingOut(words.slice(i + 1), left - 1).map((rest) => [...words.slice(0, i), ...rest]),
  );
}

/**
 * What to ask for where no answer has all words, most words first: all that are known, all but one, all but two, at
 * least half of those typed. Of long sentences, what shares two pairs of neighbours stands for the half.
 * @param words those that some answer has, each once, in the order typed
 * @param typed how many different ones were typed
 */
export function fewerWords(words: readonly string[], typed: number): string[] {
  const most = words.length <= FEW ? words.length - Math.ceil(typed / 2) : Math.min(2, words.length - 1);
  const queries: string[] = [];
  for (let left = words.length < typed ? 0 : 1; left <= most; left += 1)
    queries.push(
      leavingOut(words, left)
        .map((kept) => `(${anywhere(kept)})`)
        .join(" | "),
    );
  const two = words.length > FEW ? twoOf(pairsOf(words).map((pair) => entry(pair))) : null;
  return two ? [...queries, two] : queries;
}
