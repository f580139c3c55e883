import type { Tx } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { Role } from "./permissions";

/** A role to be held in a unit. */
export type RoleInUnit = { role: Role; unit: string };

export type GrantRefusal = "UNKNOWN_UNIT" | "ROLE_NEEDS_PROVINCE";

const PROVINCIAL_ROLES: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];

/**
 * Checks a place of work and roles against the units there are: UNKNOWN_UNIT, or ROLE_NEEDS_PROVINCE for a provincial
 * role outside the province and its office. Answers the roles without repetitions.
 */
export async function checkGrants(
  tx: Tx,
  unit: string,
  roles: readonly RoleInUnit[],
): Promise<Outcome<RoleInUnit[], GrantRefusal>> {
  const codes = [...new Set([unit, ...roles.map((one) => one.unit)])];
  const units = await tx.unit.findMany({
    where: { code: { in: codes } },
    select: { code: true, level: true },
  });
  if (units.length < codes.length) return refused("UNKNOWN_UNIT");
  const provincial = new Set(
    units.filter(({ level }) => level === "PROVINCE" || level === "OFFICE").map(({ code }) => code),
  );
  if (roles.some((one) => PROVINCIAL_ROLES.includes(one.role) && !provincial.has(one.unit))) {
    return refused("ROLE_NEEDS_PROVINCE");
  }
  return done([...new Map(roles.map((one) => [`${one.role}@${one.unit}`, one])).values()]);
}

/** Whether one of the units is not there on the day of `now`: it ended, or does not exist yet. */
export async function anyEnded(tx: Tx, codes: readonly string[], now: Date): Promise<boolean> {
  const today = toDbDate(localDateOf(now));
  const there = { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] };
  const asked = [...new Set(codes)];
  return (await tx.unit.count({ where: { code: { in: asked }, ...there } })) < asked.length;
}

/** Lets one change of accounts through at a time, so that two administrators cannot each remove the other. */
export async function lockAccounts(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('staff accounts'))`;
}

/** True when somebody other than `staffId` can still administer. Call it under lockAccounts. */
export async function anotherAdministrator(tx: Tx, staffId: number): Promise<boolean> {
  const count = await tx.staff.count({
    where: { id: { not: staffId }, disabledAt: null, roles: { some: { role: "ADMINISTRATOR" } } },
  });
  return count > 0;
}
