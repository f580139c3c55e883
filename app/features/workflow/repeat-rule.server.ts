import type { Tx } from "~/platform/db.server";
import { goesToOneOf } from "../notifications/one-addressee.server";
import type { EventData } from "./events";
import type { StoredItem } from "./item.server";

/** What can be said against linking an item as a repetition. */
export type RepeatRefusal = "REPEAT_OF_ANOTHER" | "REPEAT_NEEDS_NOTE" | "REPEAT_OF_LATER";

/**
 * Why an item repeats none: a repetition is the same sender's (workflow.md T13), and goes up a level and past its unit. What
 * another sender writes about the same matter is merged with it, or an item of its own. Where what they left cannot be
 * compared (no name, paper without an address) whoever links them writes how they know (decision 0070). Held against the
 * first of all and what repeats that. What came later is repeated by nobody, least of all by what it repeats itself. Null for
 * every other step.
 */
export async function repeatRefusal(
  tx: Tx,
  item: StoredItem,
  event: EventData,
): Promise<RepeatRefusal | null> {
  if (event.type !== "repeat_linked") return null;
  const first = await tx.feedback.findUnique({
    where: { referenceCode: event.firstItem },
    select: { id: true, receivedAt: true },
  });
  if (first && (first.id === item.id || first.receivedAt > item.receivedAt)) return "REPEAT_OF_LATER";
  const raised = await tx.feedback.findMany({
    where: {
      id: { not: item.id },
      OR: [{ referenceCode: event.firstItem }, { first: { referenceCode: event.firstItem } }],
    },
    select: { id: true },
  });
  const sender = await goesToOneOf(
    tx,
    item.id,
    raised.map(({ id }) => id),
  );
  if (sender === "OTHER") return "REPEAT_OF_ANOTHER";
  return sender === "UNKNOWN" && !event.note ? "REPEAT_NEEDS_NOTE" : null;
}
