/** How one slip of the fingers makes one word of another: two neighbours swapped, a letter too many or missing, a wrong one. */
export type Slip = "swapped" | "length" | "letter";

/** The slip between two words; null for equal words and for such as are further apart. */
export function slipBetween(a: string, b: string): Slip | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)) return "swapped";
  if (restA.slice(1) === restB || restA === restB.slice(1)) return "length";
  return restA.slice(1) === restB.slice(1) ? "letter" : null;
}

/** A word and what is left of it without each one of its letters: what two words one slip apart have in common. */
export const slipsOf = (word: string): string[] => [
  ...new Set([
    word,
    ...(word.length > 2 ? [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1)) : []),
  ]),
];

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether two letters lie side by side on a keyboard, in a row or one row apart. */
function besideOnKeys(a: string, b: string): boolean {
  const place = (letter: string) => {
    const row = ROWS.findIndex((keys) => keys.includes(letter));
    return { row, at: (ROWS[row]?.indexOf(letter) ?? -9) + row / 2 };
  };
  const [one, other] = [place(a), place(b)];
  if (one.row < 0 || other.row < 0) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.at - other.at) <= 1;
}

/** Whether two words differ by one letter, and the finger hit the key beside it. */
export function wrongKey(typed: string, other: string): boolean {
  const at = [...typed].findIndex((letter, i) => letter !== other[i]);
  return slipBetween(typed, other) === "letter" && besideOnKeys(typed[at] ?? "", other[at] ?? "");
}

/** How near a word is to the typed one: people seldom miss the first letter, often swap two and hit the key beside. */
export const nearness = (typed: string, other: string): number =>
  (typed[0] === other[0] ? 2 : 0) +
  (slipBetween(typed, other) === "swapped" || wrongKey(typed, other) ? 1 : 0);

/** The words with one of them replaced. */
export type Mended = {
  words: string[];
  /** How many neighbouring pairs that the library knows this wins. */
  gain: number;
  near: number;
  /** The pairs around the new word that the library knows. */
  pairs: string[];
};

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
    [list.slice(i - 1, i + 1), list.slice(i, i + 2)]
      .filter((pair) => pair.length === 2)
      .map((pair) => pair.join(" "))
      .filter((pair) => known.has(pair));
  return words
    .flatMap((word, i) =>
      (near.get(word) ?? [])
        .filter((other) => slipBetween(word, other) !== null)
        .map((other) => {
          const tried = words.with(i, other);
          const won = pairs(tried, i);
          const gain = won.length - pairs(words, i).length;
          return { words: tried, gain, near: nearness(word, other), pairs: won };
        }),
    )
    .sort((a, b) => b.gain - a.gain || b.near - a.near);
}

/** The slip that a mended phrase takes back. */
export function slipIn(words: readonly string[], { words: tried }: Pick<Mended, "words">): Slip | null {
  const at = words.findIndex((word, i) => word !== tried[i]);
  return slipBetween(words[at] ?? "", tried[at] ?? "");
}

/** From here on few words differ by one letter. */
const LONG = 4;

/**
 * Whether a known word in place of another known one tells of a slip: a wrong letter makes a real word of every short one
 * ("đất chỉ", "đất chợ"), so that it has to lie on the key beside, win both neighbours, stand in for a long word, or be
 * the only difference in the marks as well ("trợ gấp", "trợ cấp").
 * @param agrees whether the word as answers write it is one slip from the typed one, marks and all; null where it was
 *   typed without marks
 */
export function tellingSlip(
  words: readonly string[],
  { words: tried, gain }: Mended,
  agrees: boolean | null,
): boolean {
  const at = words.findIndex((word, i) => word !== tried[i]);
  const [word = "", other = ""] = [words[at], tried[at]];
  if (agrees || gain > 1) return true;
  // Whoever misses the first letter sees it.
  if (agrees === false && word[0] !== other[0]) return false;
  const wrongLetter = slipBetween(word, other) === "letter" && !(agrees === null && wrongKey(word, other));
  return !wrongLetter || word.length >= LONG;
}
