import type { ItemFacts } from "./item-facts";
import { BEING_HANDLED, type Party } from "./transition";

/**
 * Why a party may not hand an item on to a unit (decision 0049): passing down to one of its own units is the holder's
 * routing inside, anywhere else is a return or a dispute. A unit that has it from the sender may still hand it out once,
 * the provincial focal as long as no leader has named the unit, a leader always. Left out, the unit is still to be chosen.
 */
export function routingRefusal(
  { status, below = [], onlyHere, leaderDecided }: ItemFacts,
  unit: string | undefined,
  acting: readonly Party[],
): "LEADER_HAS_DECIDED" | "RETURN_TO_PASS_ON" | null {
  if (acting.includes("LEADER")) return null;
  const inside = unit === undefined ? below.length > 0 : below.includes(unit);
  if (inside && status !== "ASSESSED") return null;
  if (leaderDecided) return "LEADER_HAS_DECIDED";
  if (status === "ASSESSED" || onlyHere || acting.includes("PROVINCIAL_FOCAL")) return null;
  return "RETURN_TO_PASS_ON";
}

/** Whether an item is taken from a unit that has it, which then has to be told why. */
export const isReroute = (
  { status, holder }: Pick<ItemFacts, "status" | "holder">,
  unit: string | undefined,
): boolean => (BEING_HANDLED as readonly string[]).includes(status) && unit !== holder;
