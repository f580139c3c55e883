import type { DbOrTx } from "~/platform/db.server";
import { LEVEL } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { UNCLASSIFIED } from "../workflow/states";
import { FORM_MESSAGES } from "./form-messages";

/** An option of a list, as the select field takes it. */
export type ListOption = { value: string; label: string; lang?: "vi"; group?: string };

/** Fields, units of the day and procedures to choose from; everybody may also not know. Names are Vietnamese. */
export async function matterChoices(db: DbOrTx, on: LocalDate, language: Language = "vi") {
  const named = language === "vi" ? {} : ({ lang: "vi" } as const);
  const day = toDbDate(on);
  const [fields, units, procedures] = await Promise.all([
    db.field.findMany({ where: { code: { not: UNCLASSIFIED } }, orderBy: { position: "asc" } }),
    db.unit.findMany({
      where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
      orderBy: [{ level: "asc" }, { name: "asc" }],
      select: { code: true, name: true, level: true },
    }),
    db.procedure.findMany({ orderBy: { name: "asc" }, select: { code: true, name: true } }),
  ]);
  return {
    fields: fields.map(({ code, name }) => ({ value: code, label: name, ...named })),
    units: units.map(({ code, name, level }) => ({
      value: code,
      label: name,
      ...named,
      group: LEVEL[level][language],
    })),
    procedures: procedures.map(({ code, name }) => ({ value: code, label: `${name} (${code})`, ...named })),
  } satisfies Record<string, ListOption[]>;
}
export type MatterChoices = Awaited<ReturnType<typeof matterChoices>>;

/** Codes that no list knows were not chosen on the page: the errors they get, by field. */
export function unknownCodes(
  chosen: { field: string | null; unit: string | null; procedure: string | null },
  choices: MatterChoices,
  language: Language = "vi",
): Record<string, string[]> {
  const lists = { field: choices.fields, unit: choices.units, procedure: choices.procedures };
  const errors: Record<string, string[]> = {};
  for (const name of ["field", "unit", "procedure"] as const) {
    const code = chosen[name];
    if (code !== null && !lists[name].some(({ value }) => value === code))
      errors[name] = [FORM_MESSAGES[language].listOrUnknown];
  }
  return errors;
}

type Chosen = { field: string | null; unit: string | null; procedure: string | null };
type Known = { code: string; name: string } | null;

/** What a draft names, as far as the lists know it: a code that was forged, or has gone since, counts as not known. */
export async function knownOf(db: DbOrTx, chosen: Chosen): Promise<Record<keyof Chosen, Known>> {
  const by = (code: string) => ({ where: { code }, select: { code: true, name: true } });
  const [field, unit, procedure] = await Promise.all([
    chosen.field ? db.field.findUnique(by(chosen.field)) : null,
    chosen.unit ? db.unit.findUnique(by(chosen.unit)) : null,
    chosen.procedure ? db.procedure.findUnique(by(chosen.procedure)) : null,
  ]);
  return { field, unit, procedure };
}
