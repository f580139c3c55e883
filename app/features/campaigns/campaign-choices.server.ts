import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { grantedUnits } from "../access/granted-units.server";
import type { Actor } from "../access/permissions";
import { fieldChoices } from "../workflow/choices.queries.server";

/** The units for which the actor may run surveys today, each with the role that allows it. */
export const surveyUnits = (db: DbOrTx, actor: Actor, today: LocalDate) =>
  grantedUnits(db, actor, "survey:work", today);

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
