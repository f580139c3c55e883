import type { Tx } from "~/platform/db.server";
import { goToOnePerson } from "../notifications/one-addressee.server";
import type { EventData } from "./events";
import { type StoredItem, stateOf, WITH_EVENTS } from "./item.server";

/** What can be said against rejecting an item as what its sender sent twice. */
export type DuplicateRefusal = "FIRST_OF_ANOTHER" | "FIRST_IS_REJECTED";

/**
 * Why an item is no exact duplicate (R10) of the one that was named: another sender's goes without an answer then and is
 * to be merged (decision 0031), and one that is not accepted itself, or is to be turned away as a repetition, answers
 * nobody. Asked when it is proposed, the second once more when it is approved. Null for every other step.
 */
export async function duplicateRefusal(
  tx: Tx,
  item: StoredItem,
  event: EventData,
): Promise<DuplicateRefusal | null> {
  const proposed = event.type === "rejection_proposed";
  if ((!proposed && event.type !== "rejected") || event.reason !== "R10") return null;
  const named = proposed ? { referenceCode: event.firstItem ?? "" } : { id: item.repeatOf ?? 0 };
  const first = await tx.feedback.findFirst({ where: named, include: WITH_EVENTS });
  // Nobody learns from a neighbour that something was found to be a denunciation.
  if (!first || (first.confidential && !proposed)) return null;
  const turnedAway = stateOf(first).rejectionProposed?.reason;
  const circle = proposed && (turnedAway === "R10" || turnedAway === "R13");
  if (first.status === "REJECTED" || circle) return "FIRST_IS_REJECTED";
  return proposed && !(await goToOnePerson(tx, item.id, first.id)) ? "FIRST_OF_ANOTHER" : null;
}
