import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";

/** Mergers of merged units: more in a row than this is a circle. */
const MOST = 8;

/** The unit of a code on a day, or the one that has taken its place since; null where nobody has. */
export async function unitToday(
  db: DbOrTx,
  code: string,
  on: LocalDate,
): Promise<{ code: string; name: string } | null> {
  const day = toDbDate(on);
  for (let next: string | null = code, left = MOST; next && left > 0; left -= 1) {
    const unit: {
      code: string;
      name: string;
      validFrom: Date;
      validTo: Date | null;
      successor: string | null;
    } | null = await db.unit.findUnique({
      where: { code: next },
      select: { code: true, name: true, validFrom: true, validTo: true, successor: true },
    });
    if (!unit || unit.validFrom > day) return null;
    if (!unit.validTo || unit.validTo >= day) return { code: unit.code, name: unit.name };
    next = unit.successor;
  }
  return null;
}
