import { type DbOrTx, Prisma, type Tx } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import type { Clock } from "../reference/clock.server";
import { affectedStarts, COUNTED_WHEN_SHOWN } from "./affected-starts";
import type { ItemEvent } from "./events";
import { eventsOf, type StoredItem, stateOf, WITH_EVENTS } from "./item.server";
import { CLOCK_LABEL, type ClockFacts, type ClockKey, itemClocks, type KeptDate } from "./item-clocks";
import type { ItemState } from "./item-state";

/** A clock of an item, other than its due date, that a changed calendar counts otherwise. */
export type ClockMove = {
  item: StoredItem;
  key: ClockKey;
  startedOn: LocalDate;
  before: LocalDate;
  after: LocalDate;
  /** It had ended: it keeps `before`. */
  ended: boolean;
};

/** What the clocks of a stored item are counted of. Of what another register brought nobody knows when it was typed in. */
export const countedOf = (item: StoredItem, state: ItemState, events: ItemEvent[]): ClockFacts => ({
  ...{ receivedOn: dateOf(item.receivedOn), unit: item.receivingUnit, state, events },
  enteredOn: item.importDigest === null ? localDateOf(item.enteredAt) : null,
});

const AT_ONCE = 1000;

/**
 * The clocks that a change of the calendar from a date on counts otherwise, in the order of the items: those that run get
 * the date it gives, those that ended keep the one they were judged by. Dates that were kept before stay kept.
 */
export async function clockMovesOf(
  tx: Tx,
  clocks: { before: Clock; after: Clock },
  { from, now }: { from: LocalDate; now: Date },
): Promise<ClockMove[]> {
  const calendars = { before: clocks.before.calendar, after: clocks.after.calendar };
  const starts = affectedStarts(clocks.after.rules, calendars, from).map(toDbDate);
  if (starts.length === 0) return [];
  // Apart, so that each table is asked by its own days: together every item was held against every one of them.
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT feedback_id AS id FROM episode
     WHERE started_on = ANY(${starts}::date[]) OR ended_on = ANY(${starts}::date[])
    UNION
    SELECT id FROM feedback f WHERE ${localDay(Prisma.sql`f.entered_at`)} = ANY(${starts}::date[])
       AND EXISTS (SELECT FROM episode e WHERE e.feedback_id = f.id)
     ORDER BY id`;
  const today = localDateOf(now);
  const moves: ClockMove[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    const items = await tx.feedback.findMany({
      where: { id: { in: ids } },
      include: WITH_EVENTS,
      orderBy: { id: "asc" },
    });
    const kept = await keptDates(tx, ids);
    for (const item of items) {
      const facts = { ...countedOf(item, stateOf(item), eventsOf(item)), kept: kept.get(item.id) ?? [] };
      const before = itemClocks(facts, { ...clocks.before, today });
      const after = new Map(itemClocks(facts, { ...clocks.after, today }).map((clock) => [clock.key, clock]));
      for (const { key, startedOn, dueOn, doneOn } of before) {
        const dueAfter = after.get(key)?.dueOn ?? dueOn;
        if (COUNTED_WHEN_SHOWN.has(key) && dueAfter !== dueOn)
          moves.push({ item, key, startedOn, before: dueOn, after: dueAfter, ended: doneOn !== null });
      }
    }
  }
  return moves;
}

/** Logs the moves at their items, and with it what ended clocks keep. `by` is the administrator who changed the calendar. */
export async function writeClockMoves(
  tx: Tx,
  moves: readonly ClockMove[],
  { cause, by }: { cause: string; by: number },
  now: Date,
): Promise<void> {
  if (moves.length === 0) return;
  await tx.clockMove.createMany({
    data: moves.map(({ item, key, startedOn, before, after, ended }) => ({
      ...{ feedbackId: item.id, clock: key, startedOn: toDbDate(startedOn) },
      ...{ dueBefore: toDbDate(before), dueOn: toDbDate(after), ended, cause, staffId: by, at: now },
    })),
  });
}

async function keptDates(db: DbOrTx, ids: number[]): Promise<Map<number, KeptDate[]>> {
  const rows = await db.clockMove.findMany({ where: { feedbackId: { in: ids }, ended: true } });
  const kept = new Map<number, KeptDate[]>();
  for (const { feedbackId, clock, startedOn, dueBefore } of rows)
    kept.set(feedbackId, [
      ...(kept.get(feedbackId) ?? []),
      { key: clock as ClockKey, startedOn: dateOf(startedOn), dueOn: dateOf(dueBefore) },
    ]);
  return kept;
}

/** What changes of the calendar did to the clocks of one item: lines for its history, and the dates that are kept. */
export async function clockMovesAt(db: DbOrTx, feedbackId: number) {
  const rows = await db.clockMove.findMany({ where: { feedbackId }, orderBy: { id: "asc" } });
  const staff = await db.staff.findMany({
    where: { id: { in: rows.map(({ staffId }) => staffId) } },
    select: { id: true, name: true },
  });
  const lines = rows.map(({ id, at, clock, dueBefore, dueOn, ended, cause, staffId }) => ({
    ...{ id, at, ended, cause, label: CLOCK_LABEL[clock as ClockKey] ?? clock },
    ...{ before: dateOf(dueBefore), after: dateOf(dueOn) },
    staffName: staff.find((person) => person.id === staffId)?.name ?? null,
  }));
  return { lines, kept: (await keptDates(db, [feedbackId])).get(feedbackId) ?? [] };
}
