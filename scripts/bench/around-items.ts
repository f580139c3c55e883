import type { Database } from "../../app/platform/db.server";
import { FOCAL_OFFICE } from "../../prisma/seed/demo/units";

const DONE = "bench.around";
/** Items that have them: one in twenty, and of those that came last all, so that each list fills its first page. */
const CHOSEN = "(f.id % 20 = 0 OR f.id > (SELECT max(id) FROM feedback) - 700)";
/**
 * Of what is old, one thing in three was never done: with the years that grows too, but nobody has it all before them. Of
 * what is new, two in three, so that what is done fills a page as well.
 */
const UNDONE = "(f.id % 60 = 0 OR (f.received_on > current_date - 30 AND f.id % 3 <> 0))";

/**
 * What daily work leaves around the items of a register that was imported whole: promises, opinions asked of other units,
 * senders still to be told by phone, letters to the officer who looks. Once for a database; the more items, the more of it.
 */
export async function fillAround({ db, pool }: Database, now: Date): Promise<void> {
  if (await db.setting.findUnique({ where: { key: DONE } })) return;
  await pool.query(`
    INSERT INTO promise (feedback_id, event_seq, outcome, text, unit, due_on, made_at, kept_on)
    SELECT f.id, e.seq, e.data->>'outcome', 'Niêm yết lại bộ thủ tục.', f.holder, f.received_on + 60, e.at,
           CASE WHEN ${UNDONE} THEN NULL ELSE f.received_on + 50 END
      FROM feedback f JOIN feedback_event e ON e.feedback_id = f.id AND e.type = 'resolved'
     WHERE ${CHOSEN}`);
  await pool.query(`
    INSERT INTO coordinating_unit (feedback_id, unit, asked_on, due_on, answered_on)
    SELECT f.id, f.receiving_unit, f.received_on, f.due_on, CASE WHEN ${UNDONE} THEN NULL ELSE f.received_on + 10 END
      FROM feedback f
     WHERE ${CHOSEN} AND f.holder <> f.receiving_unit
    ON CONFLICT DO NOTHING`);
  // The list of calls opens with those of the officer's own unit.
  const uncalled = `(${UNDONE} OR (f.holder = $1 AND f.received_on > current_date - 30))`;
  await pool.query(
    `INSERT INTO outbox_message (kind, feedback_id, payload, status, sent_at)
     SELECT 'N7', f.id, '{}', (CASE WHEN ${uncalled} THEN 'NO_ADDRESS' ELSE 'SENT' END)::outbox_status,
            CASE WHEN ${uncalled} THEN NULL ELSE f.received_at + interval '20 days' END
       FROM feedback f WHERE ${CHOSEN}`,
    [FOCAL_OFFICE],
  );
  await pool.query(
    `INSERT INTO outbox_message (kind, unit, payload, status, sent_at)
     SELECT 'N5', $1, jsonb_build_object('code', f.reference_code), 'SENT', f.received_at
       FROM feedback f WHERE f.id > (SELECT max(id) FROM feedback) - 60`,
    [FOCAL_OFFICE],
  );
  await pool.query("VACUUM ANALYZE promise, coordinating_unit, outbox_message");
  await db.setting.create({ data: { key: DONE, value: now.toISOString() } });
}
