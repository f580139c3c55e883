/** What came of a proposal for the yearly plan of reviewing regulations. */
export const REVIEW_STATE = {
  DRAFT: { vi: "Dự thảo đề xuất" },
  SUBMITTED: { vi: "Đã trình" },
  ACCEPTED: { vi: "Đã đưa vào kế hoạch rà soát" },
  DECLINED: { vi: "Không đưa vào kế hoạch" },
  CHANGED: { vi: "Đã sửa đổi, bãi bỏ quy định" },
} as const;
export type ReviewState = keyof typeof REVIEW_STATE;

/** Where a proposal can go from where it is. Once declined or changed it is at its end. */
export const REVIEW_NEXT: Record<ReviewState, readonly Exclude<ReviewState, "DRAFT">[]> = {
  DRAFT: ["SUBMITTED", "DECLINED"],
  SUBMITTED: ["ACCEPTED", "DECLINED"],
  ACCEPTED: ["CHANGED", "DECLINED"],
  DECLINED: [],
  CHANGED: [],
};

/** The plan of a year is made in the year before; what is found in a year goes into the plan of the next. */
export const planYearOf = (year: number): number => year + 1;

/** Whether a text names a state of a review proposal. */
export const isReviewState = (text: string): text is ReviewState => Object.hasOwn(REVIEW_STATE, text);
