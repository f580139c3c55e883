import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { worksInSql } from "../access/works-in.server";
import { IS_OPEN } from "../workflow/open-sql.server";

/** Somebody with open items in a unit, or with promises to keep there. */
export type Workload = {
  staffId: number;
  name: string;
  unit: string;
  unitName: string;
  items: number;
  promises: number;
  /** Why they can act on none of it: the account is closed, or they work in the unit no more. Null: they can. */
  idle: "CLOSED" | "LEFT" | null;
};

/**
 * Who handles how many open items and owes how many promises in the units whose work the actor may hand over: an
 * administrator's all, a head's own; of one person with `staffId`. Who can act no more comes first: their items wait for
 * nobody. Denunciations (R7) wait for the province and are handed over by nobody, nor are promises about them.
 */
export function workloads(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  today: LocalDate,
  staffId: number | null = null,
): Promise<Workload[]> {
  const everywhere = actor.roles.some(({ role }) => role === "ADMINISTRATOR");
  const units = actor.roles.filter(({ role }) => role === "AGENCY_HEAD").map(({ unit }) => unit);
  const within = (unit: Prisma.Sql) =>
    everywhere ? Prisma.sql`NOT f.confidential` : Prisma.sql`${unit} = ANY(${units}) AND NOT f.confidential`;
  const of = (staff: Prisma.Sql) => (staffId === null ? Prisma.empty : Prisma.sql`AND ${staff} = ${staffId}`);
  return db.$queryRaw<Workload[]>`
    WITH work AS (
      SELECT f.handler_id AS staff, f.holder AS unit, 1 AS item, 0 AS promise FROM feedback f
       WHERE f.handler_id IS NOT NULL AND ${IS_OPEN} AND ${within(Prisma.sql`f.holder`)} ${of(Prisma.sql`f.handler_id`)}
      UNION ALL
      SELECT p.owner_id, p.unit, 0, 1 FROM promise p JOIN feedback f ON f.id = p.feedback_id
       WHERE p.owner_id IS NOT NULL AND p.kept_on IS NULL AND p.dropped_on IS NULL AND ${within(Prisma.sql`p.unit`)}
         ${of(Prisma.sql`p.owner_id`)}
    ), load AS (
      SELECT staff, unit, sum(item)::int AS items, sum(promise)::int AS promises FROM work GROUP BY staff, unit
    )
    SELECT s.id AS "staffId", s.name, l.unit, u.name AS "unitName", l.items, l.promises, i.idle
    FROM load l JOIN staff s ON s.id = l.staff JOIN unit u ON u.code = l.unit,
      LATERAL (SELECT CASE WHEN s.disabled_at IS NOT NULL THEN 'CLOSED'
        WHEN NOT ${worksInSql(Prisma.sql`l.staff`, Prisma.sql`l.unit`, today)} THEN 'LEFT' END AS idle) i
    ORDER BY i.idle IS NULL, i.idle, u.name, s.name, s.id`;
}
