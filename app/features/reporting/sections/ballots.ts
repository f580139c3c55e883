/** The four buttons at a desk, in the order they are shown, with the figure each becomes. */
export const BALLOT_RATING = {
  VERY_SATISFIED: { vi: "Rất hài lòng" },
  SATISFIED: { vi: "Hài lòng" },
  NORMAL: { vi: "Bình thường" },
  UNSATISFIED: { vi: "Không hài lòng" },
} as const;
export type BallotRating = keyof typeof BALLOT_RATING;

export const isBallotRating = (text: string): text is BallotRating => Object.hasOwn(BALLOT_RATING, text);

export const BALLOT_FIGURE: Record<BallotRating, string> = {
  VERY_SATISFIED: "ballots.very_satisfied",
  SATISFIED: "ballots.satisfied",
  NORMAL: "ballots.normal",
  UNSATISFIED: "ballots.unsatisfied",
};
