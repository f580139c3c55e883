import type { SigningDelegation } from "~/generated/prisma/client";
import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";

/**
 * The delegations of signing that are in force on a day, of one deputy, of one unit or all, in the order they were given:
 * begun, not over, not ended early, of a unit that is there (nobody signs for one that has ended), and held by somebody
 * who works in it still: what a person was given in a unit does not move with them to another.
 */
export async function delegationsInForce(
  db: DbOrTx,
  today: LocalDate,
  of: { deputyId?: number; unit?: string } = {},
): Promise<SigningDelegation[]> {
  const on = toDbDate(today);
  const rows = await db.signingDelegation.findMany({
    where: {
      ...of,
      endedBy: null,
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
    },
    orderBy: { id: "asc" },
  });
  if (rows.length === 0) return [];
  const ended = await db.unit.findMany({
    where: { code: { in: rows.map(({ unit }) => unit) }, validTo: { lt: on } },
    select: { code: true },
  });
  const works = await worksAt(db, rows);
  return rows.filter((row) => !ended.some(({ code }) => code === row.unit) && works(row));
}

/** Whether the deputy of a delegation has a living account in its unit, as their own or with a role there. */
export async function worksAt(
  db: DbOrTx,
  rows: readonly Pick<SigningDelegation, "deputyId" | "unit">[],
): Promise<(row: Pick<SigningDelegation, "deputyId" | "unit">) => boolean> {
  const staff = await db.staff.findMany({
    where: { id: { in: rows.map(({ deputyId }) => deputyId) }, disabledAt: null },
    select: { id: true, unit: true, roles: { select: { unit: true } } },
  });
  const unitsOf = new Map(
    staff.map(({ id, unit, roles }) => [id, new Set([unit, ...roles.map((role) => role.unit)])]),
  );
  return ({ deputyId, unit }) => unitsOf.get(deputyId)?.has(unit) ?? false;
}

/** Accounts that sign for the head of a unit on a day. */
export const deputiesOf = async (db: DbOrTx, unit: string, today: LocalDate): Promise<number[]> =>
  (await delegationsInForce(db, today, { unit })).map(({ deputyId }) => deputyId);
