import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { audit } from "./audit.server";
import {
  anotherAdministrator,
  anyEnded,
  checkGrants,
  type GrantRefusal,
  lockAccounts,
  type RoleInUnit,
} from "./grants.server";
import { endSessionsOf } from "./session.server";
import { staffVersion } from "./staff.queries.server";

type Edit = {
  staffId: number;
  by: number;
  /** staffVersion() of what the administrator saw: the lock. */
  seen: string;
  name: string;
  unit: string;
  roles: readonly RoleInUnit[];
};

/**
 * Changes name, place of work and all roles of an account; they hold from the person's next page. Refused:
 * CHANGED_MEANWHILE when a colleague edited the account after `seen`, LAST_ADMINISTRATOR when nobody could administer
 * any more, UNIT_ENDED for a place or role that is new in a unit that is not there today (what was held there before may
 * stay: it only reads), and what checkGrants refuses.
 */
export async function editStaff(
  db: PrismaClient,
  { staffId, by, seen, name, unit, roles }: Edit,
  now: Date,
): Promise<
  Outcome<true, "NOT_FOUND" | "CHANGED_MEANWHILE" | "LAST_ADMINISTRATOR" | "UNIT_ENDED" | GrantRefusal>
> {
  return db.$transaction(async (tx) => {
    await lockAccounts(tx);
    const before = await tx.staff.findUnique({ where: { id: staffId }, include: { roles: true } });
    if (!before) return refused("NOT_FOUND");
    if (staffVersion(before) !== seen) return refused("CHANGED_MEANWHILE");
    const checked = await checkGrants(tx, unit, roles);
    if (!checked.ok) return checked;
    const held = new Set(before.roles.map((one) => `${one.role}@${one.unit}`));
    const added = checked.value.filter((one) => !held.has(`${one.role}@${one.unit}`)).map((one) => one.unit);
    if (await anyEnded(tx, before.unit === unit ? added : [unit, ...added], now))
      return refused("UNIT_ENDED");
    const was = before.roles.some(({ role }) => role === "ADMINISTRATOR") && !before.disabledAt;
    const stays = checked.value.some(({ role }) => role === "ADMINISTRATOR");
    if (was && !stays && !(await anotherAdministrator(tx, staffId))) return refused("LAST_ADMINISTRATOR");

    await tx.staffRole.deleteMany({ where: { staffId } });
    await tx.staff.update({ where: { id: staffId }, data: { name, unit, roles: { create: checked.value } } });
    const roleList = before.roles.map(({ role, unit: place }) => ({ role, unit: place }));
    await audit(
      tx,
      {
        by,
        action: "staff.edit",
        subject: `staff:${staffId}`,
        before: { name: before.name, unit: before.unit, roles: roleList },
        after: { name, unit, roles: checked.value },
      },
      now,
    );
    return done(true);
  });
}

/**
 * Disables an account (its sessions end at once) or enables it again. What the person did stays in their name.
 * Refused for the last administrator.
 */
export async function setStaffDisabled(
  db: PrismaClient,
  { staffId, by, disabled }: { staffId: number; by: number; disabled: boolean },
  now: Date,
): Promise<Outcome<true, "NOT_FOUND" | "LAST_ADMINISTRATOR">> {
  return db.$transaction(async (tx) => {
    await lockAccounts(tx);
    const before = await tx.staff.findUnique({ where: { id: staffId }, include: { roles: true } });
    if (!before) return refused("NOT_FOUND");
    if ((before.disabledAt !== null) === disabled) return done(true);
    const administers = before.roles.some(({ role }) => role === "ADMINISTRATOR");
    if (disabled && administers && !(await anotherAdministrator(tx, staffId))) {
      return refused("LAST_ADMINISTRATOR");
    }
    await tx.staff.update({ where: { id: staffId }, data: { disabledAt: disabled ? now : null } });
    if (disabled) await endSessionsOf(tx, staffId);
    await audit(
      tx,
      { by, action: disabled ? "staff.disable" : "staff.enable", subject: `staff:${staffId}` },
      now,
    );
    return done(true);
  });
}
