import type { ClientBase } from "pg";
import { insertSenders } from "../senders/register-senders.server";
import type { FeedbackRows } from "./feedback-rows";

const TABLES = {
  feedback: `id int, reference_code text, source_id text, import_digest bytea, received_at timestamptz, received_on date,
    entered_at timestamptz, channel text, receiving_unit text, register_year int, register_no int, form form, title text,
    content text, proposal text, procedure_code text, content_types int[], arrival_field text, arrival_kind kind,
    arrival_counted_kind counted_kind, arrival_due_on date, field text, kind kind, counted_kind counted_kind,
    status status, holder text, due_on date, due_provisional bool, outcome text, confidential bool, version int, last_event_at timestamptz,
    attention text`,
  feedback_event: `feedback_id int, seq int, type text, at timestamptz, recorded_at timestamptz, from_status status,
    to_status status, data jsonb`,
  episode: `feedback_id int, seq int, started_on date, ended_on date, exit exit, rejection_reason text, outcome text,
    due_on date, on_time bool, end_unit text, end_field text, end_counted_kind counted_kind`,
  standing: `feedback_id int, seq int, from_on date, to_on date, unit text, field text, counted_kind counted_kind`,
  first_publication: `feedback_id int, published_on date, unit text, field text, counted_kind counted_kind`,
  coordinating_unit: "feedback_id int, unit text",
  published_feedback: `feedback_id int, slug text, title text, content text, reply text, field text, unit text,
    outcome text, received_on date, answered_on date, published_at timestamptz, withdrawn_at timestamptz, version int`,
} as const;

/** Writes new items with everything that follows from them, one statement a table, inside the caller's transaction. */
export async function insertFeedback(client: ClientBase, items: readonly FeedbackRows[]): Promise<void> {
  await insertRows(
    client,
    "feedback",
    items.map((item) => item.feedback),
  );
  await insertSenders(
    client,
    items.map((item) => item.sender),
  );
  await insertRows(
    client,
    "feedback_event",
    items.flatMap((item) => item.events),
  );
  await insertRows(
    client,
    "episode",
    items.flatMap((item) => item.episodes),
  );
  await insertRows(
    client,
    "standing",
    items.flatMap((item) => item.standings),
  );
  await insertRows(
    client,
    "first_publication",
    items.flatMap((item) => item.firstPublication ?? []),
  );
  await insertRows(
    client,
    "coordinating_unit",
    items.flatMap((item) => item.coordinating),
  );
  await insertRows(
    client,
    "published_feedback",
    items.flatMap((item) => item.publicCopy ?? []),
  );
}

async function insertRows(
  client: ClientBase,
  table: keyof typeof TABLES,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = TABLES[table];
  const names = columns.split(",").map((column) => column.trim().split(" ")[0]);
  // As JSON a block goes over in one piece, and PostgreSQL reads it faster than thousands of parameters.
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS r (${columns})`,
    [JSON.stringify(rows)],
  );
}
