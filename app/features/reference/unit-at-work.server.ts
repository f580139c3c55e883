import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";

/**
 * The unit that does the work of `code` on a local date: itself, or the end of its chain of successors (counting.md §4,
 * as successorOn() of reporting/unit-tree). An unknown code is answered as it is.
 */
export async function unitAtWork(db: DbOrTx, code: string, on: LocalDate): Promise<string> {
  const [row] = await db.$queryRaw<{ code: string }[]>`SELECT unit_on(${code}, ${on}::date) AS code`;
  return row?.code ?? code;
}

/** The unit and every one that has ended and whose work it does on a local date: their items are its own. */
export async function unitsWorkedFor(db: DbOrTx, code: string, on: LocalDate): Promise<string[]> {
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT u.code FROM unit u WHERE u.code = ${code} OR unit_on(u.code, ${on}::date) = ${code}
    ORDER BY u.code`;
  return rows.map((row) => row.code);
}

/** For hand-written queries: the name of the unit that works today on what `holder` (a column of unit codes) holds. */
export const nameAtWork = (holder: Prisma.Sql, on: LocalDate): Prisma.Sql =>
  Prisma.sql`(SELECT w.name FROM unit w WHERE w.code = unit_on(${holder}, ${on}::date))`;

/** Names by code, of a unit that has ended the name of the one that does its work on a local date. */
export async function namesAtWork(
  db: DbOrTx,
  codes: readonly string[],
  on: LocalDate,
): Promise<(code: string) => string> {
  const rows = await db.$queryRaw<{ code: string; name: string }[]>`
    SELECT u.code, w.name FROM unit u JOIN unit w ON w.code = unit_on(u.code, ${on}::date)
     WHERE u.code = ANY(${[...new Set(codes)]}::text[])`;
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
