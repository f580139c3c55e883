import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { type Actor, PERMISSIONS, type Role } from "../access/permissions";
import { fieldChoices } from "../workflow/choices.queries.server";

/** The units for which the actor may run surveys today, each with the role that allows it. */
export async function surveyUnits(db: DbOrTx, actor: Actor, today: LocalDate) {
  const roles = PERMISSIONS["survey:work"] as readonly Role[];
  const grants = actor.roles.filter(({ role }) => roles.includes(role));
  const day = toDbDate(today);
  const units = await db.unit.findMany({
    where: {
      code: { in: grants.map(({ unit }) => unit) },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { name: "asc" },
  });
  return units.flatMap(({ code, name }) => {
    const grant = grants.find(({ unit }) => unit === code);
    return grant ? [{ value: code, label: name, role: grant.role }] : [];
  });
}

/** Fields and procedures a regulation can belong to. */
export async function regulationChoices(db: DbOrTx) {
  const [fields, procedures] = await Promise.all([
    fieldChoices(db),
    db.procedure.findMany({ orderBy: { name: "asc" }, select: { code: true, name: true } }),
  ]);
  return {
    fields,
    procedures: procedures.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  };
}

/** The texts of a posted form, by name: one, or all under that name. */
export function textsOf(form: FormData) {
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === "string");
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = all(name);
    values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return { all, one: (name: string): string => all(name)[0] ?? "", values };
}
