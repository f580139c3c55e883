import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import type { LocalDate } from "~/shared/local-date";
import { loadClock } from "./clock.server";

/**
 * Reference data as pages show them, kept while nothing of them changes (decision 0046). A use case that decides
 * something reads them anew in its own transaction.
 */

/** The calendar and the rules by which dates are counted. */
export const clockAtHand = kept(0, loadClock, ["reference"]);

/** What the units are called, by code; a code that is not known stands for itself. */
export type UnitNames = {
  /** The unit's own name, also after its end. */
  ofUnit: (code: string) => string;
  /** The name of the unit that does its work on the day: its own, or its last successor's (counting.md §4). */
  atWork: (code: string) => string;
};

/** The names of all units as they are on a local date. */
export const unitNamesAtHand: (db: DbOrTx, on: LocalDate) => Promise<UnitNames> = kept(
  0,
  async (db: DbOrTx, on: LocalDate) => {
    const rows = await db.$queryRaw<{ code: string; own: string; work: string | null }[]>`
      SELECT u.code, u.name AS own, w.name AS work
        FROM unit u LEFT JOIN unit w ON w.code = unit_on(u.code, ${on}::date)`;
    const names = new Map(rows.map((row) => [row.code, row]));
    return {
      ofUnit: (code) => names.get(code)?.own ?? code,
      atWork: (code) => names.get(code)?.work ?? names.get(code)?.own ?? code,
    };
  },
  ["reference"],
  (_db, on) => on,
);
