/**
 * The resting states of an item: workflow.md §2. `approved` is the act that makes it RESOLVED, `notified` is recorded
 * when the mail left, `transferred` inside the province changes the holder only, `reopened` leads back to IN_PROGRESS.
 */
export const STATUSES = [
  "SUBMITTED",
  "REGISTERED",
  "ASSESSED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_SUBMITTER",
  "COLLECTING",
  "REPLY_DRAFTED",
  "RESOLVED",
  "PUBLISHED",
  "REJECTED",
  "TRANSFERRED_OUT",
  "WITHDRAWN",
] as const;
export type Status = (typeof STATUSES)[number];

/** Still "đang xử lý" for statistics; COLLECTING included (workflow.md §2). */
export const OPEN_STATUSES = [
  "SUBMITTED",
  "REGISTERED",
  "ASSESSED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_SUBMITTER",
  "COLLECTING",
  "REPLY_DRAFTED",
] as const satisfies readonly Status[];

/** A signed reply exists. */
export const ANSWERED_STATUSES = ["RESOLVED", "PUBLISHED"] as const satisfies readonly Status[];

export const CLOSED_STATUSES = [
  "REJECTED",
  "TRANSFERRED_OUT",
  "WITHDRAWN",
] as const satisfies readonly Status[];

/** Whether somebody still has to do something before the item has an end. */
export function isOpen(status: Status): boolean {
  return (OPEN_STATUSES as readonly Status[]).includes(status);
}

/** Whether it ended without an answer: withdrawn, not accepted, or handed to others. */
export function isClosed(status: Status): boolean {
  return (CLOSED_STATUSES as readonly Status[]).includes(status);
}

/** Whether a signed reply stands. */
export function isAnswered(status: Status): boolean {
  return (ANSWERED_STATUSES as readonly Status[]).includes(status);
}

export type Kind = "ACT" | "REGULATION" | "BOTH";
/** The axis the forms count: an item of kind BOTH names one of the two (report-forms.md §2). */
export type CountedKind = "ACT" | "REGULATION";
export type Form = "PHAN_ANH" | "KIEN_NGHI";
/** Art. 9.1.d of Decree 20/2008: A not accepted, B act, C within competence, D outside competence. */
export type AssessmentClass = "A" | "B" | "C" | "D";

/** How an episode ends: counting.md §2. */
export type Exit = "RESOLVED" | "WITHDRAWN" | "REJECTED" | "TRANSFERRED_OUT";

/** The field of items nobody has classified yet; always known, always the last row of a form. */
export const UNCLASSIFIED = "chua-phan-loai";
