import type { DbOrTx } from "~/platform/db.server";
import { LEVEL } from "~/shared/glossary";
import { dateOf, type LocalDate } from "~/shared/local-date";

/** One line of the list of units. */
export type UnitLine = {
  code: string;
  name: string;
  level: keyof typeof LEVEL;
  phone: string | null;
  email: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  successorName: string | null;
};

/** All units by level and name: those that exist on a date or later, and those that have ended before it. */
export async function listUnits(
  db: DbOrTx,
  on: LocalDate,
): Promise<{ current: UnitLine[]; ended: UnitLine[] }> {
  const rows = await db.unit.findMany({ include: { successorUnit: { select: { name: true } } } });
  const rank = Object.keys(LEVEL);
  const units = rows
    .map((row) => ({
      code: row.code,
      name: row.name,
      level: row.level,
      phone: row.phone,
      email: row.email,
      validFrom: dateOf(row.validFrom),
      validTo: row.validTo && dateOf(row.validTo),
      successorName: row.successorUnit?.name ?? null,
    }))
    .sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level) || a.name.localeCompare(b.name, "vi"));
  const hasEnded = ({ validTo }: UnitLine) => validTo !== null && validTo < on;
  return { current: units.filter((unit) => !hasEnded(unit)), ended: units.filter(hasEnded) };
}
