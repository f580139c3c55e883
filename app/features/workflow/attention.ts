import type { ItemState } from "./item-state";

/** What puts an item in a queue of its own; a proposal to reject comes first. */
export type Attention = "HANDED_BACK" | "REJECTION_PROPOSED" | "COPY_OUTDATED";

type Seen = Pick<ItemState, "status" | "rejectionProposed" | "handedBack" | "copyOutdated">;

/**
 * Why somebody has to look at an item apart from its status; null when nothing of the kind waits. An outdated public
 * copy waits only once the new answer is there to correct it with.
 */
export function attentionOf(state: Seen): Attention | null {
  if (state.rejectionProposed) return "REJECTION_PROPOSED";
  if (state.handedBack) return "HANDED_BACK";
  return state.copyOutdated && state.status === "PUBLISHED" ? "COPY_OUTDATED" : null;
}
