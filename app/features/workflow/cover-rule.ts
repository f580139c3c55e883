import type { Action } from "./actions";
import type { ItemFacts } from "./item-facts";

/**
 * Why a part borne for somebody else does not count for a step: an official whom the item names cannot have it decided by
 * who signs for them, and nobody signs for another what they drafted themselves. Null when it counts.
 */
export function coverRefusal(
  { named, draftedBy }: Pick<ItemFacts, "named" | "draftedBy">,
  action: Action,
  { coverFor }: { coverFor?: number },
  staffId: number | undefined,
): "COVERS_FOR_NAMED" | "OWN_DRAFT" | null {
  if (coverFor === undefined) return null;
  if (named.includes(coverFor)) return "COVERS_FOR_NAMED";
  return action === "resolve" && draftedBy != null && draftedBy === staffId ? "OWN_DRAFT" : null;
}
