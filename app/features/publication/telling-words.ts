import { searchable } from "~/shared/vi-format";

/** Syllables that stand in any text and tell nothing about its matter, without diacritics. */
const EMPTY = new Set(
  `va cua la cac cho co khong duoc toi em anh chi ong ba xin de nghi thi ma o tai ve voi tu den trong ngoai nay khi
   da dang se rat nhung mot hai ba nhieu phai bi boi neu nhu cung van chua roi vi sao nao gi ai hay hoac con lai ra vao
   len xuong kinh gui phan anh kien nghi chung minh ban theo nguoi dan`.split(/\s+/),
);

const MOST = 16;

/**
 * Pairs of neighbouring syllables that say what a text is about, each once, at most 16: the first ones, since a title
 * and a first sentence name the matter. Lower case, without diacritics, letters and digits only.
 */
export function telling(text: string): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const phrase of searchable(text.slice(0, 2000)).split(/[^a-z0-9\s/.@_-]+/)) {
    const words = phrase.split(/[^a-z0-9]+/).filter((word) => word !== "");
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (!next || EMPTY.has(word) || EMPTY.has(next)) continue;
      pairs.set(`${word} ${next}`, [word, next]);
      if (pairs.size === MOST) return [...pairs.values()];
    }
  }
  return [...pairs.values()];
}
