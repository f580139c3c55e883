/** Typed words with a blank put in or taken out; `needs`: the pair or the word that this makes, which answers have to say. */
export type Respaced = { words: string[]; typed: string[]; needs: string };

/** Of one letter are syllables that are a vowel ("y tế", "ô tô"). */
const syllable = (part: string): boolean => part.length > 1 || /^[aeiouy]$/.test(part);

/**
 * What may have been meant where a blank was forgotten ("hokhau") or struck too often ("đ ất"): each unknown word as two,
 * and each together with the next.
 * @param words plain, in order
 * @param typed the same with the marks they were typed with
 * @param unknown those that no answer has: only they are taken apart, and one of two that are joined is one of them
 */
export function respaced(
  words: readonly string[],
  typed: readonly string[],
  unknown: ReadonlySet<string>,
): Respaced[] {
  const put = (at: number, length: number, plain: readonly string[], marked: readonly string[]) => ({
    words: words.toSpliced(at, length, ...plain),
    typed: typed.toSpliced(at, length, ...marked),
    needs: plain.join(" "),
  });
  return words.flatMap((word, at) => {
    const own = typed[at] ?? "";
    const next = words[at + 1];
    // Plain and marked differ in length only where marks were typed apart from their letters; then nothing says where to cut.
    const cuttable = unknown.has(word) && own.length === word.length && /^[a-z]{3,15}$/.test(word);
    const apart = (cuttable ? [...word] : [])
      .map((_, cut) => [word.slice(0, cut), word.slice(cut)] as const)
      .filter((parts) => parts.every(syllable))
      .map(([one, two]) => put(at, 1, [one, two], [own.slice(0, one.length), own.slice(one.length)]));
    if (next === undefined || !(unknown.has(word) || unknown.has(next))) return apart;
    return [...apart, put(at, 2, [word + next], [own + typed[at + 1]])];
  });
}
