import type { DbOrTx } from "~/platform/db.server";
import { kept } from "~/platform/kept.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { loadSettings } from "../reference/settings.server";

/**
 * Who receives what comes through the portal on a date: the focal unit of the settings, or the province itself where
 * that unit does not exist (decision 0010). The unit a sender names is only a hint: it may be the one complained of.
 * Null for a register without any province: nobody could answer, and nothing is taken in.
 */
export async function receivingUnit(db: DbOrTx, on: LocalDate): Promise<string | null> {
  const { focalUnit } = await loadSettings(db);
  const day = toDbDate(on);
  const units = await db.unit.findMany({
    where: {
      validFrom: { lte: day },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
        { OR: [{ code: focalUnit }, { level: "PROVINCE" }] },
      ],
    },
    select: { code: true },
    orderBy: [{ validFrom: "asc" }, { code: "asc" }],
  });
  return (units.find(({ code }) => code === focalUnit) ?? units[0])?.code ?? null;
}

/** Whether anybody receives on a date, for pages that say so before somebody types; kept while no unit or setting changes. */
export const isReceiving = kept(
  0,
  async (db: DbOrTx, on: LocalDate) => (await receivingUnit(db, on)) !== null,
  ["reference"],
  (_db, on) => on,
);
