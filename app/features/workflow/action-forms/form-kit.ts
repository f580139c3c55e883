import type { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import type { Action } from "../actions";
import type { EVENT_OF } from "../advance-feedback.server";
import type { Choice } from "../choices.queries.server";
import type { EventData, OutcomeCode, RejectionReason } from "../events";
import type { ExtensionLimit } from "../extension";
import type { Officials } from "../officials";
import type { AssessmentClass, CountedKind, Kind } from "../states";
import type { UnderLead } from "../under-lead.queries.server";
import { NOTE_LIMIT } from "./answers";

/** What the forms of handing on, helping and raising again need. */
export type RoutingAbout = {
  coordinatingUnits: readonly string[];
  /** Units whose opinion has been given, now or when they helped before, and those with a question of their own. */
  standing: readonly string[];
  /** Units in which the person who acts has a role. */
  ownUnits: readonly string[];
  /** The unit that has it, or has taken over from the one that had. */
  holderNow: string;
  /** Units to which the person who acts may hand it now. */
  assignable: readonly string[];
  /** A unit is at work on it: handing it on needs a reason. */
  handled: boolean;
  /** Until when coordinating units are asked for an opinion unless somebody says otherwise. */
  opinionsBy: LocalDate;
  /** Why units said that it is not theirs, each in a line. */
  objections: readonly string[];
  /** Bodies outside the province; values are their names. */
  outsideBodies: readonly Choice[];
  /** First item and number of the repetition, once a first item was typed. */
  repeat: { firstItem: string; nth: number } | null;
  /** The body outside the province that is to answer the unit. */
  outsideBody: string | null;
  /** What the sender is not content with. */
  reopeningAsked: string | null;
};

/** A due date as the calendar of today counts it. */
export type CountedDue = { dueOn: LocalDate; provisional: boolean };

/** What a form needs to know of the item it is about. */
export type About = {
  today: LocalDate;
  holder: string;
  assigned: boolean;
  dueOn: LocalDate;
  /** "UNCLASSIFIED" items have no choice yet. */
  field: string | null;
  /** What the sender chose, perhaps a field that is used no more. */
  senderField?: string | null;
  kind: Kind;
  countedKind: CountedKind;
  assessmentClass: AssessmentClass | null;
  contentTypes: readonly number[];
  rejection: { reason: RejectionReason; note: string } | null;
  /** Which reasons whoever fills in the form may give. */
  rejectionReasons: readonly RejectionReason[];
  /** How far it may be extended; null when no rule allows it. */
  extension: ExtensionLimit | null;
  /** The date before the latest extension; null when none is in force. */
  extendedFrom: LocalDate | null;
  /** Open items merged into it, which an extension or its correction moves as well. */
  under?: readonly UnderLead[];
  /** Until when the sender may be given time to answer a question. */
  latestAnswerBy: LocalDate;
  /** The item whose code was typed as the first of the same matter: within reach and another one, or not. */
  firstItem?: { code: string } | "ITSELF" | "UNKNOWN";
  /** The item whose code was typed as the lead to merge into, with its classification. */
  leadItem?:
    | { code: string; classification: { field: string; kind: Kind; countedKind: CountedKind } }
    | "ITSELF"
    | "UNKNOWN"
    | undefined;
  /** What the forms of handing on, helping and raising again need. */
  routing: RoutingAbout;
  /** The latest draft of a reply. */
  draft: { outcome: OutcomeCode; reply: string; legalBasis: string } | null;
  /** New due date for classes whose rule is another one than that of the class now. */
  dueOnOfClass: Partial<Record<AssessmentClass, CountedDue>>;
  /** Due date of an episode that begins today. */
  dueOnIfReopened: CountedDue;
  /** Units that exist today, and fields to classify under. */
  units: readonly Choice[];
  fields: readonly Choice[];
  /** People of the holding unit who can work on it; values are account numbers. */
  people: readonly Choice[];
  handlerId: number | null;
  /** The units below the holder, while a unit is at work on it. */
  below: readonly string[];
  /** Nobody else is left to decide: see eyesLeft. */
  alone?: boolean | undefined;
  leaderless?: boolean | undefined;
  /** Who the item complains of, and accounts that can be named; values are account numbers. */
  officials: Officials;
  accounts: readonly Choice[];
};

type Labelled = { name: string; label: string; hint?: string; required?: boolean };
type Line = { value: string; label: string; hint?: string; group?: string };

/** A field as data, so that one page can show the form of any action. */
export type FieldSpec = Labelled &
  (
    | { as: "text"; rows: number; limit: number }
    | { as: "line" }
    | { as: "date" }
    | { as: "select"; options: readonly Line[]; placeholder: string }
    | { as: "radios"; options: readonly Line[] }
    | { as: "checks"; options: readonly Line[] }
    /** Many choices, folded away until wanted. */
    | { as: "folded-checks"; options: readonly Line[] }
  );

export type EventOf<A extends Action> = Extract<EventData, { type: (typeof EVENT_OF)[A] }>;

/** The form of one action: what is asked, and how answers become the event. */
export type ActionForm<A extends Action> = {
  /** What the step does and what follows, in a sentence or two. */
  hint: string;
  button: string;
  danger?: boolean;
  fields: (about: About) => FieldSpec[];
  /** What stands in the fields at first. */
  known?: (about: About) => Record<string, string | string[] | null>;
  schema: (about: About) => z.ZodType<EventOf<A>>;
};

/** Lines of a glossary as choices. */
export const linesOf = <Code extends string>(
  glossary: Readonly<Record<Code, { vi: string }>>,
  codes: readonly Code[] = Object.keys(glossary) as Code[],
): Line[] => codes.map((value) => ({ value, label: glossary[value].vi }));

/** The remark that most steps ask for. */
export const note = (label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name: "note",
  label,
  required: true,
  ...more,
  as: "text",
  rows: 4,
  limit: NOTE_LIMIT,
});
