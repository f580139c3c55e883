import { type LocalDate, localDateOf } from "~/shared/local-date";
import type { EventData } from "./events";
import type { ExtensionLimit } from "./extension";
import type { ItemState } from "./item-state";
import { UNCLASSIFIED } from "./states";

/** What can be said against putting an item under a lead, or against answering for those under it. */
export type MergeRefusal =
  | "LEAD_CLOSED"
  | "LEAD_IS_MERGED"
  | "LEADS_OTHERS"
  | "LEAD_ELSEWHERE"
  | "NAMED_IN_MERGED";

/**
 * What a step of the lead item means for an open item merged into it (decision 0031): the same answer on the same day,
 * the same holder, what is told of how things stand, an extension where it is one and as far as `limit`, its own, lets it be
 * moved (decision 0020), and its correction where it had been moved by that very extension (`together`); null: nothing.
 * When the lead ends without an answer they part, so that nobody goes without one because somebody else withdrew.
 */
export function mergedStep(
  merged: ItemState,
  lead: { before: ItemState; after: ItemState },
  event: EventData,
  now: Date,
  limit: Pick<ExtensionLimit, "latest" | "timesLeft"> | null,
  together = false,
): EventData | null {
  const { before, after } = lead;
  switch (event.type) {
    case "resolved":
      return { type: "resolved", outcome: event.outcome, reply: event.reply };
    case "transferred_out":
    case "progress_noted":
      return event;
    case "extended":
      return extendedWithin(merged, event, localDateOf(now), limit);
    case "extension_corrected":
      return together ? correctedWithin(merged, event, limit) : null;
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

/**
 * The classification that an item which nobody assessed has from its lead when both end together: it is counted under no
 * "chua-phan-loai" and without a class for ever because it was answered by the neighbour's hand. Whatever it has of its
 * own stays (counting.md §5, decision 0031), its due date too. Null where it lacks nothing, or the lead has nothing to give.
 */
export function classifiedAs(
  merged: ItemState,
  lead: ItemState,
  contentTypes: readonly number[],
): EventData | null {
  const own = merged.field !== UNCLASSIFIED;
  if (own && merged.assessmentClass !== null) return null;
  const { field, kind, countedKind } = own ? merged : lead;
  if (lead.assessmentClass !== null) {
    const { assessmentClass } = lead;
    return { type: "assessed", assessmentClass, field, kind, countedKind, contentTypes: [...contentTypes] };
  }
  return own || field === UNCLASSIFIED ? null : { type: "reclassified", field, kind, countedKind };
}

/** With which steps of the lead an item under it ends as well. */
export const endsTogether = ({ type }: EventData): boolean =>
  type === "resolved" || type === "transferred_out";

/** Whether the lead's extension can move an item under it at all: it may be moved again, and its own date has not passed. */
export const mayMoveWith = (
  merged: Pick<ItemState, "dueOn">,
  today: LocalDate,
  limit: Pick<ExtensionLimit, "latest" | "timesLeft">,
): boolean => limit.timesLeft !== 0 && today <= merged.dueOn && limit.latest > merged.dueOn;

/** The lead's extension for an item under it: once, before its own date has passed and no further than that may be moved. */
function extendedWithin(
  merged: ItemState,
  event: Extract<EventData, { type: "extended" }>,
  today: LocalDate,
  limit: Pick<ExtensionLimit, "latest" | "timesLeft"> | null,
): EventData | null {
  if (limit === null || !mayMoveWith(merged, today, limit)) return null;
  const { movedFrom: _rolled, provisional: _year, ...cut } = { ...event, dueOn: limit.latest };
  const own = event.dueOn <= limit.latest ? event : cut;
  return own.dueOn > merged.dueOn ? own : null;
}

/** The correction of an extension that moved both: as far as the item's own limit, back where nothing of it is left. */
function correctedWithin(
  merged: ItemState,
  event: Extract<EventData, { type: "extension_corrected" }>,
  limit: Pick<ExtensionLimit, "latest"> | null,
): EventData | null {
  const last = merged.extensions.at(-1);
  if (!last) return null;
  const { movedFrom: _rolled, provisional: _year, ...cut } = event;
  const own = limit !== null && event.dueOn > limit.latest ? { ...cut, dueOn: limit.latest } : event;
  if (event.takenBack || own.dueOn <= last.dueBefore)
    return { ...cut, takenBack: true, dueOn: last.dueBefore };
  return own.dueOn === merged.dueOn ? null : own;
}
