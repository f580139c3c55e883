import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";

/**
 * The codes of the units below one on a local date, at any depth and without itself: each counts under the unit that
 * does the work of its recorded parent that day (decision 0005). One that has ended stands for its successor.
 */
export async function unitsBelow(db: DbOrTx, code: string, on: LocalDate): Promise<string[]> {
  const day = toDbDate(on);
  const rows = await db.$queryRaw<{ code: string }[]>`
    WITH RECURSIVE child (code, parent) AS (
      SELECT u.code, unit_on(u.parent, ${day}::date) FROM unit u
       WHERE u.parent IS NOT NULL AND u.valid_from <= ${day}::date
         AND (u.valid_to IS NULL OR u.valid_to >= ${day}::date)
    ), root (code) AS (SELECT unit_on(${code}, ${day}::date)), below (code) AS (
      SELECT child.code FROM child JOIN root ON child.parent = root.code
      UNION SELECT child.code FROM child JOIN below ON child.parent = below.code
    )
    SELECT code FROM below WHERE code <> (SELECT code FROM root) ORDER BY code`;
  return rows.map((row) => row.code);
}
