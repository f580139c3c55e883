import type { LocalDate } from "~/shared/local-date";
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

/**
 * What can happen to an item, with the data each happening carries. The first group is the vocabulary of the register
 * interchange (formats/register.md); the second exists only for items worked on in the portal.
 */
export type EventData =
  | { type: "assigned"; unit: string; coordinatingUnits?: string[]; instruction?: string }
  | { type: "returned"; reason: string; suggestedUnit?: string }
  | { type: "reclassified"; field?: string; kind?: Kind; countedKind?: CountedKind; note?: string }
  | { type: "information_requested"; text: string; answerBy?: LocalDate }
  | { type: "information_received"; text: string }
  | { type: "extended"; dueOn: LocalDate; reason: ExtensionReason; note?: string }
  | { type: "rejected"; reason: RejectionReason; note?: string }
  | { type: "transferred_out"; to: string; note?: string }
  | { type: "resolved"; outcome: OutcomeCode; reply: string }
  | { type: "published"; publicTitle: string; publicContent: string; publicReply: string }
  | { type: "unpublished"; reason: string }
  | { type: "withdrawn"; note?: string }
  /** `dueOn` is counted from the reopening when it happens; the interchange format leaves it out. */
  | { type: "reopened"; reason: string; dueOn: LocalDate; provisional?: boolean }
  // ── portal only
  | { type: "registered" }
  | {
      type: "assessed";
      assessmentClass: AssessmentClass;
      field: string;
      kind: Kind;
      countedKind: CountedKind;
      contentTypes: number[];
      note?: string;
      /** Due date of this class, when its rule differs from the one counted from at arrival. */
      dueOn?: LocalDate;
      /** Set when that date touches a year without an official calendar (C9). */
      provisional?: boolean;
    }
  /** `firstItem`: reference code of the item that this one repeats (R10, R13). */
  | { type: "rejection_proposed"; reason: RejectionReason; note: string; firstItem?: string }
  | { type: "rejection_declined"; note: string }
  | { type: "started" }
  | { type: "resumed" }
  | { type: "collecting"; note: string }
  | { type: "reply_drafted"; outcome: OutcomeCode; reply: string; legalBasis?: string }
  | { type: "sent_back"; note: string }
  /**
   * Values before and after; never of the sender, whose revisions lie in the room senders. `dueOn` when another day of
   * arrival gives another limit.
   */
  | {
      type: "corrected";
      reason: string;
      changes: Record<string, { before: unknown; after: unknown }>;
      dueOn?: LocalDate;
      provisional?: boolean;
    }
  /** A mistaken extension put right: the date that holds instead; taken back, the limit before it holds again. */
  | { type: "extension_corrected"; dueOn: LocalDate; takenBack: boolean; reason: string }
  /** The limit counted anew when the calendar changed (C9); `cause` says what changed, for people. */
  | { type: "due_recounted"; dueOn: LocalDate; provisional: boolean; cause: string }
  | {
      type: "publication_corrected";
      reason: string;
      publicTitle: string;
      publicContent: string;
      publicReply: string;
    }
  | { type: "secret_renewed"; way: "MAIL" | "STAFF" }
  /** Who of the holding unit works on it now; null: nobody in particular. The name as it was then. */
  | { type: "handed"; to: number | null; name: string; note?: string }
  /** How things stand, written for the sender (N6). */
  | { type: "progress_noted"; text: string };

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
