import type { DbOrTx } from "~/platform/db.server";
import { LEVEL, OUTCOME } from "~/shared/glossary";
import type { InBoth, Language } from "~/shared/language";
import { FACETS, type Facet } from "../publication/answer-filter";
import { type AboutPart, EVERYTHING, type Followed } from "./followed";
import { unknownCode, type Wrong } from "./problem-words";

/** Nothing where it is not narrowed, `false` for a code that nobody knows. */
type Part = AboutPart | null | false;

/** What is followed, part by part; none for everything. Unknown codes make it `false`. */
export async function aboutInParts(db: DbOrTx, followed: Followed): Promise<AboutPart[] | false> {
  const parts = Object.values(await partsOf(db, followed));
  return parts.includes(false) ? false : parts.filter((part) => part !== null && part !== false);
}

/** The codes that nobody knows, by parameter: what is narrowed by a slip of the pen would else look empty or whole. */
export async function unknownCodes(
  db: DbOrTx,
  narrowed: Partial<Record<Facet, string | undefined>>,
): Promise<Wrong[]> {
  const given = Object.fromEntries(FACETS.map((facet) => [facet, narrowed[facet] ?? ""]));
  const parts = await partsOf(db, { ...EVERYTHING, ...given });
  return FACETS.filter((facet) => parts[facet] === false).map(unknownCode);
}

async function partsOf(db: DbOrTx, followed: Followed): Promise<Record<keyof Followed, Part>> {
  const { q, field, unit, procedure, level, outcome } = followed;
  const named = async (code: string, find: () => Promise<{ name: string } | null>): Promise<Part> =>
    code === "" ? null : ((await find()) ?? false);
  const select = { name: true } as const;
  return {
    field: await named(field, () => db.field.findUnique({ where: { code: field }, select })),
    unit: await named(unit, () => db.unit.findUnique({ where: { code: unit }, select })),
    procedure: await named(procedure, () => db.procedure.findUnique({ where: { code: procedure }, select })),
    level: labelIn(LEVEL, level, ({ vi, en }) => ({ vi, en })),
    outcome: labelIn(OUTCOME, outcome, ({ short }) => short),
    q: q === "" ? null : { name: `“${q}”` },
  };
}

/** The same in one line, "Đất đai, Sở Xây dựng, “sổ đỏ”"; names are Vietnamese in any language. Null for everything. */
export async function aboutInWords(
  db: DbOrTx,
  followed: Followed,
  language: Language = "vi",
): Promise<string | null | false> {
  const parts = await aboutInParts(db, followed);
  if (parts === false) return false;
  return parts.map((part) => ("name" in part ? part.name : part.label[language])).join(", ") || null;
}

const labelIn = <L>(
  labels: Readonly<Record<string, L>>,
  code: string,
  words: (label: L) => InBoth<string>,
): Part => {
  if (code === "") return null;
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label === undefined ? false : { label: words(label) };
};
