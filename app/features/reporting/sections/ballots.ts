/** The four buttons at a desk, in the order they are shown, with the figure each becomes. */
export const BALLOT_RATING = {
  VERY_SATISFIED: { vi: "Rất hài lòng", en: "Very satisfied" },
  SATISFIED: { vi: "Hài lòng", en: "Satisfied" },
  NORMAL: { vi: "Bình thường", en: "Neutral" },
  UNSATISFIED: { vi: "Không hài lòng", en: "Not satisfied" },
} as const;
export type BallotRating = keyof typeof BALLOT_RATING;

/** Whether a posted text names a rating of the ballot. */
export const isBallotRating = (text: string): text is BallotRating => Object.hasOwn(BALLOT_RATING, text);

export const BALLOT_FIGURE: Record<BallotRating, string> = {
  VERY_SATISFIED: "ballots.very_satisfied",
  SATISFIED: "ballots.satisfied",
  NORMAL: "ballots.normal",
  UNSATISFIED: "ballots.unsatisfied",
};
