import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import type { Divided } from "./axes";
import { countByAxis, type DivideRequest } from "./count-by-axis.queries.server";

/** What was counted, and how often what it counts had changed before. */
type Counted = { changes: string; answer: Promise<Divided> };

/** Nine quarters of the province and of some units; the one that was asked for longest ago goes. */
const KEPT = 100;
const keptOf = new WeakMap<DbOrTx, Map<string, Counted>>();

/**
 * countByAxis for several periods at one moment. A period that was counted before is not counted again while nothing
 * changed that it could count: changes are counted by the date from which on they matter, by triggers, in their own
 * transaction (decision 0043). What is there was true at a moment after the call of this function, whoever makes changes.
 */
export async function countingNow(db: DbOrTx): Promise<(request: DivideRequest) => Promise<Divided>> {
  const changes = await changesByDate(db);
  const kept = keptOf.get(db) ?? new Map<string, Counted>();
  keptOf.set(db, kept);
  return (request) => {
    const { period, asOf, target, scope, units } = request;
    const key = JSON.stringify([period.from, period.to, asOf, target, scope, units]);
    const upTo = changesUpTo(changes, period.to);
    const known = kept.get(key);
    const counted = known?.changes === upTo ? known : { changes: upTo, answer: countByAxis(db, request) };
    counted.answer.catch(() => {
      if (kept.get(key) === counted) kept.delete(key);
    });
    kept.delete(key);
    kept.set(key, counted);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return counted.answer;
  };
}

type Changes = { since: LocalDate; n: bigint };

async function changesByDate(db: DbOrTx): Promise<Changes[]> {
  const rows = await db.registerChange.groupBy({ by: ["since"], _sum: { n: true } });
  return rows.map(({ since, _sum }) => ({ since: dateOf(since), n: _sum.n ?? 0n }));
}

const changesUpTo = (changes: readonly Changes[], to: LocalDate): string =>
  String(changes.reduce((sum, { since, n }) => (since <= to ? sum + n : sum), 0n));
