import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { OutcomeCode, RejectionReason } from "./events";
import { NOBODY_NAMED, type Officials } from "./officials";
import { type AssessmentClass, type CountedKind, type Exit, isOpen, type Kind, type Status } from "./states";

/** One run of an item from its arrival, or a reopening, to its end: counting.md §2. */
export type Episode = {
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  exit: Exit | null;
  rejectionReason: RejectionReason | null;
  outcome: OutcomeCode | null;
  /** The due date in force at the end, or now. */
  dueOn: LocalDate;
  /** Only of episodes that ended resolved: counting.md §8. */
  onTime: boolean | null;
  /** Holder and classification at the very end, in the order of events; null while open. */
  end: Position | null;
};

/** Who holds an item and how it is classified. */
export type Position = { unit: string; field: string; countedKind: CountedKind };

/** A position at the end of each local date d with fromOn ≤ d < toOn (toOn null: until now). */
export type Standing = Position & { fromOn: LocalDate; toOn: LocalDate | null };

/** What is known at arrival. The due date is recorded: a calendar edited later moves it by an event of its own (C9). */
export type Arrival = {
  receivedAt: Date;
  receivingUnit: string;
  field: string;
  kind: Kind;
  countedKind: CountedKind;
  /** False for an item sent through the portal that nobody has entered in the register yet. */
  registered: boolean;
  dueOn: LocalDate;
  /** The date touches a year without an official calendar (C9). */
  provisional?: boolean;
};

/** A coordinating unit's part of an item: asked on a day, to be answered until another; dates are local. */
export type Leg = {
  unit: string;
  askedOn: LocalDate;
  /** Null: as long as the item itself has. */
  dueOn: LocalDate | null;
  question: string | null;
  answeredOn: LocalDate | null;
  /** Asked by a question of its own, not by an assignment that named it. */
  ownQuestion?: true;
};

/** Why a unit says that the item is not its own, and whose it may be. */
export type Objection = { unit: string; on: LocalDate; reason: string; suggestedUnit: string | null };

/** The limit that an extension replaced. */
export type Extension = { dueBefore: LocalDate; provisionalBefore: boolean };

/** Everything that follows from an item's events; nothing here is decided, all of it is derived. */
export type ItemState = {
  status: Status;
  /** The status to go back to when awaited information arrives. */
  statusBeforeRequest: Status | null;
  holder: string;
  /** Holders before each assignment that was not returned, oldest first. */
  earlierHolders: readonly string[];
  coordinatingUnits: readonly string[];
  /** One for each coordinating unit. */
  legs: readonly Leg[];
  /** Of units that gave an opinion and help no more: it stands when they help again. */
  legsBefore: readonly Leg[];
  /** Of units that gave it back or asked for a decision, oldest first. */
  objections: readonly Objection[];
  disputed: boolean;
  leaderDecided: boolean;
  /** The first item of the same matter, and which repetition this one is. */
  repeat: { firstItem: string; nth: number } | null;
  escalated: boolean;
  /** Found to be a repetition when a unit had it already, and not handed out anew since. */
  repeatWaits: boolean;
  /** What the sender is not content with, until somebody decides. */
  reopeningAsked: { reason: string; on: LocalDate } | null;
  reopeningRequests: number;
  /** A body outside the province that is to answer the unit, and by when; null once it has, or where none is. */
  outsideAnswer: { from: string; answerBy: LocalDate | null } | null;
  field: string;
  kind: Kind;
  countedKind: CountedKind;
  assessmentClass: AssessmentClass | null;
  /** The date in force, extended or not. */
  dueOn: LocalDate;
  dueProvisional: boolean;
  /** Of this episode, as far as they stand; the first replaced the limit that was counted. */
  extensions: readonly Extension[];
  outcome: OutcomeCode | null;
  published: boolean;
  /** Answered again since the public copy was checked: the page shows the answer before. */
  copyOutdated: boolean;
  rejectionProposed: { reason: RejectionReason; note: string } | null;
  /** Where a rejected item stood, and stands again when the rejection is lifted. */
  beforeRejection: Pick<ItemState, "status" | "statusBeforeRequest"> | null;
  /** The sender may contest a rejection once in the life of an item. */
  contest: "WAITS" | "DECIDED" | null;
  officials: Officials;
  /** Reference code of the lead item whose answer this one gets. */
  mergedInto: string | null;
  /** Given back as wrongly assigned, or as a draft to be mended, and not taken up again since. */
  handedBack: boolean;
  returns: number;
  /** Requests for information that nobody has answered; work may go on meanwhile. */
  unansweredRequests: number;
  reopenings: number;
  lastAt: Date;
  episodes: readonly Episode[];
  standings: readonly Standing[];
  firstPublication: (Position & { publishedOn: LocalDate }) | null;
};

/** The state of an item at the moment it arrived. */
export function begin(arrival: Arrival): ItemState {
  const startedOn = localDateOf(arrival.receivedAt);
  const { receivingUnit: unit, field, kind, countedKind, dueOn } = arrival;
  return {
    status: arrival.registered ? "REGISTERED" : "SUBMITTED",
    statusBeforeRequest: null,
    holder: unit,
    earlierHolders: [],
    coordinatingUnits: [],
    legs: [],
    legsBefore: [],
    objections: [],
    disputed: false,
    leaderDecided: false,
    repeat: null,
    escalated: false,
    repeatWaits: false,
    reopeningAsked: null,
    reopeningRequests: 0,
    outsideAnswer: null,
    field,
    kind,
    countedKind,
    assessmentClass: null,
    dueOn,
    dueProvisional: arrival.provisional ?? false,
    extensions: [],
    outcome: null,
    published: false,
    copyOutdated: false,
    rejectionProposed: null,
    beforeRejection: null,
    contest: null,
    officials: NOBODY_NAMED,
    mergedInto: null,
    handedBack: false,
    returns: 0,
    unansweredRequests: 0,
    reopenings: 0,
    lastAt: arrival.receivedAt,
    episodes: [openEpisode(startedOn, dueOn)],
    standings: [{ unit, field, countedKind, fromOn: startedOn, toOn: null }],
    firstPublication: null,
  };
}

/** A run that has just begun. */
export function openEpisode(startedOn: LocalDate, dueOn: LocalDate): Episode {
  return {
    startedOn,
    endedOn: null,
    exit: null,
    rejectionReason: null,
    outcome: null,
    dueOn,
    onTime: null,
    end: null,
  };
}

/** The limit of the running episode without its extensions: what the law's own clocks go on counting from. */
export const limitOf = (state: Pick<ItemState, "dueOn" | "extensions">): LocalDate =>
  state.extensions[0]?.dueBefore ?? state.dueOn;

/** Whether the answer that is waited for is due by the day of arrival; after a reopening it is due by that. */
export const arrivalCounts = ({ status, episodes }: Pick<ItemState, "status" | "episodes">): boolean =>
  isOpen(status) && episodes.length === 1;
