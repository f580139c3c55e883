import type { LocalDate } from "~/shared/local-date";
import type { OutcomeCode } from "../workflow/events";
import type { CountedKind, Kind } from "../workflow/states";

/** Decree 20/2008/NĐ-CP art. 14.2.c, in its order. */
export const CRITERIA = [
  { key: "need", vi: "Sự cần thiết" },
  { key: "lawful", vi: "Tính hợp lý, hợp pháp" },
  { key: "simple", vi: "Tính đơn giản, dễ hiểu" },
  { key: "feasible", vi: "Tính khả thi" },
  { key: "consistent", vi: "Sự thống nhất, đồng bộ với hệ thống quy định hành chính" },
  { key: "treaty", vi: "Sự phù hợp với điều ước quốc tế" },
] as const;
export type Criterion = { met: "YES" | "NO" | null; note: string };

/** One thing that is promised, by whom and until when. */
export type Pledge = { text: string; ownerId: number | null; dueOn: LocalDate };
/** `more`: what is promised besides; each is kept and followed up for itself. */
export type FollowUp =
  | ({ kind: "PROMISE"; more?: Pledge[] } & Pledge)
  | { kind: "DONE"; text: string; on: LocalDate }
  | { kind: "NONE" };

/** Who is to keep each promise of a follow-up, the first one first. */
export const ownersIn = (followUp: FollowUp | null): Pick<Pledge, "ownerId">[] =>
  followUp?.kind === "PROMISE" ? [followUp, ...(followUp.more ?? [])] : [];

/** What a reply is made of, as it was written; the sender reads what composeReply() makes of it. */
export type ReplyParts = {
  outcome: OutcomeCode;
  opening: string;
  /** The points in force when it was written, and the answer to each. */
  points: string[];
  answers: string[];
  legalBasis: string;
  nextStep: string;
  /** Six, in the order of CRITERIA; [] where they are not asked. */
  criteria: Criterion[];
  followUp: FollowUp | null;
};

/** Whether the six criteria have to be answered: about a regulation, with enough grounds (art. 14.2.b, c). */
export const asksCriteria = (kind: Kind | CountedKind, outcome: OutcomeCode | null): boolean =>
  kind !== "ACT" && outcome !== "O8" && outcome !== "O9";

/** The parts of a stored sheet. What is stored was checked when it was written. */
export const partsOf = (stored: unknown): ReplyParts => stored as ReplyParts;

/** A reply that was written without parts: all of it is the opening. */
export const plainParts = (outcome: OutcomeCode, reply: string, legalBasis = ""): ReplyParts => ({
  ...{
    outcome,
    opening: reply,
    points: [],
    answers: [],
    legalBasis,
    nextStep: "",
    criteria: [],
    followUp: null,
  },
});
