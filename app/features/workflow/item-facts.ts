import type { LocalDate } from "~/shared/local-date";
import type { Role } from "../access/permissions";
import type { ExtensionLimit } from "./extension";
import type { Officials } from "./officials";
import type { AssessmentClass, Kind, Status } from "./states";

/** What the table needs to know of an item. */
export type ItemFacts = {
  status: Status;
  statusBeforeRequest: Status | null;
  holder: string;
  /** Where it arrived. */
  receiver: string;
  wasAssigned: boolean;
  dueOn: LocalDate;
  /** The date before the latest extension; null when none is in force. */
  extendedFrom: LocalDate | null;
  /** How far it may be extended; null when no rule allows it, left out where nobody asks. */
  extension?: ExtensionLimit | null | undefined;
  returns: number;
  reopenings: number;
  published: boolean;
  confidential: boolean;
  rejectionProposed: boolean;
  /** Where it stood when it was rejected. */
  statusBeforeRejection: Status | null;
  contest: "WAITS" | "DECIDED" | null;
  /** Accounts of the officials it complains of. */
  named: readonly number[];
  /** All whom it complains of, with who named them; left out where nobody asks. */
  officials?: Officials;
  merged: boolean;
  /** Whose approval the rejection in force bears; null: nobody's that is known. */
  rejectedBy: number | null;
  /** Who proposed it. */
  proposedBy?: number | null | undefined;
  /** Nobody else is left who may decide the contest of a rejection. */
  alone?: boolean | undefined;
  /** No leader is left whom it does not name. */
  leaderless?: boolean | undefined;
  /** Who wrote the latest draft; left out where nobody is known. */
  draftedBy?: number | null | undefined;
  coordinatingUnits: readonly string[];
  /** Two units say that it is not theirs, and no leader has decided yet. */
  disputed: boolean;
  /** A leader has named the unit. */
  leaderDecided: boolean;
  /** The units below the holder; left out where nobody asks. */
  below?: readonly string[] | undefined;
  /** It has never been another unit's, and nobody has given it back. */
  onlyHere: boolean;
  /** Which repetition of a matter it is; 0 for none. */
  repetition: number;
  /** A repetition that only a leader hands out, and has not yet. */
  escalated: boolean;
  /** Found to be a repetition when a unit had it already, and not handed out anew since; left out where nobody asks. */
  repeatWaits?: boolean;
  reopeningAsked: boolean;
  reopeningRequests: number;
  /** A body outside is to answer the unit, and has not. */
  outsideAwaited: boolean;
};

/**
 * A part of somebody who acts; `coverFor`: the account whose part it is, borne by a delegation to sign; `provincial`: the
 * unit is the province or one of its offices.
 */
export type ActingRole<R> = { role: R; unit: string; coverFor?: number; provincial?: boolean };

/**
 * Who acts: the sender of the item, or a member of staff with roles in units; `hotline`: for somebody on the phone, by the
 * page that shows nothing of the item (decision 0066).
 */
export type ActingParty =
  | { submitter: true }
  | { submitter: false; roles: readonly ActingRole<Role>[]; staffId?: number; hotline?: boolean };

/** What the actor brings, as far as a guard asks for it. */
export type Intent = {
  assessmentClass?: AssessmentClass;
  contentTypes?: readonly number[];
  kind?: Kind;
  dueOn?: LocalDate;
  takenBack?: boolean;
  unit?: string;
  to?: number | string | null;
  reason?: string;
  note?: string;
  officials?: Officials;
  staff?: Officials["staff"];
  names?: Officials["names"];
};
