/** How content a sender is with an answer, the least first; the number is what is kept. */
export const SCORES = [
  { score: 4, vi: "Rất hài lòng", en: "Very satisfied" },
  { score: 3, vi: "Hài lòng", en: "Satisfied" },
  { score: 2, vi: "Bình thường", en: "Neutral" },
  { score: 1, vi: "Không hài lòng", en: "Not satisfied" },
] as const;

/** Reads a pressed button; null for anything else. */
export function readScore(text: string): number | null {
  return SCORES.find(({ score }) => String(score) === text)?.score ?? null;
}

/** Ratings are shown in groups of this size, so that nobody's own is ever the difference between two looks. */
export const GROUP = 5;

/** Satisfied and very satisfied, of all, in whole percent; null where nothing is shown. */
export function satisfiedShare(counts: Readonly<Record<number, number>>): number | null {
  const all = SCORES.reduce((sum, { score }) => sum + (counts[score] ?? 0), 0);
  return all === 0 ? null : Math.round((((counts[3] ?? 0) + (counts[4] ?? 0)) / all) * 100);
}
