import type { LocalDate } from "~/shared/local-date";

/**
 * What can be done about a promise; KEPT and DROPPED end it; everyone reads the note of these and of MOVED as it is
 * written; UNDONE takes such an end back.
 */
export type PromiseAct =
  | { kind: "KEPT"; day: LocalDate; note: string }
  | { kind: "MOVED"; day: LocalDate; note: string }
  /** `ownerId` null: nobody in particular, so the head of the unit is reminded. */
  | { kind: "HANDED"; ownerId: number | null; note: string }
  | { kind: "DROPPED"; note: string }
  | { kind: "UNDONE"; note: string };
