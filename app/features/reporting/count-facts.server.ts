import { Prisma } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import { addDays, type LocalDate } from "~/shared/local-date";
import type { CellKey } from "./cell-keys";
import type { Holders } from "./count";

const { sql } = Prisma;

/** Left out of the form: started in the period, and found in it to be no matter of ours (counting.md §3). */
const EXCLUDED = sql`(is_over AND NOT is_opening AND exit IN ('REJECTED', 'TRANSFERRED_OUT'))`;
const COUNTED = sql`(is_episode AND is_here AND NOT ${EXCLUDED})`;
const ACT = sql`counted_kind = 'ACT'`;
const REG = sql`counted_kind = 'REGULATION'`;

const ANSWERED = sql`(${COUNTED} AND is_over AND exit = 'RESOLVED')`;
/** Within the unit's competence: what turned out to be no matter of ours after a close counts as resolved only there. */
const COMPETENT = sql`(${COUNTED} AND NOT (is_over AND exit IN ('REJECTED', 'TRANSFERRED_OUT', 'WITHDRAWN')))`;

/** Which facts a number counts. The form, the statistics and the lists behind their numbers read nothing else. */
export const CELLS: Record<CellKey, Prisma.Sql> = {
  received_total: COUNTED,
  received_act: sql`${COUNTED} AND ${ACT}`,
  received_reg: sql`${COUNTED} AND ${REG}`,
  opening: sql`${COUNTED} AND is_opening`,
  new: sql`${COUNTED} AND NOT is_opening`,
  resolved_total: sql`${COUNTED} AND is_over`,
  resolved_act: sql`${COUNTED} AND is_over AND ${ACT}`,
  resolved_reg: sql`${COUNTED} AND is_over AND ${REG}`,
  resolved_opening: sql`${COUNTED} AND is_over AND is_opening`,
  resolved_new: sql`${COUNTED} AND is_over AND NOT is_opening`,
  pending_total: sql`${COUNTED} AND NOT is_over`,
  pending_act: sql`${COUNTED} AND NOT is_over AND ${ACT}`,
  pending_reg: sql`${COUNTED} AND NOT is_over AND ${REG}`,
  published: sql`NOT is_episode AND is_here`,
  excluded: sql`is_episode AND is_here AND ${EXCLUDED}`,
  previous_closing: sql`is_episode AND was_here`,
  moved_in: sql`is_episode AND is_opening AND is_here AND NOT was_here`,
  moved_out: sql`is_episode AND was_here AND NOT is_here`,
  answered: ANSWERED,
  on_time: sql`${ANSWERED} AND on_time`,
  late: sql`${ANSWERED} AND NOT on_time`,
  overdue: sql`${COUNTED} AND is_overdue`,
  reopened: sql`${COUNTED} AND NOT is_opening AND seq > 0`,
  merged: sql`${COUNTED} AND NOT is_opening AND is_merged`,
  competent: COMPETENT,
  undisputed: sql`${COMPETENT} AND NOT (${ANSWERED} AND (NOT on_time OR is_disputed)) AND NOT is_overdue`,
};

/** The episodes open at the end of a date, each with its position then. `episode_open_days` answers it for any date. */
const openOn = (date: LocalDate): Prisma.Sql => sql`
  SELECT e.feedback_id, e.seq, e.started_on, s.unit, s.field, s.counted_kind
  FROM episode e
  JOIN standing s ON s.feedback_id = e.feedback_id
                 AND s.from_on <= ${date}::date AND (s.to_on IS NULL OR s.to_on > ${date}::date)
  WHERE daterange(e.started_on, e.ended_on) @> ${date}::date`;

/**
 * One row for each episode that touches the period, wherever it is held, and for each first publication in it: those
 * that ended in it, with the position of their end, and those open at its end, with the position then. What was open at
 * the end of the day before is the opening. Nothing else of the register is read, however long it is.
 */
export function facts(
  { from, to }: { from: LocalDate; to: LocalDate },
  { here, before }: Holders,
): Prisma.Sql {
  return sql`
    touching AS (
      SELECT feedback_id, seq, started_on, ended_on, exit, rejection_reason, true AS is_over,
             end_unit AS unit, end_field AS field, end_counted_kind AS counted_kind
      FROM episode
      WHERE ended_on BETWEEN ${from}::date AND ${to}::date
      UNION ALL
      SELECT feedback_id, seq, started_on, NULL, NULL, NULL, false, unit, field, counted_kind
      FROM (${openOn(to)}) AS closing
    ),
    fact AS (
      SELECT true AS is_episode, t.feedback_id, t.seq, t.started_on AS on_date, t.ended_on, t.exit, t.rejection_reason,
             t.is_over, t.started_on < ${from}::date AS is_opening, t.unit, t.field, t.counted_kind,
             t.unit = ANY(${[...here]}::text[]) AS is_here,
             coalesce(b.unit = ANY(${[...before]}::text[]), false) AS was_here
      FROM touching t
      LEFT JOIN (${openOn(addDays(from, -1))}) AS b ON b.feedback_id = t.feedback_id AND b.seq = t.seq
      UNION ALL
      SELECT false, p.feedback_id, 0, p.published_on, NULL, NULL, NULL, false, false, p.unit, p.field, p.counted_kind,
             p.unit = ANY(${[...here]}::text[]), false
      FROM first_publication p
      WHERE p.published_on BETWEEN ${from}::date AND ${to}::date
    )`;
}

