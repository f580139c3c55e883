import type { Pool } from "pg";
import { localDateOf } from "~/shared/local-date";
import { type RandomItem, UNITS } from "./random-items.test-kit";
import type { UnitNode } from "./unit-tree";

/** Puts units and made-up items into an empty register as counting finds them, in a few large statements. */
export async function storeItems(
  pool: Pool,
  items: readonly RandomItem[],
  units: readonly UnitNode[] = UNITS,
): Promise<void> {
  await fill(
    pool,
    "unit",
    units.map(({ validFrom, validTo, ...unit }) => ({ ...unit, valid_from: validFrom, valid_to: validTo })),
  );
  for (let from = 0; from < items.length; from += 5000) {
    const part = items.slice(from, from + 5000).map((item, index) => ({ ...item, id: from + index + 1 }));
    await fill(pool, "feedback", part.map(feedbackRow));
    await fill(pool, "episode", part.flatMap(episodeRows));
    await fill(pool, "standing", part.flatMap(standingRows));
    await fill(pool, "first_publication", part.flatMap(publicationRows));
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

const episodeRows = ({ id, state }: Numbered) =>
  state.episodes.map((episode, seq) => ({
    feedback_id: id,
    seq,
    started_on: episode.startedOn,
    ended_on: episode.endedOn,
    exit: episode.exit,
    rejection_reason: episode.rejectionReason,
    outcome: episode.outcome,
    due_on: episode.dueOn,
    on_time: episode.onTime,
    end_unit: episode.end?.unit ?? null,
    end_field: episode.end?.field ?? null,
    end_counted_kind: episode.end?.countedKind ?? null,
  }));

const standingRows = ({ id, state }: Numbered) =>
  state.standings.map((standing, seq) => ({
    feedback_id: id,
    seq,
    from_on: standing.fromOn,
    to_on: standing.toOn,
    unit: standing.unit,
    field: standing.field,
    counted_kind: standing.countedKind,
  }));

const publicationRows = ({ id, state: { firstPublication: posted } }: Numbered) =>
  posted
    ? [
        {
          feedback_id: id,
          published_on: posted.publishedOn,
          unit: posted.unit,
          field: posted.field,
          counted_kind: posted.countedKind,
        },
      ]
    : [];
