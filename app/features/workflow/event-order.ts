import type { ItemEvent } from "./events";
import type { ItemState } from "./item-state";
import { isAnswered, isOpen } from "./states";

/** What the order of an item's events rules out. */
export type HistoryRefusal =
  | "BEFORE_PREVIOUS_EVENT"
  | "ITEM_NOT_OPEN"
  | "ITEM_CLOSED"
  | "NOT_RESOLVED"
  | "ALREADY_PUBLISHED"
  | "NOT_PUBLISHED"
  | "NOTHING_TO_RETURN"
  | "NO_REQUEST_TO_ANSWER"
  | "NO_EXTENSION_TO_CORRECT"
  | "NOT_REJECTED"
  | "NO_CONTEST"
  | "CONTESTED_BEFORE"
  | "NOT_MERGED"
  | "NO_OUTSIDE_ANSWER";

const ANY_TIME = new Set<ItemEvent["type"]>(["corrected", "secret_renewed"]);

/**
 * Why an event cannot follow on a state; null when it can. It is what formats/register.md asks of an import, but for
 * copies that are taken down or corrected while no answer stands. Roles, deadlines and limits on repetition are the
 * transition table's business.
 */
export function orderRefusal(state: ItemState, event: ItemEvent): HistoryRefusal | null {
  if (ANY_TIME.has(event.type)) return null;
  const open = isOpen(state.status);
  const answered = isAnswered(state.status);
  switch (event.type) {
    case "rejection_contested":
      if (state.status !== "REJECTED") return "NOT_REJECTED";
      return state.contest ? "CONTESTED_BEFORE" : null;
    case "rejection_confirmed":
    case "rejection_lifted":
      return state.status === "REJECTED" && state.contest === "WAITS" ? null : "NO_CONTEST";
    case "officials_named":
      return open || answered ? null : "ITEM_CLOSED";
    case "outside_answered":
      return state.outsideAnswer ? null : "NO_OUTSIDE_ANSWER";
    case "unmerged":
      if (!open) return "ITEM_NOT_OPEN";
      return state.mergedInto ? null : "NOT_MERGED";
    case "published":
      if (!answered) return "NOT_RESOLVED";
      return state.published ? "ALREADY_PUBLISHED" : null;
    case "unpublished":
    case "publication_corrected":
      // A copy outlives a reopening and whatever ends it; an import asks more (interchange/check-feedback).
      return state.published ? null : "NOT_PUBLISHED";
    case "reopened":
    case "reopening_asked":
    case "reopening_declined":
      return answered ? null : "NOT_RESOLVED";
    case "reclassified":
      return open || answered ? null : "ITEM_CLOSED";
    case "returned":
      if (!open) return "ITEM_NOT_OPEN";
      return state.earlierHolders.length > 0 ? null : "NOTHING_TO_RETURN";
    case "extension_corrected":
      if (!open) return "ITEM_NOT_OPEN";
      return state.extensions.length > 0 ? null : "NO_EXTENSION_TO_CORRECT";
    case "information_received":
    case "resumed":
      if (!open) return "ITEM_NOT_OPEN";
      return state.unansweredRequests > 0 ? null : "NO_REQUEST_TO_ANSWER";
    default:
      return open ? null : "ITEM_NOT_OPEN";
  }
}
