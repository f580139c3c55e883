import type { DbOrTx } from "~/platform/db.server";
import { type Period, quartersIn } from "~/shared/period";
import { type UnitTree, unitOn } from "../unit-tree";
import type { Ratings } from "./statistics-data";

/** Fewer ratings than these are shown to nobody. */
export const FEWEST_RATINGS = 5;

/**
 * The released ratings of the whole province: those of its units and those that were released to the province alone
 * (decision 0035), so there may be more than its units show. Null when the period is not made of whole quarters: the sums
 * are kept by quarter; and when there are fewer than FEWEST_RATINGS.
 */
export async function provinceRatings(
  db: DbOrTx,
  period: Pick<Period, "from" | "to">,
): Promise<Ratings | null> {
  const quarters = quartersOf(period);
  if (!quarters) return null;
  const rows = await db.ratingProvince.groupBy({
    ...{ by: ["score"], where: { period: { in: quarters } } },
    _sum: { released: true },
  });
  const of = (score: number) => rows.find((row) => row.score === score)?._sum.released ?? 0;
  const byScore = [of(1), of(2), of(3), of(4)] as const;
  const total = byScore.reduce((sum, n) => sum + n, 0);
  return total < FEWEST_RATINGS ? null : { total, byScore };
}

const quartersOf = (period: Pick<Period, "from" | "to">): string[] | null =>
  quartersIn(period)?.map(({ code }) => code) ?? null;

/** The released ratings of each unit that counts on the tree's day; units with too few are left out. */
export async function ratingsByUnit(
  db: DbOrTx,
  period: Pick<Period, "from" | "to">,
  tree: UnitTree,
): Promise<ReadonlyMap<string, Ratings>> {
  const quarters = quartersOf(period);
  if (!quarters) return new Map();
  const rows = await db.$queryRaw<{ unit: string; score: number; n: number }[]>`
    SELECT unit, score, sum(released)::int AS n FROM rating_tally
    WHERE field = '' AND period = ANY(${quarters}::text[]) GROUP BY unit, score`;
  const sums = new Map<string, [number, number, number, number]>();
  for (const { unit: holder, score, n } of rows) {
    const unit = unitOn(tree, holder);
    const sum = sums.get(unit) ?? [0, 0, 0, 0];
    sum[score - 1] = (sum[score - 1] ?? 0) + n;
    sums.set(unit, sum);
  }
  return new Map(
    [...sums]
      .map(([unit, byScore]) => [unit, { total: byScore.reduce((a, b) => a + b, 0), byScore }] as const)
      .filter(([, { total }]) => total >= FEWEST_RATINGS),
  );
}
