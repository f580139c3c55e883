import type { DbOrTx } from "~/platform/db.server";
import type { Language } from "~/shared/language";
import { aboutInParts } from "../open-data/about.server";
import { readFollowed } from "../open-data/followed";

type Choice = { value: string; label: string; lang?: "vi" };

/** Fields and living units to choose from; their names are marked where the page is not in Vietnamese. */
export async function followChoices(
  db: DbOrTx,
  language: Language,
): Promise<{ field: Choice[]; unit: Choice[] }> {
  const named = language === "vi" ? {} : ({ lang: "vi" } as const);
  const select = { code: true, name: true } as const;
  const [fields, units] = await Promise.all([
    db.field.findMany({ select, orderBy: [{ position: "asc" }, { code: "asc" }] }),
    db.unit.findMany({ select, where: { validTo: null }, orderBy: [{ level: "asc" }, { name: "asc" }] }),
  ]);
  const choice = ({ code, name }: { code: string; name: string }) => ({
    value: code,
    label: name,
    ...named,
  });
  return { field: fields.map(choice), unit: units.map(choice) };
}

/** Whether all codes of what somebody wants to follow exist. */
export const isKnown = async (db: DbOrTx, query: string): Promise<boolean> =>
  (await aboutInParts(db, readFollowed(new URLSearchParams(query)))) !== false;
