import type { SigningDelegation } from "~/generated/prisma/client";
import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";

/**
 * The delegations of signing that are in force on a day, of one deputy, of one unit or all, in the order they were given:
 * begun, not over, not ended early, and of a unit that is there: nobody signs for one that has ended.
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
  return rows.filter(({ unit }) => !ended.some(({ code }) => code === unit));
}

/** Accounts that sign for the head of a unit on a day. */
export const deputiesOf = async (db: DbOrTx, unit: string, today: LocalDate): Promise<number[]> =>
  (await delegationsInForce(db, today, { unit })).map(({ deputyId }) => deputyId);
