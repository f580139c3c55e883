import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { delegationsInForce } from "../access/delegations-in-force.server";
import type { Grant } from "../access/permissions";

/**
 * A living account with what it may do: its roles hold in closed units that theirs took over, as at sign-in. Who signs for
 * an absent head today is told what the head is told.
 */
export type ColleagueActor = { id: number; staffId: number; name: string; roles: readonly Grant[] };

/** Everyone who can sign in and do something, in the order of their accounts; who works where a unit has ended only reads. */
export async function colleagues(db: DbOrTx, today: LocalDate): Promise<ColleagueActor[]> {
  const delegations = await delegationsInForce(db, today);
  return db.$queryRaw<ColleagueActor[]>`
    WITH RECURSIVE held(staff_id, role, unit) AS (
      SELECT r.staff_id, r.role, r.unit FROM staff_role r JOIN unit o ON o.code = r.unit
       WHERE o.valid_to IS NULL OR o.valid_to >= ${toDbDate(today)}
      UNION
      SELECT d.deputy_id, 'AGENCY_HEAD', d.unit
        FROM unnest(${delegations.map(({ deputyId }) => deputyId)}::int[], ${delegations.map(({ unit }) => unit)}::text[])
          AS d (deputy_id, unit)
      UNION
      SELECT h.staff_id, h.role, u.code FROM held h
      JOIN unit u ON u.successor = h.unit AND u.valid_to < ${toDbDate(today)})
    SELECT s.id, s.id AS "staffId", s.name, jsonb_agg(jsonb_build_object('role', h.role, 'unit', h.unit,
        'provincial', u.level IN ('PROVINCE', 'OFFICE'))) AS roles
      FROM staff s JOIN held h ON h.staff_id = s.id JOIN unit u ON u.code = h.unit
     WHERE s.disabled_at IS NULL GROUP BY s.id, s.name ORDER BY s.id`;
}
