import type { SigningDelegation } from "~/generated/prisma/client";
import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { isOfSql } from "./works-in.server";

/**
 * The delegations of signing that are in force on a day, of one deputy, of one unit or all, in the order they were given:
 * begun, not over, not ended early, of a unit that is there (nobody signs for one that has ended), and held by somebody
 * who is of it still: what a person was given in a unit does not move with them to another.
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
  const held = await stillHeld(db, rows, today);
  return rows.filter(({ id }) => held.has(id));
}

/** Of these delegations those, by number, whose deputy is of their unit on a day. */
export async function stillHeld(
  db: DbOrTx,
  rows: readonly { id: number }[],
  today: LocalDate,
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const held = await db.$queryRaw<{ id: number }[]>`
    SELECT d.id FROM signing_delegation d WHERE d.id = ANY(${rows.map(({ id }) => id)}::int[])
       AND ${isOfSql(Prisma.sql`d.deputy_id`, Prisma.sql`d.unit`, today)}`;
  return new Set(held.map(({ id }) => id));
}

/** Accounts that sign for the head of a unit on a day. */
export const deputiesOf = async (db: DbOrTx, unit: string, today: LocalDate): Promise<number[]> =>
  (await delegationsInForce(db, today, { unit })).map(({ deputyId }) => deputyId);
