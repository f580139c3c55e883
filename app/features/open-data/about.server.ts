import type { DbOrTx } from "~/platform/db.server";
import { LEVEL, OUTCOME } from "~/shared/glossary";
import type { InBoth } from "~/shared/language";
import type { AboutPart, Followed } from "./followed";

/** Nothing where it is not narrowed, `false` for a code that nobody knows. */
type Part = AboutPart | null | false;

/** What is followed, part by part; none for everything. Unknown codes make it `false`. */
export async function aboutInParts(db: DbOrTx, followed: Followed): Promise<AboutPart[] | false> {
  const { q, field, unit, procedure, level, outcome } = followed;
  const named = async (code: string, find: () => Promise<{ name: string } | null>): Promise<Part> =>
    code === "" ? null : ((await find()) ?? false);
  const select = { name: true } as const;
  const parts: Part[] = [
    await named(field, () => db.field.findUnique({ where: { code: field }, select })),
    await named(unit, () => db.unit.findUnique({ where: { code: unit }, select })),
    await named(procedure, () => db.procedure.findUnique({ where: { code: procedure }, select })),
    labelIn(LEVEL, level, ({ vi, en }) => ({ vi, en })),
    labelIn(OUTCOME, outcome, ({ short }) => short),
    q === "" ? null : { name: `“${q}”` },
  ];
  return parts.includes(false) ? false : parts.filter((part) => part !== null && part !== false);
}

/** The same in one line of Vietnamese, "Đất đai, Sở Xây dựng, “sổ đỏ”"; null for everything. */
export async function aboutInWords(db: DbOrTx, followed: Followed): Promise<string | null | false> {
  const parts = await aboutInParts(db, followed);
  if (parts === false) return false;
  return parts.map((part) => ("name" in part ? part.name : part.label.vi)).join(", ") || null;
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
