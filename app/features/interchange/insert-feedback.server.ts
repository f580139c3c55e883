import type { ClientBase } from "pg";
import { insertSenders } from "../senders/register-senders.server";
import { columnsOf, unnested } from "./column-arrays";
import type { FeedbackRows } from "./feedback-rows";
import { holdReferences, type References } from "./references.server";

const TABLES = {
  feedback: `id int, reference_code text, source_id text, import_digest bytea, received_at timestamptz, received_on date,
    entered_at timestamptz, channel text, receiving_unit text, register_year int, register_no int, form form, title text,
    content text, proposal text, procedure_code text, content_types int[], arrival_field text, arrival_kind kind,
    arrival_counted_kind counted_kind, arrival_due_on date, arrival_due_provisional bool, field text, kind kind,
    counted_kind counted_kind, status status, holder text, due_on date, due_provisional bool, outcome text, confidential bool, version int, last_event_at timestamptz,
    attention text`,
  feedback_event: `feedback_id int, seq int, type text, at timestamptz, recorded_at timestamptz, from_status status,
    to_status status, data jsonb`,
  episode: `feedback_id int, seq int, started_on date, ended_on date, exit exit, rejection_reason text, outcome text,
    due_on date, on_time bool, end_unit text, end_field text, end_counted_kind counted_kind`,
  standing: `feedback_id int, seq int, from_on date, to_on date, unit text, field text, counted_kind counted_kind`,
  first_publication: `feedback_id int, published_on date, unit text, field text, counted_kind counted_kind`,
  coordinating_unit: "feedback_id int, unit text",
  published_feedback: `feedback_id int, slug text, title text, content text, reply text, field text, unit text,
    procedure text, outcome text, received_on date, answered_on date, published_at timestamptz, withdrawn_at timestamptz, version int`,
} as const;
type Table = keyof typeof TABLES;

/**
 * One statement for all tables: each answer of PostgreSQL that has to be waited for is time in which it does nothing,
 * since the same thread reads the next block meanwhile.
 */
const COLUMNS = Object.entries(TABLES).map(([table, list]) => ({
  table: table as Table,
  ...columnsOf(list),
}));
const STATEMENT = (() => {
  let parameters = 0;
  const inserts = COLUMNS.map(({ table, columns }) => {
    const from = unnested(columns, parameters + 1);
    parameters += columns.length;
    return `${table}_rows AS (INSERT INTO ${table} (${columns.map(({ name }) => name)}) ${from})`;
  });
  return `WITH ${inserts.join(",\n")} SELECT`;
})();

/**
 * Writes new items with everything that follows from them, inside the caller's transaction. With `references`, foreign
 * keys are checked for all of them at once.
 */
export async function insertFeedback(
  client: ClientBase,
  items: readonly FeedbackRows[],
  references: References | null,
): Promise<void> {
  const rows: Record<Table, readonly object[]> = {
    feedback: items.map((item) => item.feedback),
    feedback_event: items.flatMap((item) => item.events),
    episode: items.flatMap((item) => item.episodes),
    standing: items.flatMap((item) => item.standings),
    first_publication: items.flatMap((item) => item.firstPublication ?? []),
    coordinating_unit: items.flatMap((item) => item.coordinating),
    published_feedback: items.flatMap((item) => item.publicCopy ?? []),
  };
  const sender = items.map((item) => item.sender);
  if (references) {
    const senders = sender.map(({ feedbackId }) => ({ feedback_id: feedbackId }));
    await holdReferences(client, references, { ...rows, sender: senders });
  }
  const values = COLUMNS.flatMap(({ table, arraysOf }) => arraysOf(rows[table]));
  await client.query({ name: "pakn import of items", text: STATEMENT, values });
  await insertSenders(client, sender);
}
