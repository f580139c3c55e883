import { type LocalDate, localDateOf } from "~/shared/local-date";
import { activeAge, legalAge, type Wait } from "./deadline";
import type { ItemEvent } from "./events";
import type { ItemState } from "./item-state";

type Facts = { receivedOn: LocalDate; state: Pick<ItemState, "episodes">; events: readonly ItemEvent[] };

/** Age in days since arrival or reopening, and the same without the days of waiting for the sender. */
export function agesOf(
  { state, receivedOn, events }: Facts,
  today: LocalDate,
): { legal: number; active: number } {
  const from = state.episodes.at(-1)?.startedOn ?? receivedOn;
  const to = state.episodes.at(-1)?.endedOn ?? today;
  return { legal: legalAge(from, to), active: activeAge(from, to, waitsOf(events)) };
}

/** When the sender was waited for; the last wait may still last. */
function waitsOf(events: readonly ItemEvent[]): Wait[] {
  const waits: Wait[] = [];
  for (const { type, at } of events) {
    const open = waits.at(-1);
    const waiting = open?.to === null;
    // Asked again while waiting, the wait goes on.
    if (type === "information_requested" && !waiting) waits.push({ from: localDateOf(at), to: null });
    else if (open && waiting && ENDS_WAITING.has(type)) open.to = localDateOf(at);
  }
  return waits;
}

const ENDS_WAITING = new Set<ItemEvent["type"]>([
  "information_received",
  "resumed",
  "assessed",
  "rejected",
  "transferred_out",
  "withdrawn",
  "assigned",
  "returned",
  "resolved",
  "reply_drafted",
  "collecting",
  "started",
]);
