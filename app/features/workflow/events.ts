import type { LocalDate } from "~/shared/local-date";
import type { MatterChange } from "./matter-change";
import type { Officials } from "./officials";
import type { AssessmentClass, CountedKind, Kind } from "./states";

export const OUTCOMES = ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9"] as const;
export type OutcomeCode = (typeof OUTCOMES)[number];
export const REJECTION_REASONS = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
export const EXTENSION_REASONS = ["E1", "E2", "E3", "E4", "E5"] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];
/** What a coordinating unit says: an opinion, none of its own, or that the matter is not its business. */
export const OPINION_STANCES = ["OPINION", "NONE", "NOT_OURS"] as const;
export type OpinionStance = (typeof OPINION_STANCES)[number];

/** Whom a body outside the province answers: the sender, whom it is told, or the unit, which tells the sender. */
export const ANSWER_TO = ["SENDER", "UNIT"] as const;
export type AnswerTo = (typeof ANSWER_TO)[number];
/**
 * Whom the body answers where nobody said: the sender, as senders were told before it was asked. Of an item that another
 * register passed out nobody here knows what its sender was promised, so none is named (decision 0055).
 */
export const whoIsAnswered = (answerTo: AnswerTo | undefined, imported: boolean): AnswerTo =>
  answerTo ?? (imported ? "UNIT" : "SENDER");

/**
 * What can happen to an item, with the data each happening carries. The first group is the vocabulary of the register
 * interchange (formats/register.md); the second exists only for items worked on in the portal.
 */
