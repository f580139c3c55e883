import type { PrismaClient } from "../../../app/platform/db.server";
import { localDate, toDbDate } from "../../../app/shared/local-date";
import { contactOf, DEMO_UNITS, FOCAL_OFFICE } from "./units";

/** Creates the invented province's units with their contact blocks, and names the one that receives for all. */
export async function createDemoUnits(db: PrismaClient): Promise<void> {
  const day = (date: string | undefined) => (date ? toDbDate(localDate(date)) : null);
  await db.unit.createMany({
    data: DEMO_UNITS.map(({ validFrom, validTo, parent: _parent, successor: _successor, ...unit }) => ({
      ...unit,
      ...contactOf(unit),
      validFrom: toDbDate(localDate(validFrom)),
      validTo: day(validTo),
    })),
  });
  for (const { code, parent, successor } of DEMO_UNITS)
    await db.unit.update({ where: { code }, data: { parent, successor } });
  await db.setting.createMany({
    data: [{ key: "focalUnit", value: FOCAL_OFFICE }],
    skipDuplicates: true,
  });
}
