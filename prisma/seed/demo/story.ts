import type { OutcomeCode, RejectionReason } from "../../../app/features/workflow/events";
import type { Kind } from "../../../app/features/workflow/states";

/**
 * What a unit promises in its answer, due so many days later, and what becomes of it: put off by some days, kept some days
 * after the day then due (before it, if negative), or dropped on that day. Else it is open, and late one day.
 */
export type StoryPromise = {
  text: string;
  days: number;
  moved?: { by: number; note: string };
  kept?: { after: number; note: string };
  dropped?: { note: string };
};

/** One matter of the invented province, as its sender tells it and as the unit answers it. */
export type Story = {
  title: string;
  content: string;
  /** Makes it a kiến nghị. */
  proposal?: string;
  /** Field code it is classified under. */
  field: string;
  kind: Kind;
  countedKind?: "ACT" | "REGULATION";
  /** Art. 5 items 1–8. */
  contentTypes: readonly number[];
  /** Who handles it: a code of units.ts, or a level that the driver picks a unit of. */
  handler: string | "commune";
  outcome: OutcomeCode;
  reply: string;
  promise?: StoryPromise;
  /** A question to the sender and the answer, for items that pass through waiting. */
  question?: string;
  answer?: string;
  /** For matters that are not accepted, or go to a body outside the province. */
  rejection?: { reason: RejectionReason; guidance: string };
  transferTo?: string;
  /** Raised again after the answer: why, and what the unit answers to that. Told of matters that are reopened. */
  reopened?: { reason: string; reply: string };
  /** Published whatever else happens: the home page's example of a search finds it. */
  published?: true;
};
