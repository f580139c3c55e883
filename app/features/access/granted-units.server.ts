import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { type Actor, PERMISSIONS, type Permission, type Role } from "./permissions";

/** A unit in which someone may do something, the role that allows it, and the unit's first day. */
export type GrantedUnit = { value: string; label: string; role: Role; since: LocalDate };

/** The units valid on `today` in which a role of the actor's own carries the permission, by name. */
export async function grantedUnits(
  db: DbOrTx,
  actor: Actor,
  permission: Permission,
  today: LocalDate,
): Promise<GrantedUnit[]> {
  const roles = PERMISSIONS[permission] as readonly Role[];
  const grants = actor.roles.filter(({ role }) => roles.includes(role));
  const day = toDbDate(today);
  const units = await db.unit.findMany({
    where: {
      code: { in: grants.map(({ unit }) => unit) },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { name: "asc" },
  });
  return units.flatMap(({ code, name, validFrom }) => {
    const grant = grants.find(({ unit }) => unit === code);
    return grant ? [{ value: code, label: name, role: grant.role, since: dateOf(validFrom) }] : [];
  });
}
