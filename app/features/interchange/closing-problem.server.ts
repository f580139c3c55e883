import type { ClientBase } from "pg";
import { startOfLocalDay } from "~/shared/local-date";
import { ANSWERED_STATUSES, CLOSED_STATUSES } from "../workflow/states";
import type { UnitLine } from "./reference-lines";

/**
 * Why a unit cannot end without a successor, in words; null when it can, or does not end. counting.md §4: its open items
 * would belong to nobody. `codes`: the unit, and the closed ones whose items it took over.
 */
export async function closingProblem(
  client: ClientBase,
  unit: UnitLine,
  codes: readonly string[],
): Promise<string | null> {
  if (unit.validTo === undefined || unit.successor !== undefined) return null;
  const open = await count(
    client,
    "SELECT count(*)::int AS n FROM feedback WHERE holder = ANY($1::text[]) AND status <> ALL($2::status[])",
    [codes, [...ANSWERED_STATUSES, ...CLOSED_STATUSES]],
  );
  if (open > 0) return `đơn vị còn ${open} phản ánh đang xử lý, phải có đơn vị kế thừa (khóa "successor")`;

  const lastMoment = new Date(startOfLocalDay(unit.validTo).getTime() + 86_400_000);
  const later = await count(
    client,
    `SELECT (SELECT count(*) FROM feedback WHERE receiving_unit = $1 AND received_at >= $2)::int
          + (SELECT count(*) FROM feedback_event WHERE type = 'assigned' AND at >= $2
               AND (data->>'unit' = $1 OR data->'coordinatingUnits' ? $1))::int AS n`,
    [unit.code, lastMoment],
  );
  if (later === 0) return null;
  return `đơn vị còn ${later} lần tiếp nhận hoặc được giao sau ngày ${unit.validTo}, phải có đơn vị kế thừa (khóa "successor")`;
}

/**
 * Why a unit cannot begin as late as a line says, in words; null when it can. What it received or was given before would be
 * of no unit on that day, and the register's own export could not be read again.
 */
export async function beginningProblem(client: ClientBase, unit: UnitLine): Promise<string | null> {
  const { rows } = await client.query<{ first: string | null }>(
    `SELECT least((SELECT min(received_on) FROM feedback WHERE receiving_unit = $1),
                  (SELECT min(from_on) FROM standing WHERE unit = $1))::text AS first`,
    [unit.code],
  );
  const first = rows[0]?.first ?? null;
  return first !== null && first < unit.validFrom
    ? `đơn vị đã tiếp nhận hoặc giữ phản ánh từ ngày ${first}, không thể bắt đầu từ ngày ${unit.validFrom} (khóa "validFrom")`
    : null;
}

async function count(client: ClientBase, sql: string, values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ n: number }>(sql, values);
  return rows[0]?.n ?? 0;
}
