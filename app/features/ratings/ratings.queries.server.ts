import type { DbOrTx } from "~/platform/db.server";
import { type Actor, scopeOf } from "../access/permissions";
import { GROUP } from "./scores";

/** Released ratings of a unit in a quarter; `fieldName` null: over all fields. */
export type RatingLine = {
  period: string;
  unitName: string;
  fieldName: string | null;
  counts: Record<number, number>;
  all: number;
};

/** What may be shown, the latest quarter first: sums of five and more, of the units within the actor's scope. */
export async function ratingLines(db: DbOrTx, actor: Pick<Actor, "roles">): Promise<RatingLine[]> {
  const scope = scopeOf(actor, "report:read");
  const rows = await db.ratingTally.findMany({
    where: { released: { gt: 0 }, ...(scope !== "ALL" && { unit: { in: scope } }) },
    orderBy: [{ period: "desc" }, { unit: "asc" }, { field: "asc" }],
  });
  const named = { select: { code: true, name: true } } as const;
  const [units, fields] = await Promise.all([db.unit.findMany(named), db.field.findMany(named)]);
  const name = new Map([...units, ...fields].map(({ code, name }) => [code, name]));
  const lines = new Map<string, RatingLine>();
  for (const { period, unit, field, score, released } of rows) {
    const key = `${period}|${unit}|${field}`;
    const line = lines.get(key) ?? {
      ...{
        period,
        unitName: name.get(unit) ?? unit,
        fieldName: field === "" ? null : (name.get(field) ?? field),
      },
      ...{ counts: {}, all: 0 },
    };
    line.counts[score] = released;
    line.all += released;
    lines.set(key, line);
  }
  return [...lines.values()].filter(({ all }) => all >= GROUP);
}
