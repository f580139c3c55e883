import type { DbOrTx } from "~/platform/db.server";
import { fingerprint } from "./fingerprint.server";
import type { Role } from "./permissions";

/** One line of the list of accounts. */
export type StaffLine = {
  id: number;
  name: string;
  email: string;
  unit: string;
  unitName: string;
  disabled: boolean;
  mustChangePassword: boolean;
  lastSeen: Date | null;
  roles: { role: Role; unit: string }[];
};

const PEOPLE_PER_PAGE = 50;

/**
 * Accounts by name, disabled ones last; `words` look in name and e-mail, `unit` in place of work and roles.
 * @param page from 1; `more` says whether another page follows
 */
export async function listStaff(
  db: DbOrTx,
  { words = "", unit = "", page = 1 }: { words?: string; unit?: string; page?: number },
): Promise<{ people: StaffLine[]; more: boolean }> {
  const contains = { contains: words.trim(), mode: "insensitive" as const };
  const rows = await db.staff.findMany({
    where: {
      ...(words.trim() ? { OR: [{ name: contains }, { email: contains }] } : {}),
      ...(unit ? { AND: { OR: [{ unit }, { roles: { some: { unit } } }] } } : {}),
    },
    include: {
      roles: { orderBy: [{ unit: "asc" }, { role: "asc" }] },
      unitOf: { select: { name: true } },
      sessions: { orderBy: { lastSeen: "desc" }, take: 1, select: { lastSeen: true } },
    },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PEOPLE_PER_PAGE,
    take: PEOPLE_PER_PAGE + 1,
  });
  const people = rows.slice(0, PEOPLE_PER_PAGE).map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    unit: row.unit,
    unitName: row.unitOf.name,
    disabled: row.disabledAt !== null,
    mustChangePassword: row.mustChangePassword,
    lastSeen: row.sessions[0]?.lastSeen ?? null,
    roles: row.roles.map(({ role, unit: place }) => ({ role, unit: place })),
  }));
  return { people, more: rows.length > PEOPLE_PER_PAGE };
}

/** One account for its page, or null; `version` goes with the form and comes back as `seen`. */
export async function findStaff(db: DbOrTx, id: number) {
  const staff = await db.staff.findUnique({ where: { id }, include: { roles: true, unitOf: true } });
  if (!staff) return null;
  return {
    id: staff.id,
    name: staff.name,
    email: staff.email,
    unit: staff.unit,
    unitName: staff.unitOf.name,
    disabledAt: staff.disabledAt,
    mustChangePassword: staff.mustChangePassword,
    roles: staff.roles.map(({ role, unit }) => ({ role, unit })),
    version: staffVersion(staff),
  };
}

type Versioned = { name: string; unit: string; roles: readonly { role: string; unit: string }[] };

/** A fingerprint of what an administrator edits: equal as long as nobody changed it. */
export function staffVersion({ name, unit, roles }: Versioned): string {
  const grants = roles.map((one) => `${one.role}@${one.unit}`).sort();
  return fingerprint([name, unit, grants]);
}

/** True while the account still has the one-time password an administrator gave. */
export async function mustChangePassword(db: DbOrTx, staffId: number): Promise<boolean> {
  const staff = await db.staff.findUnique({ where: { id: staffId }, select: { mustChangePassword: true } });
  return staff?.mustChangePassword ?? false;
}
