import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Fact } from "./book-fact";

const NEVER = new Date("9999-01-01T00:00:00Z");

/** What was closed before: all closings of the period before, and since when each holder's books were closed. */
export type ClosedBefore = {
  closingIds: readonly number[];
  closedAt: ReadonlyMap<string, Date>;
};

/**
 * Everything that may count in a period for the holders, as the data stand now: what touches the period, and what
 * touches only an earlier one but was entered, ended or published after that one was closed.
 */
export async function loadFacts(
  db: DbOrTx,
  request: {
    period: { from: LocalDate; to: LocalDate };
    holders: ReadonlySet<string>;
    before: ClosedBefore;
  },
): Promise<Fact[]> {
  const { from, to } = request.period;
  const { closingIds, closedAt } = request.before;
  const times = [...closedAt.values()];
  const earliest = Math.min(...times.map((at) => at.getTime()), NEVER.getTime());
  const afterClosing = new Date(earliest);
  return db.$queryRaw<Fact[]>`
    WITH closed (unit, at) AS (
      SELECT * FROM unnest(${[...closedAt.keys()]}::text[], ${times}::timestamptz[])
    ),
    frozen AS (
      SELECT feedback_id, episode, min(unit) AS unit FROM report_item
      WHERE closing_id = ANY(${[...closingIds]}::int[]) AND keys && ARRAY['pending_total', 'published']
      GROUP BY feedback_id, episode
    ),
    run AS (
      SELECT e.feedback_id, e.seq AS episode, e.started_on,
             CASE WHEN e.ended_on <= ${to}::date THEN e.ended_on END AS ended_on,
             CASE WHEN e.ended_on <= ${to}::date THEN e.exit END AS exit,
             CASE WHEN e.ended_on <= ${to}::date THEN e.rejection_reason END AS reason,
             CASE WHEN e.ended_on < ${from}::date AND z.unit IS NOT NULL THEN z.unit
                  WHEN e.ended_on <= ${to}::date THEN e.end_unit ELSE s.unit END AS unit,
             CASE WHEN e.ended_on <= ${to}::date THEN e.end_field ELSE s.field END AS field,
             CASE WHEN e.ended_on <= ${to}::date THEN e.end_counted_kind ELSE s.counted_kind END AS counted_kind,
             b.unit AS unit_before,
             -- A rejection lifted after the closing brings back what that closing left out (decision 0030).
             greatest((SELECT max(v.recorded_at) FROM feedback_event v
               WHERE v.feedback_id = e.feedback_id AND v.type = 'rejection_lifted' AND e.seq = (
                 SELECT count(*) FROM feedback_event r
                 WHERE r.feedback_id = v.feedback_id AND r.type = 'reopened' AND r.seq < v.seq)),
             -- Until its day of arrival was corrected, the books before could not know of it.
             CASE WHEN e.seq = 0 THEN greatest(f.entered_at, (
               SELECT max(v.recorded_at) FROM feedback_event v
               WHERE v.feedback_id = e.feedback_id AND v.type = 'corrected' AND e.started_on < ${from}::date
                 AND (v.data ->> 'cameBefore')::date >= ${from}::date)) ELSE (
               SELECT v.recorded_at FROM feedback_event v
               WHERE v.feedback_id = e.feedback_id AND v.type = 'reopened'
               ORDER BY v.seq OFFSET e.seq - 1 LIMIT 1
             ) END) AS entered_at,
             z.feedback_id IS NOT NULL AS is_frozen
      FROM episode e
      JOIN feedback f ON f.id = e.feedback_id
      LEFT JOIN frozen z ON z.feedback_id = e.feedback_id AND z.episode = e.seq
      LEFT JOIN standing s ON s.feedback_id = e.feedback_id
                          AND s.from_on <= ${to}::date AND (s.to_on IS NULL OR s.to_on > ${to}::date)
      LEFT JOIN standing b ON e.started_on < ${from}::date AND b.feedback_id = e.feedback_id
                          AND b.from_on < ${from}::date AND (b.to_on IS NULL OR b.to_on >= ${from}::date)
      WHERE e.started_on <= ${to}::date
        AND (e.ended_on IS NULL OR e.ended_on >= ${from}::date OR z.feedback_id IS NOT NULL
             OR f.entered_at > ${afterClosing}::timestamptz
             OR ((e.seq > 0 OR EXISTS (SELECT FROM feedback_event v
                  WHERE v.feedback_id = f.id AND v.type = 'rejection_lifted')) AND f.last_event_at > ${afterClosing}::timestamptz))
    ),
    posted AS (
      SELECT p.feedback_id, p.published_on, p.unit, p.field, p.counted_kind,
             (SELECT v.recorded_at FROM feedback_event v
              WHERE v.feedback_id = p.feedback_id AND v.type = 'published' ORDER BY v.seq LIMIT 1) AS entered_at,
             z.feedback_id IS NOT NULL AS is_frozen
      FROM first_publication p
      LEFT JOIN frozen z ON z.feedback_id = p.feedback_id AND z.episode IS NULL
      JOIN feedback f ON f.id = p.feedback_id
      WHERE p.published_on <= ${to}::date
        AND (p.published_on >= ${from}::date OR f.last_event_at > ${afterClosing}::timestamptz)
    ),
    fact AS (
      SELECT feedback_id, episode, started_on, ended_on, exit::text, reason, unit, field, counted_kind::text, unit_before,
             entered_at, is_frozen FROM run
      UNION ALL
      SELECT feedback_id, NULL, published_on, NULL, NULL, NULL, unit, field, counted_kind::text, NULL, entered_at,
             is_frozen FROM posted
    )
    SELECT t.feedback_id AS "feedbackId", f.reference_code AS "referenceCode", t.episode,
           t.started_on::text AS "startedOn", t.ended_on::text AS "endedOn", t.exit, t.reason, t.unit, t.field,
           t.counted_kind AS "countedKind", t.unit_before AS "unitBefore", t.is_frozen AS "inPreviousClosing",
           coalesce(t.entered_at > c.at, false) AND NOT EXISTS (
             -- Entered while that closing waited for its turn: it is in it.
             SELECT FROM report_item k
             WHERE k.closing_id = ANY(${[...closingIds]}::int[]) AND k.feedback_id = t.feedback_id
               AND k.episode IS NOT DISTINCT FROM t.episode AND NOT 'excluded' = ANY(k.keys)) AS "enteredAfterClosing"
    FROM fact t
    JOIN feedback f ON f.id = t.feedback_id
    -- The books in which it should have stood: of whoever held it then, not of whom it was handed to since.
    LEFT JOIN closed c ON c.unit = coalesce(t.unit_before, t.unit)
    WHERE t.unit = ANY(${[...request.holders]}::text[])
    ORDER BY t.started_on, t.feedback_id, t.episode NULLS LAST`;
}

/** Which of some items are denunciations (R7). */
export async function denunciationsAmong(
  db: DbOrTx,
  items: readonly { feedbackId: number }[],
): Promise<ReadonlySet<number>> {
  const rows = await db.feedback.findMany({
    where: { id: { in: items.map(({ feedbackId }) => feedbackId) }, confidential: true },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The episodes that closings say were pending at the end of their period, as "item episode". */
export async function pendingIn(db: DbOrTx, closingIds: readonly number[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT feedback_id || ' ' || episode AS key FROM report_item
    WHERE closing_id = ANY(${[...closingIds]}::int[]) AND 'pending_total' = ANY(keys)`;
  return new Set(rows.map(({ key }) => key));
}
