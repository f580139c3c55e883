import type { ClientBase } from "pg";
import { lastWorkQuery } from "../reference/last-work";
import { ANSWERED_STATUSES, CLOSED_STATUSES } from "../workflow/states";
import type { UnitLine } from "./reference-lines";

/**
 * Why a unit cannot end as a line says, in words; null when it can, or does not end. Its last day may not lie before what
 * it received or was given: formats/register.md asks for units valid on those days, and the register's own export could not
 * be read again. Without a successor its open items would belong to nobody (counting.md §4); `codes`: the unit, and the closed
 * ones whose items it took over.
 */
export async function closingProblem(
  client: ClientBase,
  unit: UnitLine,
  codes: readonly string[],
): Promise<string | null> {
  if (unit.validTo === undefined) return null;
  const { rows } = await client.query<{ day: string | null }>(...lastWorkQuery(unit.code, unit.validTo));
  const last = rows[0]?.day ?? null;
  if (last !== null)
    return `đơn vị còn tiếp nhận hoặc được giao phản ánh đến ngày ${last}, không thể kết thúc ngày ${unit.validTo} (khóa "validTo")`;
  if (unit.successor !== undefined) return null;
  const { rows: held } = await client.query<{ open: number }>(
    "SELECT count(*)::int AS open FROM feedback WHERE holder = ANY($1::text[]) AND status <> ALL($2::status[])",
    [codes, [...ANSWERED_STATUSES, ...CLOSED_STATUSES]],
  );
  const open = held[0]?.open ?? 0;
  return open > 0
    ? `đơn vị còn ${open} phản ánh đang xử lý, phải có đơn vị kế thừa (khóa "successor")`
    : null;
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
