import { makeAllFindable } from "../../app/features/publication/make-findable.server";
import { searchAnswers } from "../../app/features/publication/search-answers.queries.server";
import { quantile } from "./load";
import { filledDatabase } from "./portal";

/**
 * `tsx scripts/bench/search.ts`: what one search takes in the database and in Prisma, alone on the machine, at both sizes:
 * phrases, scattered and common words, filters, slips, words that are nowhere.
 */
const ASKED = [
  ["dat dai cham tra", {}],
  ["dat dai", {}],
  ["giay", {}],
  ["ho so", { field: "dat-dai" }],
  ["cap doi so do", {}],
  ["tach thua bien dong", { level: "DEPARTMENT" }],
  ["datt dai", {}],
  ["vu 471", {}],
] as const;
const ROUNDS = 20;

for (const items of [1_000, 100_000]) {
  const { database, leave } = await filledDatabase(items, new Date());
  await makeAllFindable(database.pool);
  const took: number[] = [];
  for (const [words, filter] of ASKED) {
    await searchAnswers(database.db, words, filter, 1);
    for (let i = 0; i < ROUNDS; i += 1) {
      const from = performance.now();
      await searchAnswers(database.db, words, filter, 1);
      took.push(performance.now() - from);
    }
  }
  const [median, p95] = [quantile(took, 0.5), quantile(took, 0.95)];
  console.log(`${items}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  await leave();
}
process.exit(0);