/**
 * The facts of a form, those that differ in nothing a number asks counted together as `n`. The same rows as `facts`, but
 * none of them stands alone for long: each part is counted by its own columns first, so that units are looked up once a
 * sort of facts and not once a fact. What is materialized is so that the planner does not move that look-up back to them.
 */
export function kin({ from, to }: { from: LocalDate; to: LocalDate }, { here, before }: Holders): Prisma.Sql {
  return sql`
    opened AS MATERIALIZED (SELECT feedback_id, seq, unit FROM (${openOn(addDays(from, -1))}) AS opening),
    sort AS MATERIALIZED (
      SELECT true AS is_episode, end_unit AS unit, end_field AS field, end_counted_kind AS counted_kind, exit,
             rejection_reason, true AS is_over, false AS is_opening, NULL AS unit_before, count(*) AS n
      FROM episode
      WHERE ended_on BETWEEN ${from}::date AND ${to}::date AND started_on >= ${from}::date
      GROUP BY end_unit, end_field, end_counted_kind, exit, rejection_reason
      UNION ALL
      SELECT true, e.end_unit, e.end_field, e.end_counted_kind, e.exit, e.rejection_reason, true, true, b.unit, count(*)
      FROM episode e LEFT JOIN opened b ON b.feedback_id = e.feedback_id AND b.seq = e.seq
      WHERE e.ended_on BETWEEN ${from}::date AND ${to}::date AND e.started_on < ${from}::date
      GROUP BY 2, 3, 4, 5, 6, 9
      UNION ALL
      SELECT true, c.unit, c.field, c.counted_kind, NULL, NULL, false, c.started_on < ${from}::date, b.unit, count(*)
      FROM (${openOn(to)}) AS c LEFT JOIN opened b ON b.feedback_id = c.feedback_id AND b.seq = c.seq
      GROUP BY 2, 3, 4, 8, 9
      UNION ALL
      SELECT false, unit, field, NULL, NULL, NULL, false, false, NULL, count(*)
      FROM first_publication
      WHERE published_on BETWEEN ${from}::date AND ${to}::date
      GROUP BY unit, field
    ),
    holder AS MATERIALIZED (
      SELECT unit, bool_or(here) AS here, bool_or(before) AS before
      FROM (SELECT unit, true AS here, false AS before FROM unnest(${[...here]}::text[]) AS unit
            UNION ALL SELECT unit, false, true FROM unnest(${[...before]}::text[]) AS unit) AS either
      GROUP BY unit
    ),
    kin AS MATERIALIZED (
      SELECT field, counted_kind, exit, rejection_reason, is_episode, is_opening, is_over,
             coalesce(h.here, false) AS is_here, coalesce(b.before, false) AS was_here, sum(n) AS n
      FROM sort LEFT JOIN holder h ON h.unit = sort.unit LEFT JOIN holder b ON b.unit = sort.unit_before
      WHERE h.here OR b.before
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    )`;
}

/** What moves the due date of an item that is open; the opinions that are asked for have dates of their own. */
const MOVES_DUE_DATE = sql`type IN ('assessed', 'extended', 'reopened', 'corrected', 'extension_corrected', 'due_recounted')
  AND data ? 'dueOn'`;

/**
 * The facts of the units asked for with what the statistics ask besides: outcome, punctuality, channel. `asOf` is the day
 * on which an open item is looked at: the last of the period, or today while it runs. The due date is the one in force
 * then, also when it was moved afterwards; `is_disputed`: asked to be opened again after the answer, by the period's end.
 */
export function details({ to }: { to: LocalDate }, asOf: LocalDate): Prisma.Sql {
  return sql`
    detail AS (
      SELECT fact.*, e.on_time, f.channel, f.merged_into IS NOT NULL AS is_merged,
             CASE WHEN NOT fact.is_over THEN NULL WHEN fact.exit IN ('RESOLVED', 'WITHDRAWN') THEN coalesce(e.outcome, 'O9')
                  ELSE fact.exit::text END AS result,
             CASE WHEN fact.is_over THEN false ELSE ${asOf}::date > CASE
               WHEN NOT EXISTS (SELECT FROM feedback_event v WHERE v.feedback_id = fact.feedback_id AND ${MOVES_DUE_DATE}
                                AND ${localDay(sql`v.at`)} > ${asOf}::date) THEN e.due_on
               ELSE coalesce((SELECT greatest((v.data->>'dueOn')::date, (v.data->'extended'->>'dueOn')::date)
                              FROM feedback_event v
                              WHERE v.feedback_id = fact.feedback_id AND ${MOVES_DUE_DATE}
                                AND ${localDay(sql`v.at`)} <= ${asOf}::date
                              ORDER BY v.seq DESC LIMIT 1), f.arrival_due_on) END
             END AS is_overdue,
             fact.is_over AND EXISTS (SELECT FROM episode n WHERE n.feedback_id = fact.feedback_id AND n.seq = fact.seq + 1
                                      AND n.started_on <= ${to}::date) AS is_disputed
      FROM fact
      JOIN episode e ON e.feedback_id = fact.feedback_id AND e.seq = fact.seq
      JOIN feedback f ON f.id = fact.feedback_id
      WHERE fact.is_episode AND fact.is_here
    )`;
}
