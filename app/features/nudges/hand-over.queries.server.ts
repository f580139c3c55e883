import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { IS_OPEN } from "../workflow/open-sql.server";

/** Somebody with open items in a unit, or with promises to keep there. */
export type Workload = {
  staffId: number;
  name: string;
  unit: string;
  unitName: string;
  items: number;
  promises: number;
  disabled: boolean;
};

/**
 * Who handles how many open items and owes how many promises in the units whose work the actor may hand over: an administrator's all, a head's own.
 * People whose accounts are closed come first: their items wait for nobody. Denunciations (R7) wait for the province and
 * are handed over by nobody, nor are promises about them.
 */
export function workloads(db: DbOrTx, actor: Pick<Actor, "roles">): Promise<Workload[]> {
  const everywhere = actor.roles.some(({ role }) => role === "ADMINISTRATOR");
  const units = actor.roles.filter(({ role }) => role === "AGENCY_HEAD").map(({ unit }) => unit);
  const within = (unit: Prisma.Sql) =>
    everywhere ? Prisma.sql`NOT f.confidential` : Prisma.sql`${unit} = ANY(${units}) AND NOT f.confidential`;
  return db.$queryRaw<Workload[]>`
    WITH work AS (
      SELECT f.handler_id AS staff, f.holder AS unit, 1 AS item, 0 AS promise FROM feedback f
       WHERE f.handler_id IS NOT NULL AND ${IS_OPEN} AND ${within(Prisma.sql`f.holder`)}
      UNION ALL
      SELECT p.owner_id, p.unit, 0, 1 FROM promise p JOIN feedback f ON f.id = p.feedback_id
       WHERE p.owner_id IS NOT NULL AND p.kept_on IS NULL AND p.dropped_on IS NULL AND ${within(Prisma.sql`p.unit`)}
    )
    SELECT s.id AS "staffId", s.name, w.unit, u.name AS "unitName", sum(w.item)::int AS items,
      sum(w.promise)::int AS promises, s.disabled_at IS NOT NULL AS disabled
    FROM work w JOIN staff s ON s.id = w.staff JOIN unit u ON u.code = w.unit
    GROUP BY s.id, s.name, w.unit, u.name, s.disabled_at
    ORDER BY s.disabled_at IS NULL, u.name, s.name, s.id`;
}
