import { createStaff } from "~/features/access/create-staff.server";
import type { RoleInUnit } from "~/features/access/grants.server";
import { beginSession } from "~/features/access/session.server";
import type { PrismaClient } from "~/platform/db.server";

/** A small province: the province, its office, two departments and a commune. Codes begin with "t-". */
export const UNITS = {
  province: "t-ubnd-tinh",
  office: "t-vp-ubnd",
  own: "t-so-y-te",
  other: "t-so-xay-dung",
  commune: "t-xa-phu-hoa",
} as const;

export const PASSWORD = "tre già măng mọc";

/** Creates the units of UNITS. */
export async function createUnits(db: PrismaClient): Promise<void> {
  const validFrom = new Date("2015-01-01T00:00:00Z");
  const rows = [
    { code: UNITS.province, name: "UBND tỉnh Thử", level: "PROVINCE" as const, parent: null },
    { code: UNITS.office, name: "Văn phòng UBND tỉnh Thử", level: "OFFICE" as const, parent: UNITS.province },
    { code: UNITS.own, name: "Sở Y tế Thử", level: "DEPARTMENT" as const, parent: UNITS.province },
    { code: UNITS.other, name: "Sở Xây dựng Thử", level: "DEPARTMENT" as const, parent: UNITS.province },
    { code: UNITS.commune, name: "Xã Phú Hòa Thử", level: "COMMUNE" as const, parent: UNITS.province },
  ];
  for (const row of rows) await db.unit.create({ data: { ...row, validFrom } });
}

/** An account that signs in with PASSWORD; `who` is the part of the address before the @. */
export async function createPerson(
  db: PrismaClient,
  who: string,
  roles: readonly RoleInUnit[],
  now: Date,
): Promise<{ id: number; email: string }> {
  const email = `${who}@thu.example`;
  const unit = roles[0]?.unit ?? UNITS.own;
  const made = await createStaff(db, { email, name: `Người ${who}`, unit, roles, password: PASSWORD }, now);
  if (!made.ok) throw new Error(made.reason);
  return { id: made.value.staffId, email };
}

/** The Cookie header of a fresh session. */
export async function cookieOf(db: PrismaClient, staffId: number, now: Date): Promise<string> {
  return `pakn=${await beginSession(db, staffId, now)}`;
}
