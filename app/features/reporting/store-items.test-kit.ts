import type { Pool } from "pg";
import { localDateOf } from "~/shared/local-date";
import { projectionRows } from "../workflow/projection-rows";
import { type RandomItem, UNITS } from "./random-items.test-kit";
import type { UnitNode } from "./unit-tree";

/** Puts units and made-up items into an empty register as counting finds them, in a few large statements. */
export async function storeItems(
  pool: Pool,
  items: readonly RandomItem[],
  units: readonly UnitNode[] = UNITS,
  firstId = 1,
): Promise<void> {
  await fill(
    pool,
    "unit",
    units.map(({ validFrom, validTo, ...unit }) => ({ ...unit, valid_from: validFrom, valid_to: validTo })),
  );
  for (let from = 0; from < items.length; from += 5000) {
    const part = items
      .slice(from, from + 5000)
      .map((item, index) => ({ ...item, id: firstId + from + index }));
    await fill(pool, "feedback", part.map(feedbackRow));
    const derived = part.map(({ id, state }) => ({ id, ...projectionRows(state) }));
    const ofItem = (id: number) => (row: object) => ({ feedback_id: id, ...row });
    await fill(
      pool,
      "episode",
      derived.flatMap(({ id, episodes }) => episodes.map(ofItem(id))),
    );
    await fill(
      pool,
      "standing",
      derived.flatMap(({ id, standings }) => standings.map(ofItem(id))),
    );
    const posted = derived.flatMap(({ id, firstPublication: row }) => (row ? [ofItem(id)(row)] : []));
    await fill(pool, "first_publication", posted);
  }
}

type Numbered = RandomItem & { id: number };

async function fill(pool: Pool, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  if (!columns) return;
  await pool.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

const feedbackRow = ({ id, arrival, state }: Numbered) => ({
  id,
  reference_code: `PAKN-${id}`,
  source_id: `PAKN-${id}`,
  received_at: arrival.receivedAt,
  received_on: localDateOf(arrival.receivedAt),
  entered_at: arrival.receivedAt,
  channel: "web",
  receiving_unit: arrival.receivingUnit,
  form: "PHAN_ANH",
  title: `Phản ánh ${id}`,
  content: "…",
  arrival_field: arrival.field,
  arrival_kind: arrival.kind,
  arrival_counted_kind: arrival.countedKind,
  arrival_due_on: arrival.dueOn,
  field: state.field,
  kind: state.kind,
  counted_kind: state.countedKind,
  status: state.status,
  holder: state.holder,
  due_on: state.dueOn,
  due_provisional: false,
  confidential: false,
  version: 1,
  last_event_at: state.lastAt,
});
