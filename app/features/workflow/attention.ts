import type { ItemState } from "./history";

/** What puts an open item in a queue of its own; a proposal to reject comes first. */
export type Attention = "HANDED_BACK" | "REJECTION_PROPOSED";

/** Why somebody has to look at an item apart from its status; null when nothing of the kind waits. */
export function attentionOf(state: Pick<ItemState, "rejectionProposed" | "handedBack">): Attention | null {
  if (state.rejectionProposed) return "REJECTION_PROPOSED";
  return state.handedBack ? "HANDED_BACK" : null;
}
