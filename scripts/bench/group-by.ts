import type pg from "pg";
import { countFormInDatabase } from "../../app/features/reporting/count.queries.server";
import { loadFields, loadUnits } from "../../app/features/reporting/reference.queries.server";
import type { Database } from "../../app/platform/db.server";
import { localDateOf } from "../../app/shared/local-date";
import { type Period, previousPeriod, quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";

const ROUNDS = 41;

/**
 * The form's statement beside a GROUP BY that somebody would write by hand over the same rows: the whole register's
 * episodes of the quarter, without asking for units, for what was left out, or for what moved. In turns, so that both
 * meet the same machine. A line for docs/performance.md.
 */
export async function formBesideGroupBy(database: Database, items: number, now: Date): Promise<string> {
  const period = previousPeriod(quarterOf(localDateOf(now)));
  const [units, fields] = await Promise.all([loadUnits(database.db), loadFields(database.db)]);
  const request = { units, fields, period, target: PROVINCE, scope: "consolidated" as const };
  const took: Record<"form" | "byHand", number[]> = { form: [], byHand: [] };
  const time = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await work();
    into.push(performance.now() - from);
    return answer;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const form = await time(took.form, () => countFormInDatabase(database.db, request));
    const byHand = await time(took.byHand, () => groupByHand(database, period));
    const { total, excluded, movement } = form;
    const leftOut = excluded.reduce((sum, { count }) => sum + count, 0);
    const counted = [total.received_total, total.published, leftOut, movement.previousClosing];
    if (counted.join() !== byHand.join()) throw new Error(`${counted} ≠ ${byHand}`);
  }
  const [form, byHand] = [median(took.form), median(took.byHand)];
  return `Câu lệnh của biểu tỉnh một quý, ${items} hồ sơ: ${form.toFixed(1)} ms; GROUP BY viết tay trên cùng các dòng: ${byHand.toFixed(1)} ms; tỷ lệ ${(form / byHand).toFixed(2)}.`;
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/**
 * What the form of the whole province asks, statement by statement: cells, publications, what is left out and why, and what
 * the period before handed on. Answers a sum of each, to be compared with the form's. All units are the province's, so
 * none is looked for.
 */
async function groupByHand({ pool }: Database, { from, to }: Period): Promise<number[]> {
  // Named, as the form's statement is: planned once.
  const ask = <T extends pg.QueryResultRow>(text: string, values: unknown[]) =>
    pool.query<T>({ name: text.slice(0, 60), text, values });
  const { rows } = await ask<{ received: number }>(
    `SELECT field, count(*)::int AS received, count(*) FILTER (WHERE kind = 'ACT') AS received_act,
       count(*) FILTER (WHERE kind = 'REGULATION') AS received_reg, count(*) FILTER (WHERE opening) AS opening,
       count(*) FILTER (WHERE NOT opening) AS new, count(*) FILTER (WHERE over) AS resolved,
       count(*) FILTER (WHERE over AND kind = 'ACT') AS resolved_act,
       count(*) FILTER (WHERE over AND kind = 'REGULATION') AS resolved_reg,
       count(*) FILTER (WHERE over AND opening) AS resolved_opening,
       count(*) FILTER (WHERE over AND NOT opening) AS resolved_new, count(*) FILTER (WHERE NOT over) AS pending,
       count(*) FILTER (WHERE NOT over AND kind = 'ACT') AS pending_act,
       count(*) FILTER (WHERE NOT over AND kind = 'REGULATION') AS pending_reg
     FROM (
       SELECT end_field AS field, end_counted_kind AS kind, started_on < $1 AS opening, true AS over
       FROM episode
       WHERE ended_on BETWEEN $1 AND $2 AND NOT (started_on >= $1 AND exit IN ('REJECTED', 'TRANSFERRED_OUT'))
       UNION ALL
       SELECT s.field, s.counted_kind, e.started_on < $1, false
       FROM episode e JOIN standing s ON s.feedback_id = e.feedback_id
       WHERE daterange(e.started_on, e.ended_on) @> $2::date
         AND s.from_on <= $2 AND (s.to_on IS NULL OR s.to_on > $2)
     ) AS counted
     GROUP BY field`,
    [from, to],
  );
  const published = await ask<{ n: number }>(
    "SELECT field, count(*)::int AS n FROM first_publication WHERE published_on BETWEEN $1 AND $2 GROUP BY field",
    [from, to],
  );
  const leftOut = await ask<{ n: number }>(
    `SELECT exit, rejection_reason, count(*)::int AS n FROM episode
     WHERE ended_on BETWEEN $1 AND $2 AND started_on >= $1 AND exit IN ('REJECTED', 'TRANSFERRED_OUT')
     GROUP BY exit, rejection_reason`,
    [from, to],
  );
  const handedOn = await ask<{ n: number }>(
    `SELECT count(*)::int AS n FROM episode e JOIN standing s ON s.feedback_id = e.feedback_id
     WHERE daterange(e.started_on, e.ended_on) @> $1::date - 1
       AND s.from_on < $1 AND (s.to_on IS NULL OR s.to_on > $1::date - 1)`,
    [from],
  );
  const sum = (list: readonly { n: number }[]) => list.reduce((all, { n }) => all + n, 0);
  const received = rows.reduce((all, row) => all + row.received, 0);
  return [received, sum(published.rows), sum(leftOut.rows), sum(handedOn.rows)];
}
