import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { type Actor, PERMISSIONS, type Role } from "../access/permissions";

/** A unit in which the actor may enter, and the role in which they do. */
export type EntryUnit = { value: string; label: string; role: Role; since: LocalDate };

/** The units that exist today and in which the actor holds a role of entry; their own unit first. */
export async function entryUnits(db: DbOrTx, actor: Actor, today: LocalDate): Promise<EntryUnit[]> {
  const roles = PERMISSIONS["entry:create"] as readonly Role[];
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
  return units
    .flatMap(({ code, name, validFrom }) => {
      const grant = grants.find(({ unit }) => unit === code);
      return grant ? [{ value: code, label: name, role: grant.role, since: dateOf(validFrom) }] : [];
    })
    .sort((a, b) => Number(b.value === actor.unit) - Number(a.value === actor.unit));
}
