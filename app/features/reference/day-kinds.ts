/** How a day departs from the week: calendar.md C1–C6. */
export const DAY_KINDS = ["HOLIDAY", "COMPENSATORY_OFF", "SWAP_OFF", "SWAP_WORKING_DAY"] as const;
export type DayKind = (typeof DAY_KINDS)[number];