export type EventData =
  /**
   * `opinionsBy`: until when coordinating units give their opinion. `decided`: a leader named the unit, which settles a
   * dispute. `askAnew`: of the units that help, those asked again though they have given an opinion. `slipNo`: number of
   * the transfer slip in the registry of documents. `movedFrom`: a day off that was asked for as `opinionsBy`.
   */
  | {
      type: "assigned";
      unit: string;
      coordinatingUnits?: string[];
      instruction?: string;
      opinionsBy?: LocalDate;
      movedFrom?: LocalDate;
      askAnew?: string[];
      decided?: true;
      slipNo?: string;
    }
  | { type: "returned"; reason: string; suggestedUnit?: string }
  | { type: "reclassified"; field?: string; kind?: Kind; countedKind?: CountedKind; note?: string }
  | { type: "information_requested"; text: string; answerBy?: LocalDate }
  | { type: "information_received"; text: string }
  /** `movedFrom`: the date that was asked for, a day off, which ends at the next working day (calendar.md C6). */
  | {
      type: "extended";
      dueOn: LocalDate;
      reason: ExtensionReason;
      note?: string;
      movedFrom?: LocalDate;
      /** The date lies in a year without official calendar, and is looked at again when that comes. */
      provisional?: boolean;
    }
  | { type: "rejected"; reason: RejectionReason; note?: string }
  /** `answerBy`: until when a body that answers the unit is asked to. */
  | {
      type: "transferred_out";
      to: string;
      note?: string;
      slipNo?: string;
      answerTo?: AnswerTo;
      answerBy?: LocalDate;
    }
  | { type: "resolved"; outcome: OutcomeCode; reply: string }
  | { type: "published"; publicTitle: string; publicContent: string; publicReply: string }
  | { type: "unpublished"; reason: string }
  | { type: "withdrawn"; note?: string }
  /** `dueOn` is counted from the reopening when it happens; the interchange format leaves it out. */
  | { type: "reopened"; reason: string; dueOn: LocalDate; provisional?: boolean }
  // ── portal only
  | { type: "registered" }
  /** What a body outside answered the unit, which tells the sender (decision 0062). */
  | { type: "outside_answered"; from: string; text: string }
  | {
      type: "assessed";
      assessmentClass: AssessmentClass;
      field: string;
      kind: Kind;
      countedKind: CountedKind;
      contentTypes: number[];
      note?: string;
      /** Who the item complains of, when that was asked; left out: as before. */
      officials?: Officials;
      /** What the reply has to answer, where the assessment changed it. */
      matter?: MatterChange;
      /** Due date of this class, when its rule differs from the one counted from at arrival. */
      dueOn?: LocalDate;
      /** Set when that date touches a year without an official calendar (C9). */
      provisional?: boolean;
    }
  /** `firstItem`: reference code of the item that this one repeats (R10, R13). */
  | { type: "rejection_proposed"; reason: RejectionReason; note: string; firstItem?: string }
  | { type: "rejection_declined"; note: string }
  /** The sender asks, once, that somebody else look at the rejection (decision 0030). */
  | { type: "rejection_contested"; reason: string }
  /** Somebody else found it right … */
  | { type: "rejection_confirmed"; note: string }
  /** … or wrong: then it never closed the item. */
  | { type: "rejection_lifted"; note: string }
  /** Who the item complains of: all of them, in place of those named before. */
  | ({ type: "officials_named"; note?: string } & Officials)
  /** Answered together with a lead item (its reference code); takes over its classification while it has none. */
  | { type: "merged"; lead: string; note: string; field?: string; kind?: Kind; countedKind?: CountedKind }
  | { type: "unmerged"; reason: string }
  | { type: "started" }
  | { type: "resumed" }
  | { type: "collecting"; note: string }
  | { type: "reply_drafted"; outcome: OutcomeCode; reply: string; legalBasis?: string }
  | { type: "sent_back"; note: string }
  /**
   * Values before and after; never of the sender, whose revisions lie in the room senders. `dueOn` when another day of
   * arrival gives another limit and is still waited for, `extended` the date that stands instead of it; `cameBefore` the
   * day that stood there: closed reports were made by it.
   */
  | {
      type: "corrected";
      reason: string;
      changes: Record<string, { before: unknown; after: unknown }>;
      cameBefore?: LocalDate;
      dueOn?: LocalDate;
      provisional?: boolean;
      extended?: { dueOn: LocalDate; provisional: boolean };
    }
  /** A mistaken extension put right: the date that holds instead; taken back, the limit before it holds again. */
  | {
      type: "extension_corrected";
      dueOn: LocalDate;
      takenBack: boolean;
      reason: string;
      movedFrom?: LocalDate;
      provisional?: boolean;
    }
  /** The limit counted anew when the calendar changed (C9); `cause` says what changed, for people. */
  | {
      type: "due_recounted";
      dueOn: LocalDate;
      provisional: boolean;
      cause: string;
      /** The date that an extension set, by the changed calendar; `dueOn` is the limit below it. */
      extended?: { dueOn: LocalDate; provisional: boolean };
    }
  | {
      type: "publication_corrected";
      reason: string;
      publicTitle: string;
      publicContent: string;
      publicReply: string;
    }
  /** What the reply has to answer changed after the assessment. */
  | ({ type: "points_listed"; reason?: string } & MatterChange)
  | { type: "secret_renewed"; way: "MAIL" | "STAFF" }
  /** Who of the holding unit works on it now; null: nobody in particular. The name as it was then. */
  | { type: "handed"; to: number | null; name: string; note?: string }
  /** How things stand, written for the sender (N6). */
  | { type: "progress_noted"; text: string }
  /** More units are asked for an opinion; each has a leg of its own until `dueOn`. */
  | { type: "opinion_asked"; units: string[]; question: string; dueOn: LocalDate; movedFrom?: LocalDate }
  | { type: "opinion_given"; unit: string; stance: OpinionStance; text?: string }
  /** A second unit says that the item is not its own: a leader decides (workflow.md T6). */
  | { type: "disputed"; reason: string; suggestedUnit?: string }
  /** What the sender is not content with in the answer (T13). */
  | { type: "reopening_asked"; reason: string }
  | { type: "reopening_declined"; note: string }
  /** The same matter raised again: `firstItem` is the first of all, `nth` 1 for the first repetition (art. 17.3). */
  | { type: "repeat_linked"; firstItem: string; nth: number; note?: string }
  | { type: "repeat_unlinked"; reason: string };

export type EventType = EventData["type"];
/** An event at its instant. Equal instants keep the order of the list. */
export type ItemEvent = EventData & { at: Date };

/** The vocabulary of formats/register.md; everything else is portal only. */
export const INTERCHANGE_EVENT_TYPES = [
  "assigned",
  "returned",
  "reclassified",
  "information_requested",
  "information_received",
  "extended",
  "rejected",
  "transferred_out",
  "resolved",
  "published",
  "unpublished",
  "withdrawn",
  "reopened",
] as const satisfies readonly EventType[];
