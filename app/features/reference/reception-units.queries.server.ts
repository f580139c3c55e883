import type { PrismaClient } from "~/generated/prisma/client";
import { type LocalDate, toDbDate } from "~/shared/local-date";

/** Where a unit receives: art. 10 and 13 of Decree 20/2008/NĐ-CP. What is not known is null, never invented. */
export type ReceptionUnit = {
  code: string;
  name: string;
  level: "PROVINCE" | "OFFICE" | "DEPARTMENT" | "VERTICAL_AGENCY" | "DISTRICT" | "COMMUNE";
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  hours: string | null;
};

/** Every unit that is valid on a date, by name; the province itself receives through its office and is left out. */
export async function receptionUnits(
  db: Pick<PrismaClient, "unit">,
  on: LocalDate,
): Promise<ReceptionUnit[]> {
  const day = toDbDate(on);
  const units = await db.unit.findMany({
    where: {
      level: { not: "PROVINCE" },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: {
      code: true,
      name: true,
      level: true,
      address: true,
      phone: true,
      email: true,
      website: true,
      hours: true,
    },
  });
  return units.sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
