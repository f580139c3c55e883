import { type DbOrTx, Prisma, type Tx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import type { Role } from "./permissions";

/** Whose work the items of a unit are; counter, reports, administration and audit handle none. */
const WORKING: readonly Role[] = ["HANDLER", "FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL"];

/**
 * Who works in a unit on a day, and so may be given its items, owe its promises and be reminded of them: a living account with a
 * working role in it, or once it has ended in the unit that does its work (decision 0041). A place of work without a role
 * there opens no item. For hand-written queries; `staff` and `unit` are columns or values.
 */
export const worksInSql = (staff: Prisma.Sql, unit: Prisma.Sql, on: LocalDate): Prisma.Sql =>
  Prisma.sql`EXISTS (
    SELECT FROM staff_role wr JOIN staff ws ON ws.id = wr.staff_id JOIN unit wu ON wu.code = wr.unit
     WHERE wr.staff_id = ${staff} AND ws.disabled_at IS NULL AND wu.code = unit_on(${unit}, ${on}::date)
       AND (wu.valid_to IS NULL OR wu.valid_to >= ${toDbDate(on)})
       AND wr.role::text = ANY(${[...WORKING]}::text[]))`;

/** Whether somebody works in a unit on a day; nobody (null) does not. */
export async function worksIn(
  db: DbOrTx,
  staffId: number | null,
  unit: string,
  on: LocalDate,
): Promise<boolean> {
  if (staffId === null) return false;
  const [row] = await db.$queryRaw<{ works: boolean }[]>`
    SELECT ${worksInSql(Prisma.sql`${staffId}::int`, Prisma.sql`${unit}`, on)} AS works`;
  return row?.works ?? false;
}

/**
 * As worksIn(), and until the transaction ends nobody closes the account or takes its roles: what is given to them stays with
 * somebody who works there.
 */
export async function staysIn(tx: Tx, staffId: number, unit: string, on: LocalDate): Promise<boolean> {
  await tx.$queryRaw`
    SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.id = ${staffId} FOR SHARE`;
  return worksIn(tx, staffId, unit, on);
}

/** Everyone who works in a unit on a day, by name. */
export const workersOf = (db: DbOrTx, unit: string, on: LocalDate): Promise<{ id: number; name: string }[]> =>
  db.$queryRaw`
    SELECT s.id, s.name FROM staff s WHERE ${worksInSql(Prisma.sql`s.id`, Prisma.sql`${unit}`, on)}
     ORDER BY s.name, s.id`;

/**
 * Who is of a unit, and so may sign for its head, which is given to a person whatever their duties (decision 0034): a living
 * account that has its place of work or any role there. Nobody is of a unit that has ended, and what was given in it does
 * not move to its successor. For hand-written queries.
 */
export const isOfSql = (staff: Prisma.Sql, unit: Prisma.Sql, on: LocalDate): Prisma.Sql =>
  Prisma.sql`EXISTS (
    SELECT FROM staff os JOIN unit ou ON ou.code = ${unit}
     WHERE os.id = ${staff} AND os.disabled_at IS NULL AND (ou.valid_to IS NULL OR ou.valid_to >= ${toDbDate(on)})
       AND (os.unit = ou.code OR EXISTS (
         SELECT FROM staff_role r WHERE r.staff_id = os.id AND r.unit = ou.code)))`;
