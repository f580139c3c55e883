import type { DbOrTx } from "~/platform/db.server";
import { LEVEL } from "~/shared/glossary";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";

/** A unit as a choice in a form: code, name, and its level as the heading. */
export type UnitOption = { value: string; label: string; group: string } & {
  /** The last day of a unit that ends without a successor: it takes nothing new (counting.md §4). */
  closesOn?: LocalDate;
};

/**
 * The units that are valid on a date, by level from the top and then by name; with `on` null every unit there ever was,
 * those that have an end with it: many a commune took over the name of one that was closed.
 */
export async function unitOptions(db: DbOrTx, on: LocalDate | null): Promise<UnitOption[]> {
  const day = on && toDbDate(on);
  const units = await db.unit.findMany({
    where: day ? { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] } : {},
    select: { code: true, name: true, level: true, validTo: true, successor: true },
  });
  const rank = Object.keys(LEVEL);
  return units
    .sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level) || a.name.localeCompare(b.name, "vi"))
    .map(({ code, name, level, validTo, successor }) => ({
      value: code,
      label: on === null && validTo ? `${name} (đến ${formatDate(dateOf(validTo))})` : name,
      group: LEVEL[level].vi,
      ...(on !== null && validTo && !successor && { closesOn: dateOf(validTo) }),
    }));
}
