import { type LocalDate, localDateOf } from "~/shared/local-date";
import { successorOn, type UnitDays } from "../reporting/unit-tree";
import type { ItemEvent } from "../workflow/events";
import type { StoredFeedback } from "./to-line";

/**
 * The item with each unit that it was received by, given to or asked of as it was valid on that day: a merger that is
 * recorded late leaves work of later days with the unit that was gone by then, and no register could read that
 * (formats/register.md). The work is the successor's, so nothing that is counted changes. Who is asked for an opinion later
 * goes out with the assignment: a unit that was founded in between is left out, since it could not be asked that day.
 */
export function inUnitsOfTheDay<Item extends Pick<StoredFeedback, "receivingUnit" | "receivedAt" | "events">>(
  item: Item,
  units: ReadonlyMap<string, UnitDays>,
): Item {
  const on = (at: Date) => (code: string) => successorOn(units, code, localDateOf(at));
  let given: LocalDate | null = null;
  const events = item.events.map((event) => {
    if (event.type === "assigned") given = localDateOf(event.at);
    return eventOfTheDay(event, on(event.at), (code) => (units.get(code)?.validFrom ?? "") <= (given ?? "9"));
  });
  return { ...item, receivingUnit: on(item.receivedAt)(item.receivingUnit), events };
}

function eventOfTheDay(
  event: ItemEvent,
  valid: (code: string) => string,
  wasThere: (code: string) => boolean,
): ItemEvent {
  if (event.type === "opinion_asked")
    return { ...event, units: [...new Set(event.units.map(valid))].filter(wasThere) };
  if (
    event.type !== "assigned" ||
    [event.unit, ...(event.coordinatingUnits ?? [])].every((code) => valid(code) === code)
  )
    return event;
  const unit = valid(event.unit);
  // What two units were asked for, one of them does now; what leads asks itself nothing.
  const helping = new Set(event.coordinatingUnits?.map(valid));
  helping.delete(unit);
  const { coordinatingUnits, ...rest } = event;
  return { ...rest, unit, ...(coordinatingUnits && { coordinatingUnits: [...helping] }) };
}
