import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { OPEN_STATUSES } from "../workflow/states";

/** Somebody with open items in a unit. */
export type Workload = {
  staffId: number;
  name: string;
  unit: string;
  unitName: string;
  items: number;
  disabled: boolean;
};

const OPEN = Prisma.raw(`f.status IN (${OPEN_STATUSES.map((s) => `'${s}'`).join(", ")})`);

/**
 * Who handles how many open items in the units whose work the actor may hand over: an administrator's all, a head's own.
 * People whose accounts are closed come first: their items wait for nobody. Denunciations (R7) wait for the province and
 * are handed over by nobody.
 */
export function workloads(db: DbOrTx, actor: Pick<Actor, "roles">): Promise<Workload[]> {
  const everywhere = actor.roles.some(({ role }) => role === "ADMINISTRATOR");
  const units = actor.roles.filter(({ role }) => role === "AGENCY_HEAD").map(({ unit }) => unit);
  const within = everywhere
    ? Prisma.sql`NOT f.confidential`
    : Prisma.sql`f.holder = ANY(${units}) AND NOT f.confidential`;
  return db.$queryRaw<Workload[]>`
    SELECT s.id AS "staffId", s.name, f.holder AS unit, u.name AS "unitName", count(*)::int AS items,
      s.disabled_at IS NOT NULL AS disabled
    FROM feedback f JOIN staff s ON s.id = f.handler_id JOIN unit u ON u.code = f.holder
    WHERE f.handler_id IS NOT NULL AND ${OPEN} AND ${within}
    GROUP BY s.id, s.name, f.holder, u.name, s.disabled_at
    ORDER BY s.disabled_at IS NULL, u.name, s.name, s.id`;
}
