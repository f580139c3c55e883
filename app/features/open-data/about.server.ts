import type { DbOrTx } from "~/platform/db.server";
import { LEVEL, OUTCOME } from "~/shared/glossary";
import type { Followed } from "./followed";

/** What is followed in words, "Đất đai, Sở Xây dựng, “sổ đỏ”"; null for everything. Unknown codes make it `false`. */
export async function aboutInWords(db: DbOrTx, followed: Followed): Promise<string | null | false> {
  const { q, field, unit, procedure, level, outcome } = followed;
  const named = async (code: string, find: () => Promise<{ name: string } | null>) =>
    code === "" ? null : ((await find())?.name ?? false);
  const select = { name: true } as const;
  const words = [
    await named(field, () => db.field.findUnique({ where: { code: field }, select })),
    await named(unit, () => db.unit.findUnique({ where: { code: unit }, select })),
    await named(procedure, () => db.procedure.findUnique({ where: { code: procedure }, select })),
    labelIn(LEVEL, level, ({ vi }) => vi),
    labelIn(OUTCOME, outcome, ({ short }) => short.vi),
    q === "" ? null : `“${q}”`,
  ];
  if (words.includes(false)) return false;
  const known = words.filter((word): word is string => typeof word === "string");
  return known.length > 0 ? known.join(", ") : null;
}

const labelIn = <L>(labels: Readonly<Record<string, L>>, code: string, word: (label: L) => string) => {
  if (code === "") return null;
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label === undefined ? (false as const) : word(label);
};
