import type { ItemState } from "./item-state";
import { isOpen } from "./states";

/** What puts an item in a queue of its own; a proposal to reject comes first. */
export type Attention =
  | "HANDED_BACK"
  | "REJECTION_PROPOSED"
  | "COPY_OUTDATED"
  | "DISPUTED"
  | "ESCALATED"
  | "REOPENING_ASKED"
  | "REJECTION_CONTESTED"
  | "OUTSIDE_ANSWER"
  | "MERGED";

type Seen = Pick<ItemState, "status" | "rejectionProposed" | "handedBack" | "copyOutdated"> &
  Partial<
    Pick<ItemState, "disputed" | "escalated" | "reopeningAsked" | "contest" | "mergedInto" | "outsideAnswer">
  >;

/**
 * Why somebody has to look at an item apart from its status; null when nothing of the kind waits. An outdated public
 * copy waits only once the new answer is there to correct it with.
 */
export function attentionOf(state: Seen): Attention | null {
  // Closed here, but its sender has heard nothing yet.
  if (state.outsideAnswer) return "OUTSIDE_ANSWER";
  if (state.contest === "WAITS") return "REJECTION_CONTESTED";
  if (state.rejectionProposed) return "REJECTION_PROPOSED";
  // What waits for the answer of another item is nobody's next work.
  if (state.mergedInto && isOpen(state.status)) return "MERGED";
  // A leader decides before anybody goes on.
  if (state.disputed) return "DISPUTED";
  if (state.escalated) return "ESCALATED";
  if (state.reopeningAsked) return "REOPENING_ASKED";
  if (state.handedBack) return "HANDED_BACK";
  return state.copyOutdated && state.status === "PUBLISHED" ? "COPY_OUTDATED" : null;
}
