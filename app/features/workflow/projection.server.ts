import type { Tx } from "~/platform/db.server";
import type { ItemState } from "./item-state";
import { projectionRows } from "./projection-rows";

/**
 * Writes what counting reads (episodes, standings, first publication) and the coordinating units as they follow from the
 * state, in the caller's transaction. One statement: it runs at every step of every item. Rows are replaced by their
 * place; a corrected arrival may leave fewer than before.
 */
export async function writeProjection(tx: Tx, feedbackId: number, state: ItemState): Promise<void> {
  const { episodes, standings, firstPublication } = projectionRows(state);
  const published = firstPublication ? [firstPublication] : [];
  const units = [...new Set(state.coordinatingUnits)];
  const legs = state.legs.map(({ unit, askedOn, dueOn, answeredOn }) => ({
    ...{ unit, asked_on: askedOn, due_on: dueOn, answered_on: answeredOn },
  }));
  await tx.$executeRaw`
    WITH
    episodes AS (
      INSERT INTO episode (feedback_id, seq, started_on, ended_on, exit, rejection_reason, outcome, due_on, on_time,
        end_unit, end_field, end_counted_kind)
      SELECT ${feedbackId}::int, r.* FROM json_to_recordset(${JSON.stringify(episodes)}::json) AS r (
        seq int, started_on date, ended_on date, exit exit, rejection_reason text, outcome text, due_on date,
        on_time bool, end_unit text, end_field text, end_counted_kind counted_kind)
      ON CONFLICT (feedback_id, seq) DO UPDATE SET
        (started_on, ended_on, exit, rejection_reason, outcome, due_on, on_time, end_unit, end_field, end_counted_kind) =
        (EXCLUDED.started_on, EXCLUDED.ended_on, EXCLUDED.exit, EXCLUDED.rejection_reason, EXCLUDED.outcome,
         EXCLUDED.due_on, EXCLUDED.on_time, EXCLUDED.end_unit, EXCLUDED.end_field, EXCLUDED.end_counted_kind)
    ),
    standings AS (
      INSERT INTO standing (feedback_id, seq, from_on, to_on, unit, field, counted_kind)
      SELECT ${feedbackId}::int, r.* FROM json_to_recordset(${JSON.stringify(standings)}::json) AS r (
        seq int, from_on date, to_on date, unit text, field text, counted_kind counted_kind)
      ON CONFLICT (feedback_id, seq) DO UPDATE SET
        (from_on, to_on, unit, field, counted_kind) =
        (EXCLUDED.from_on, EXCLUDED.to_on, EXCLUDED.unit, EXCLUDED.field, EXCLUDED.counted_kind)
    ),
    published AS (
      INSERT INTO first_publication (feedback_id, published_on, unit, field, counted_kind)
      SELECT ${feedbackId}::int, r.* FROM json_to_recordset(${JSON.stringify(published)}::json) AS r (
        published_on date, unit text, field text, counted_kind counted_kind)
      ON CONFLICT (feedback_id) DO UPDATE SET
        (published_on, unit, field, counted_kind) =
        (EXCLUDED.published_on, EXCLUDED.unit, EXCLUDED.field, EXCLUDED.counted_kind)
    ),
    coordinating AS (
      INSERT INTO coordinating_unit (feedback_id, unit, asked_on, due_on, answered_on)
      SELECT ${feedbackId}::int, r.* FROM json_to_recordset(${JSON.stringify(legs)}::json) AS r (
        unit text, asked_on date, due_on date, answered_on date)
      ON CONFLICT (feedback_id, unit) DO UPDATE SET
        (asked_on, due_on, answered_on) = (EXCLUDED.asked_on, EXCLUDED.due_on, EXCLUDED.answered_on)
    ),
    episodes_gone AS (DELETE FROM episode WHERE feedback_id = ${feedbackId} AND seq >= ${episodes.length}),
    standings_gone AS (DELETE FROM standing WHERE feedback_id = ${feedbackId} AND seq >= ${standings.length})
    DELETE FROM coordinating_unit WHERE feedback_id = ${feedbackId} AND NOT unit = ANY(${units}::text[])`;
}
