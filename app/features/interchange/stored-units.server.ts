import type { ClientBase } from "pg";
import type { UnitLine } from "./reference-lines";

type Row = { [K in keyof UnitLine]-?: UnitLine[K] | (undefined extends UnitLine[K] ? null : never) };

/** All units as the interchange format tells them, by code and in the order of codes. */
export async function storedUnits(client: ClientBase): Promise<Map<string, UnitLine>> {
  const { rows } = await client.query<Row>(
    `SELECT code, name, level, parent, valid_from::text AS "validFrom", valid_to::text AS "validTo", successor
     FROM unit ORDER BY code`,
  );
  return new Map(
    rows.map(({ parent, validTo, successor, ...unit }) => [
      unit.code,
      {
        ...unit,
        ...(parent !== null && { parent }),
        ...(validTo !== null && { validTo }),
        ...(successor !== null && { successor }),
      },
    ]),
  );
}
