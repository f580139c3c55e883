import { createStaff } from "../../../app/features/access/create-staff.server";
import { hashPassword } from "../../../app/features/access/password.server";
import type { Acting } from "../../../app/features/workflow/advance-feedback.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { ROLE } from "../../../app/shared/glossary";
import { DEMO_PASSWORD, type DemoPerson, peopleOf, ROLE_ACCOUNTS, SECOND_LEADER } from "./people";
import { DEMO_UNITS, FOCAL_OFFICE } from "./units";

type StaffActing = Extract<Acting, { submitter: false }> & { staffId: number; unit: string; name: string };

/** Who acts in the demo: an officer and a head for every unit, and the leader of the province. */
export type Cast = {
  /** Who takes in and hands out: for the focal office, the province's focal officer. */
  officerOf(unit: string): StaffActing;
  /** Who handles and drafts. */
  workerOf(unit: string): StaffActing;
  headOf(unit: string): StaffActing;
  leader(): StaffActing;
  /** Who makes the province's reports. */
  reportOfficer(): StaffActing;
};

/** Creates the demo's accounts and lists one per role where `npm start` finds them. */
export async function hireCast(db: PrismaClient, now: Date): Promise<Cast> {
  const working = DEMO_UNITS.filter((unit) => unit.level !== "PROVINCE" && unit.level !== "DISTRICT");
  const people = [...ROLE_ACCOUNTS, SECOND_LEADER, ...working.flatMap(({ code }, i) => peopleOf(code, i))];
  const hired = new Map<string, StaffActing>();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const person of people) hired.set(person.email, await hire(db, { ...person, passwordHash }, now));
  await db.setting.create({
    data: {
      key: "demo.accounts",
      value: ROLE_ACCOUNTS.map(({ email, roles: [role] }) => ({
        role: role ? ROLE[role].vi : "",
        email,
        password: DEMO_PASSWORD,
      })),
      updatedAt: now,
    },
  });
  const find = (email: string): StaffActing => {
    const person = hired.get(email);
    if (!person) throw new Error(`Nobody is called ${email}`);
    return person;
  };
  const own = (
    role: "FOCAL_OFFICER" | "AGENCY_HEAD" | "PROVINCIAL_FOCAL" | "LEADER" | "REPORT_OFFICER",
    unit?: string,
  ) => ROLE_ACCOUNTS.find((person) => person.roles.includes(role) && (!unit || person.unit === unit));
  return {
    officerOf: (unit) =>
      unit === FOCAL_OFFICE
        ? find(own("PROVINCIAL_FOCAL")?.email ?? "")
        : find(`can-bo.${unit}@thuongduc.example`),
    workerOf: (unit) => find(`can-bo.${unit}@thuongduc.example`),
    headOf: (unit) => find(own("AGENCY_HEAD", unit)?.email ?? `lanh-dao.${unit}@thuongduc.example`),
    leader: () => find(own("LEADER")?.email ?? ""),
    reportOfficer: () => find(own("REPORT_OFFICER")?.email ?? ""),
  };
}

async function hire(
  db: PrismaClient,
  person: DemoPerson & { passwordHash: string },
  now: Date,
): Promise<StaffActing> {
  const { email, name, unit, passwordHash } = person;
  const roles = person.roles.map((role) => ({ role, unit }));
  const known = { password: DEMO_PASSWORD, passwordHash };
  const created = await createStaff(db, { email, name, unit, roles, ...known }, now);
  if (!created.ok) throw new Error(`${email}: ${created.reason}`);
  return { submitter: false, roles, staffId: created.value.staffId, unit, name };
}
