import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { EventData } from "./events";
import type { ItemState } from "./item-state";

/** What can be said against putting an item under a lead, or against answering for those under it. */
export type MergeRefusal =
  | "LEAD_CLOSED"
  | "LEAD_IS_MERGED"
  | "LEADS_OTHERS"
  | "LEAD_ELSEWHERE"
  | "NAMED_IN_MERGED";

/**
 * What a step of the lead item means for an open item merged into it (decision 0031): the same answer on the same day,
 * the same holder, an extension where it is one; null: nothing. When the lead ends without an answer they part, so that
 * nobody goes without one because somebody else withdrew.
 */
export function mergedStep(
  merged: ItemState,
  lead: { before: ItemState; after: ItemState },
  event: EventData,
  now: Date,
): EventData | null {
  const { before, after } = lead;
  switch (event.type) {
    case "resolved":
      return { type: "resolved", outcome: event.outcome, reply: event.reply };
    case "transferred_out":
      return event;
    case "extended":
      return extends_(merged, event.dueOn, localDateOf(now)) ? event : null;
    case "withdrawn":
      return { type: "unmerged", reason: "Người gửi phản ánh chính đã rút." };
    case "rejected":
      return { type: "unmerged", reason: "Phản ánh chính không được tiếp nhận." };
    case "rejection_proposed":
      // Nobody learns from a neighbour that something may be a denunciation.
      return event.reason === "R7" || event.reason === "R9"
        ? { type: "unmerged", reason: "Phản ánh chính không còn xử lý chung." }
        : null;
    case "assigned":
    case "returned":
      if (before.holder === after.holder || merged.holder === after.holder) return null;
      return event.type === "returned" && merged.earlierHolders.at(-1) === after.holder
        ? event
        : { type: "assigned", unit: after.holder };
    default:
      return null;
  }
}

const extends_ = (merged: ItemState, dueOn: LocalDate, today: LocalDate): boolean =>
  dueOn > merged.dueOn && today <= merged.dueOn;
