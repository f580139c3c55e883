import { searchable } from "~/shared/vi-format";
import { sameMarks } from "./marks";
import { oneSound } from "./same-sound";
import { searchWords, typedWords } from "./search-words";

/** What people say for a thing, and what authorities write. */
export type EverydayWord = { said: string; official: string };

/** Typed words with a part of them said otherwise; `part`: what was replaced, plain, word by word. */
export type Wording = { words: string; part: readonly string[] };

/**
 * What was typed in other words for the same thing: what authorities write for what people say, and what people say for
 * what authorities write; each wording once, in the marks of the table, those for the longest part of the typed first.
 */
export function inOtherWords(q: string, table: readonly EverydayWord[]): Wording[] {
  const typed = typedWords(q);
  const plain = searchWords(q);
  const swaps = [
    ...table.map(({ said, official }) => ({ from: said, to: official })),
    ...table.map(({ said, official }) => ({ from: official, to: said })),
  ];
  const found = new Map<string, Wording>();
  for (const { from, to } of swaps) {
    const row = typedWords(from);
    const at = placeOf(typed, row);
    // What says both already gains nothing by saying one of them twice.
    if (at < 0 || placeOf(plain, searchWords(to)) >= 0) continue;
    const words = typed.toSpliced(at, row.length, to).join(" ");
    if (!found.has(words)) found.set(words, { words, part: plain.slice(at, at + row.length) });
  }
  return [...found.values()].sort((a, b) => b.part.length - a.part.length);
}

/**
 * The wording that is looked for in the place of what was typed: the first that some answer has, where none says what was
 * typed as one phrase, or where nothing has all its words. Other words for the same thing say more than a guess.
 */
export const inTheirPlace = (
  others: { words: readonly string[]; said: boolean },
  nothing: boolean,
): string | null => (nothing || !others.said ? (others.words[0] ?? null) : null);

/** Where the words stand in a row; -1 where they do not. */
const placeOf = (typed: readonly string[], row: readonly string[]): number =>
  typed.findIndex((_, at) => row.every((word, i) => means(typed[at + i], word)));

/** A word typed with marks means only itself ("sơ đồ" is no "sổ đỏ"); without any, what it is without marks. */
function means(typed: string | undefined, word: string): boolean {
  const low = typed?.toLowerCase();
  return (
    low !== undefined && (sameMarks(low) === sameMarks(word) || oneSound(low) === oneSound(searchable(word)))
  );
}
