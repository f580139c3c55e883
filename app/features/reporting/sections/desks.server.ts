import { randomBytes } from "node:crypto";
import type { DbOrTx } from "~/platform/db.server";

/** A unit's desks, the open ones first, with what was pressed at each so far. */
export async function loadDesks(db: DbOrTx, unit: string) {
  const desks = await db.ballotDesk.findMany({
    where: { unit },
    include: { counts: { select: { count: true } } },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { id: "asc" }],
  });
  return desks.map(({ id, name, token, closedAt, counts }) => ({
    id,
    name,
    token,
    isOpen: closedAt === null,
    total: counts.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** An open desk of that unit; null where it has none such. */
export const deskOf = (db: DbOrTx, unit: string, id: number) =>
  db.ballotDesk.findFirst({ where: { id, unit, closedAt: null } });

/** Sets up a desk; its address cannot be guessed, so that only who stands there presses. */
export const openNewDesk = (db: DbOrTx, unit: string, name: string, now: Date) =>
  db.ballotDesk.create({ data: { unit, name, token: randomBytes(9).toString("base64url"), openedAt: now } });

/** Closes a desk of that unit: its QR code leads nowhere from now on, its counts stay. */
export const closeDesk = (db: DbOrTx, unit: string, id: number, now: Date) =>
  db.ballotDesk.updateMany({ where: { id, unit, closedAt: null }, data: { closedAt: now } });
