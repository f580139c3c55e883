import { searchable } from "~/shared/vi-format";

/** Syllables that stand in any text and tell nothing about its matter, without diacritics. */
const EMPTY = new Set(
  `va cua la cac cho co khong duoc toi em anh chi ong ba xin de nghi thi ma o tai ve voi tu den trong ngoai nay khi
   da dang se rat nhung mot hai ba nhieu phai bi boi neu nhu cung van chua roi vi sao nao gi ai hay hoac con lai ra vao
   len xuong kinh gui phan anh kien nghi chung minh ban theo nguoi dan`.split(/\s+/),
);

/** Pairs that stand in any matter of any office, without diacritics. */
const EMPTY_PAIRS = new Set(
  `ho so,nop ho,nop don,giay to,xac nhan,thu tuc,quy dinh,can bo,co quan,cong ty,tiep nhan,giai quyet,yeu cau,
   thong bao,tra loi,ket qua,tra ket,ly do,khac nhau,gay kho`
    .split(",")
    .map((pair) => pair.trim()),
);

const MOST = 16;

/** What two texts must share: so many pairs, and where that is a single one, both titles have it. */
export type Least = { pairs: number; inTitles: boolean };

/**
 * What makes a text worth showing beside one of `pairs` pairs as the same matter: two shared pairs, and one in five of a
 * long text; the only pair of a short one in both titles. Less joins any two matters: of the demo province's 306 items it
 * left 2,580 twos, and 25 with it, those of one matter among them.
 */
export const sameMatter = (pairs: number): Least => ({
  pairs: pairs === 1 ? 1 : Math.max(2, Math.ceil(pairs * 0.2)),
  inTitles: pairs === 1,
});

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
      if (!next || EMPTY.has(word) || EMPTY.has(next) || EMPTY_PAIRS.has(`${word} ${next}`)) continue;
      pairs.set(`${word} ${next}`, [word, next]);
      if (pairs.size === MOST) return [...pairs.values()];
    }
  }
  return [...pairs.values()];
}
