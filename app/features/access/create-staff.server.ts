import { z } from "zod";
import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { audit } from "./audit.server";
import { normaliseEmail } from "./email";
import { anyEnded, checkGrants, type GrantRefusal, lockAccounts, type RoleInUnit } from "./grants.server";
import { hashPassword, oneTimePassword } from "./password.server";
import { passwordProblem } from "./password-rules";

export type NewStaff = {
  email: string;
  name: string;
  /** Code of the unit where the person works. */
  unit: string;
  roles: readonly RoleInUnit[];
  /** A password that stays valid; without it a one-time password is made up and answered. */
  password?: string;
  /** The stored form of `password`, made before: it takes its time, and people who share one need it made once. */
  passwordHash?: string;
};

/**
 * Creates an account. Answers the one-time password, or null when a password was given. Refused: EMAIL_INVALID,
 * EMAIL_TAKEN (also by a disabled account), NAME_MISSING, WEAK_PASSWORD, UNKNOWN_UNIT, ROLE_NEEDS_PROVINCE, and
 * UNIT_ENDED when an administrator names a unit that is not there today.
 * @param by the administrator who does it; null for the command line and the demo
 */
export async function createStaff(
  db: PrismaClient,
  given: NewStaff,
  now: Date,
  by: number | null = null,
): Promise<
  Outcome<
    { staffId: number; oneTimePassword: string | null },
    "EMAIL_INVALID" | "EMAIL_TAKEN" | "NAME_MISSING" | "WEAK_PASSWORD" | "UNIT_ENDED" | GrantRefusal
  >
> {
  const email = normaliseEmail(given.email);
  const name = given.name.trim().normalize("NFC");
  if (!z.email().safeParse(email).success) return refused("EMAIL_INVALID");
  if (!name) return refused("NAME_MISSING");
  if (given.password !== undefined && passwordProblem(given.password, email)) return refused("WEAK_PASSWORD");
  const password = given.password ?? oneTimePassword();
  const passwordHash = given.passwordHash ?? (await hashPassword(password));

  return db.$transaction(async (tx) => {
    await lockAccounts(tx);
    if (await tx.staff.findUnique({ where: { email } })) return refused("EMAIL_TAKEN");
    const roles = await checkGrants(tx, given.unit, given.roles);
    if (!roles.ok) return roles;
    // Who administers picks from the units there are; the demo and the command line may tell of the past.
    const places = [given.unit, ...roles.value.map(({ unit }) => unit)];
    if (by !== null && (await anyEnded(tx, places, now))) return refused("UNIT_ENDED");
    const staff = await tx.staff.create({
      data: {
        email,
        name,
        unit: given.unit,
        passwordHash,
        mustChangePassword: given.password === undefined,
        createdAt: now,
        roles: { create: roles.value },
      },
    });
    const after = { email, name, unit: given.unit, roles: roles.value };
    await audit(tx, { by, action: "staff.create", subject: `staff:${staff.id}`, after }, now);
    return done({ staffId: staff.id, oneTimePassword: given.password === undefined ? password : null });
  });
}
