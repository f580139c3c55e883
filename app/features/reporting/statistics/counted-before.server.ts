import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import type { Period } from "~/shared/period";
import { holdersOf } from "../count";
import { tallyInDatabase } from "../count.queries.server";
import { countByAxis } from "./count-by-axis.queries.server";

/** Nine quarters of the province and of some units; the one that was asked for longest ago goes. */
const KEPT = 100;

/** What is counted of one period. */
type Question = { period: Pick<Period, "from" | "to"> };

/**
 * Counting for several periods at one moment. A period that was counted before is not counted again while nothing changed
 * that it could count: changes are counted by the date from which on they matter, by triggers, in their own
 * transaction (decision 0043). What is there was true at a moment after the call of the function that is answered here,
 * whoever makes changes.
 * @param asked everything that the answer depends on beside the register
 */
function countedBefore<Q extends Question, A>(
  asked: (question: Q) => unknown,
  count: (db: DbOrTx, question: Q) => Promise<A>,
): (db: DbOrTx) => Promise<(question: Q) => Promise<A>> {
  /** What was counted, and how often what it counts had changed before. */
  const keptOf = new WeakMap<DbOrTx, Map<string, { changes: string; answer: Promise<A> }>>();
  return async (db) => {
    const changes = await changesByDate(db);
    const kept = keptOf.get(db) ?? new Map<string, { changes: string; answer: Promise<A> }>();
    keptOf.set(db, kept);
    return (question) => {
      const { from, to } = question.period;
      const key = JSON.stringify([from, to, asked(question)]);
      const upTo = changesUpTo(changes, to);
      const known = kept.get(key);
      const counted = known?.changes === upTo ? known : { changes: upTo, answer: count(db, question) };
      counted.answer.catch(() => {
        if (kept.get(key) === counted) kept.delete(key);
      });
      kept.delete(key);
      kept.set(key, counted);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return counted.answer;
    };
  };
}

/** countByAxis, as far as it is not known from before. */
export const countingNow = countedBefore(
  ({ asOf, target, scope, units }) => [asOf, target, scope, units],
  countByAxis,
);

/** tallyInDatabase, as far as it is not known from before. */
export const tallyingNow = countedBefore((request) => {
  const { here, before } = holdersOf(request);
  return [[...here], [...before]];
}, tallyInDatabase);

type Changes = { since: LocalDate; n: bigint };

async function changesByDate(db: DbOrTx): Promise<Changes[]> {
  const rows = await db.registerChange.groupBy({ by: ["since"], _sum: { n: true } });
  return rows.map(({ since, _sum }) => ({ since: dateOf(since), n: _sum.n ?? 0n }));
}

const changesUpTo = (changes: readonly Changes[], to: LocalDate): string =>
  String(changes.reduce((sum, { since, n }) => (since <= to ? sum + n : sum), 0n));
