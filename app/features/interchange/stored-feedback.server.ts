import type { ClientBase } from "pg";
import type { UnitDays } from "../reporting/unit-tree";
import { registerSendersOf } from "../senders/register-senders.server";
import type { ItemEvent } from "../workflow/events";
import type { FeedbackLine } from "./feedback-line";
import { type StoredFeedback, toLine } from "./to-line";
import { inUnitsOfTheDay } from "./unit-of-the-day";

type Row = Omit<StoredFeedback, "events" | "sender"> & { id: number };

/** Few enough that a block of the longest texts still fits in memory. */
const BLOCK = 200;

/** All items in the order of their import or arrival in the portal, in blocks. */
export async function* storedFeedbackLines(client: ClientBase): AsyncGenerator<FeedbackLine[]> {
  const units = await unitDays(client);
  for (let after = 0; ; ) {
    const rows = await readRows(client, "id > $1 ORDER BY id LIMIT $2", [after, BLOCK]);
    const last = rows.at(-1);
    if (!last) return;
    yield await completeRows(client, rows, units);
    after = last.id;
  }
}

/** The items with these numbers as they would be exported now. */
export async function storedFeedbackLinesOf(
  client: ClientBase,
  ids: readonly number[],
): Promise<FeedbackLine[]> {
  return completeRows(client, await readRows(client, "id = ANY($1::int[])", [ids]), await unitDays(client));
}

async function readRows(client: ClientBase, where: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `SELECT id, source_id AS "sourceId", received_at AS "receivedAt", channel, receiving_unit AS "receivingUnit", form,
       arrival_kind AS "arrivalKind", arrival_counted_kind AS "arrivalCountedKind", arrival_field AS "arrivalField",
       procedure_code AS "procedureCode", title, content, proposal
     FROM feedback WHERE ${where}`,
    values,
  );
  return rows;
}

type Units = ReadonlyMap<string, UnitDays>;

async function completeRows(client: ClientBase, rows: readonly Row[], units: Units): Promise<FeedbackLine[]> {
  const ids = rows.map((row) => row.id);
  const senders = await registerSendersOf(client, ids);
  const events = await eventsOf(client, ids);
  return rows.map((row) => {
    const item = {
      ...row,
      events: events.get(row.id) ?? [],
      sender: senders.get(row.id) ?? { type: "PERSON" },
    };
    return toLine(inUnitsOfTheDay(item, units));
  });
}

async function unitDays(client: ClientBase): Promise<Units> {
  const { rows } = await client.query<UnitDays>(
    `SELECT code, valid_from::text AS "validFrom", valid_to::text AS "validTo", successor FROM unit`,
  );
  return new Map(rows.map((unit) => [unit.code, unit]));
}

async function eventsOf(client: ClientBase, ids: readonly number[]): Promise<Map<number, ItemEvent[]>> {
  const { rows } = await client.query<{ id: number; type: string; at: Date; data: object }>(
    `SELECT feedback_id AS id, type, at, data FROM feedback_event WHERE feedback_id = ANY($1::int[])
     ORDER BY feedback_id, seq`,
    [ids],
  );
  const byItem = new Map<number, ItemEvent[]>();
  for (const { id, type, at, data } of rows) {
    const events = byItem.get(id) ?? [];
    events.push({ ...data, type, at } as ItemEvent);
    byItem.set(id, events);
  }
  return byItem;
}
