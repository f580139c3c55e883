import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Clock } from "../reference/clock.server";
import { extensionLimit } from "./extension";
import { eventsOf, type StoredItem, stateOf, WITH_EVENTS } from "./item.server";
import { mayMoveWith } from "./merged-step";
import { isOpen } from "./states";

/** An open item under a lead, as far as an extension of the lead, or its correction, concerns it. */
export type UnderLead = {
  code: string;
  dueOn: LocalDate;
  /** The last day an extension of the lead moves it to; null: it keeps its own date. */
  latest: LocalDate | null;
  /** Its latest extension is that of the lead, so a correction reaches it. */
  together: boolean;
};

const extendedAt = (item: StoredItem): number | undefined =>
  eventsOf(item)
    .findLast(({ type }) => type === "extended")
    ?.at.getTime();

/** Whether one and the same step extended both last, so that its correction reaches the item under the lead. */
export function movedTogether(item: StoredItem, lead: StoredItem): boolean {
  const at = extendedAt(lead);
  return at !== undefined && extendedAt(item) === at;
}

/** The open items under a lead in the order of their numbers, and what its extension means for each (decision 0020). */
export async function underLead(
  db: DbOrTx,
  lead: StoredItem,
  clock: Clock,
  today: LocalDate,
): Promise<UnderLead[]> {
  const items = await db.feedback.findMany({
    where: { mergedInto: lead.id },
    include: WITH_EVENTS,
    orderBy: { id: "asc" },
  });
  return items
    .filter(({ status }) => isOpen(status))
    .map((item) => {
      const state = stateOf(item);
      const limit = extensionLimit(state, item.receivingUnit, clock);
      return {
        ...{ code: item.referenceCode, dueOn: state.dueOn },
        latest: limit && mayMoveWith(state, today, limit) ? limit.latest : null,
        together: movedTogether(item, lead),
      };
    });
}
