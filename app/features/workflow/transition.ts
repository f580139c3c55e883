import type { Role } from "../access/permissions";
import type { Status } from "./states";

/** The citizen who holds the lookup secret acts as SUBMITTER. */
export type Party = Role | "SUBMITTER";

/**
 * Conditions beyond state and role, each a row of workflow.md §3: what is asked and what it refuses is in decide.ts.
 */
export type Guard =
  | "CLASS_ACCEPTED"
  | "REJECTION_PROPOSED"
  | "NO_REJECTION_PROPOSED"
  | "FIRST_RETURN_OR_LEADER"
  | "WAS_ASSIGNED"
  | "BEFORE_DUE_DATE"
  | "LATER_DUE_DATE"
  | "MAY_BE_EXTENDED"
  | "NOT_TOO_FAR"
  | "WAS_EXTENDED"
  | "CORRECTS_EXTENSION"
  | "OTHER_HOLDER"
  | "MAY_PASS_ON"
  | "NOT_CONFIDENTIAL"
  | "NOT_PUBLISHED"
  | "IS_PUBLISHED"
  | "FIRST_REOPENING_OR_LEADER"
  | "NO_DISPUTE"
  | "LEADER_IS_ASKED"
  | "RETURNED_BEFORE"
  | "FIRST_REQUEST"
  | "REOPENING_ASKED"
  | "OUTSIDE_ANSWER_AWAITED"
  | "NO_REPEAT"
  | "IS_REPEAT"
  | "HIGH_ENOUGH_FOR_REPEAT"
  | "REPEAT_HANDED_OUT"
  | "KIND_FITS_CONTENT"
  | "NOT_CONTESTED_BEFORE"
  | "CONTESTED"
  | "NOT_THE_APPROVER"
  | "DENUNCIATION_WHERE_HANDLED"
  | "NOT_TO_THE_NAMED"
  | "NAMES_STAY"
  | "NOT_MERGED"
  | "IS_MERGED";

/** A row of the table: what a party may do with an item, from where, and where it leads. */
export type Transition = {
  /** What the button says. */
  vi: string;
  from: readonly Status[];
  /**
   * SAME: stays; BEFORE: back to where it was before waiting; BEFORE_REJECTION: to where it was when rejected;
   * WITHOUT_COPY: no longer posted, and otherwise where it is.
   */
  to: Status | "SAME" | "BEFORE" | "BEFORE_REJECTION" | "WITHOUT_COPY";
  /** Unit roles act when their unit holds the item; PROVINCIAL_FOCAL and LEADER act in the whole province. */
  by: readonly Party[];
  guards: readonly Guard[];
  /** The counter of the unit that received it may still do this when another unit holds it: there the sender calls. */
  counterOfReceiver?: true;
  /** For who calls the hotline, the counter of a provincial office may do this with any unit's item (decision 0066). */
  counterOfProvince?: true;
  /**
   * The provincial focal besides, for a denunciation, of which no head may know (decision 0050): always, or where no
   * leader is left whom the item does not name.
   */
  focalOfDenunciations?: "ALWAYS" | "WITHOUT_LEADER";
  /** Unit roles act when their unit coordinates, and not when it holds the item. */
  byCoordinating?: true;
  /** Row of workflow.md §3 and, where known, the article behind it. */
  citation: string;
  /** The next step of the normal way: shown as the one primary action of the roles named. */
  primaryFor?: readonly Role[];
};

/** Who receives and hands on. */
export const FOCAL = ["FOCAL_OFFICER", "PROVINCIAL_FOCAL"] as const satisfies readonly Role[];
/** Who writes the answer. */
export const WORKERS = ["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD"] as const satisfies readonly Role[];
/** A unit has it and has not drafted an answer. */
export const BEING_HANDLED = ["ASSIGNED", "IN_PROGRESS", "COLLECTING"] as const satisfies readonly Status[];
