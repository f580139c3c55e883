import { eventsOf, type StoredItem, stateOf } from "./item.server";

/**
 * The unit from which the event at that place of the history hands an item over; in old registers, which name nobody, the
 * one that held it. Null where the event hands nothing over: it is another one, or a unit takes on what it has itself.
 */
export function handedOverBy(item: StoredItem, at: number): string | null {
  const event = eventsOf(item)[at];
  if (event?.type !== "assigned" && event?.type !== "transferred_out") return null;
  const from = item.events[at]?.actorUnit ?? stateOf({ ...item, events: item.events.slice(0, at) }).holder;
  return event.type === "assigned" && event.unit === from ? null : from;
}
