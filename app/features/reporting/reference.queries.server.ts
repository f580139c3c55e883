import type { DbOrTx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import type { FieldName } from "./figures";
import { FormColumnsSchema, type FormVersion } from "./form-version";
import { FormRulesSchema } from "./forms/form-rule";
import type { UnitNode } from "./unit-tree";

/** All units, closed ones included. */
export async function loadUnits(db: DbOrTx): Promise<UnitNode[]> {
  const units = await db.unit.findMany({
    select: {
      code: true,
      name: true,
      level: true,
      parent: true,
      validFrom: true,
      validTo: true,
      successor: true,
    },
    orderBy: { code: "asc" },
  });
  return units.map((unit) => ({
    ...unit,
    validFrom: dateOf(unit.validFrom),
    validTo: unit.validTo && dateOf(unit.validTo),
  }));
}

/** The fields in the order of rows. */
export const loadFields = (db: DbOrTx): Promise<FieldName[]> =>
  db.field.findMany({ select: { code: true, name: true }, orderBy: [{ position: "asc" }, { code: "asc" }] });

/** The versions of the PAKN form. Throws when a stored column names a figure that does not exist. */
export async function loadFormVersions(db: DbOrTx): Promise<FormVersion[]> {
  const versions = await db.formVersion.findMany({ where: { subject: "pakn" } });
  return versions.map((version) => ({
    code: version.code,
    title: version.title,
    addressee: version.addressee,
    citation: version.citation,
    confirmed: version.confirmed,
    unitOfCount: version.unitOfCount,
    use: version.use === "LEAF" ? ("LEAF" as const) : ("CONSOLIDATED" as const),
    columns: FormColumnsSchema.parse(version.columns),
    rules: FormRulesSchema.parse(version.rules),
    validFrom: dateOf(version.validFrom),
    validTo: version.validTo && dateOf(version.validTo),
  }));
}
