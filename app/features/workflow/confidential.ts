import type { EventData } from "./events";
import type { ItemState } from "./item-state";

/**
 * Whether an item is hidden after an event (workflow.md §5): from the moment somebody says that it is a denunciation (R7),
 * until a proposal that said so is declined or the rejection is lifted. Nothing else hides one.
 */
export function confidentialAfter(
  confidential: boolean,
  event: EventData,
  before: Pick<ItemState, "rejectionProposed">,
): boolean {
  switch (event.type) {
    case "rejection_proposed":
      return confidential || event.reason === "R7";
    case "rejection_lifted":
      return false;
    case "rejection_declined":
      return confidential && before.rejectionProposed?.reason !== "R7";
    default:
      return confidential;
  }
}
