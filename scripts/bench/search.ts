import { makeAllFindable } from "../../app/features/publication/make-findable.server";
import { searchAnswers } from "../../app/features/publication/search-answers.queries.server";
import type { Database } from "../../app/platform/db.server";
import { quantile } from "./load";

/** Phrases with and without marks, scattered and common words, filters, slips, words that are nowhere. */
const ASKED = [
  ["dat dai cham tra", {}],
  ["dat dai", {}],
  ["giay", {}],
  ["ho so", { field: "dat-dai" }],
  ["cap doi so do", {}],
  ["cấp đổi sổ đỏ", {}],
  ["tach thua bien dong", { level: "DEPARTMENT" }],
  ["datt dai", {}],
  ["vu 471", {}],
] as const;
const ROUNDS = 20;

/** What one search takes in the database and in Prisma while nobody else asks; a line for docs/performance.md. */
export async function searchesAnswer(database: Database): Promise<string> {
  await makeAllFindable(database.pool);
  const took: number[] = [];
  for (const [words, filter] of ASKED) {
    // PostgreSQL keeps a plan from the sixth time on.
    for (let i = 0; i < 6; i += 1) await searchAnswers(database.db, words, filter, 1);
    for (let i = 0; i < ROUNDS; i += 1) {
      const from = performance.now();
      await searchAnswers(database.db, words, filter, 1);
      took.push(performance.now() - from);
    }
  }
  const published = await database.db.publishedFeedback.count();
  return `Tìm trong ${published} trả lời, phần của cơ sở dữ liệu, ${ASKED.length} kiểu câu hỏi: trung vị ${quantile(took, 0.5).toFixed(1)} ms, p95 ${quantile(took, 0.95).toFixed(1)} ms (mục tiêu 30 và 80 ms).`;
}
