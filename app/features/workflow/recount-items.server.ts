import type { Tx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { enqueueRecounts } from "../notifications/enqueue-notices.server";
import type { Clock } from "../reference/clock.server";
import type { EventData } from "./events";
import { applyEvent } from "./history";
import { type StoredItem, stateOf, storedData, WITH_EVENTS } from "./item.server";
import type { ItemState } from "./item-state";
import { recountOf } from "./recount";
import { OPEN_STATUSES } from "./states";

/** An item whose limit the changed calendar moves, or confirms. */
export type Move = {
  item: StoredItem;
  before: ItemState;
  after: ItemState;
  event: Extract<EventData, { type: "due_recounted" }>;
};

const AT_ONCE = 1000;

/**
 * The items that a change of the calendar from a date on concerns, in the order in which they are due. Locks the open
 * ones it looks at until the transaction ends: nobody acts on a date that is about to move.
 */
export async function movesOf(
  tx: Tx,
  clocks: { before: Clock; after: Clock },
  { from, cause, now }: { from: LocalDate; cause: string; now: Date },
): Promise<Move[]> {
  const open = [...OPEN_STATUSES] as string[];
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM feedback
    WHERE status::text = ANY(${open}) AND (due_provisional OR due_on >= ${toDbDate(from)}::date)
    ORDER BY due_on, id FOR UPDATE`;
  const calendars = { before: clocks.before.calendar, after: clocks.after.calendar };
  const moves: Move[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    const items = await tx.feedback.findMany({
      where: { id: { in: ids } },
      include: WITH_EVENTS,
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    });
    for (const item of items) {
      const before = stateOf(item);
      const recount = recountOf(before, item.receivingUnit, clocks.after.rules, calendars);
      if (!recount) continue;
      const event = { type: "due_recounted" as const, ...recount, cause };
      const after = applyEvent(before, { ...event, at: now });
      if (!after.ok) throw new Error(`Item ${item.id} cannot be recounted: ${after.reason}`);
      moves.push({ item, before, after: after.value, event });
    }
  }
  return moves;
}

/**
 * Writes the moves as events, with everything that follows from them, and queues what senders are told: a handful of
 * statements however many there are. `by` is the administrator who changed the calendar.
 */
export async function writeMoves(tx: Tx, moves: readonly Move[], by: number, now: Date): Promise<void> {
  if (moves.length === 0) return;
  await tx.feedbackEvent.createMany({
    data: moves.map(({ item, before, after, event }) => ({
      feedbackId: item.id,
      seq: item.version,
      type: event.type,
      at: now,
      recordedAt: now,
      actorId: by,
      actorRole: "ADMINISTRATOR" as const,
      fromStatus: before.status,
      toStatus: after.status,
      data: storedData(event),
    })),
  });
  const rows = moves.map(({ item, after }) => ({
    id: item.id,
    seq: after.episodes.length - 1,
    due_on: after.dueOn,
    provisional: after.dueProvisional,
  }));
  const { length } = rows;
  const moved = await tx.$executeRaw`
    WITH r AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id int, seq int, due_on date, provisional bool)
    ), episodes AS (
      UPDATE episode e SET due_on = r.due_on FROM r WHERE e.feedback_id = r.id AND e.seq = r.seq
    )
    UPDATE feedback f
    SET due_on = r.due_on, due_provisional = r.provisional, version = f.version + 1, last_event_at = ${now}
    FROM r WHERE f.id = r.id`;
  if (moved !== length) throw new Error(`${moved} of ${length} due dates moved`);
  await enqueueRecounts(tx, moves, now);
}
