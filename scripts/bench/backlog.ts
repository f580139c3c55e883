import { setTimeout } from "node:timers/promises";
import type { Database } from "../../app/platform/db.server";

/** Longer than the jobs of a large register take on a slow machine. */
const PATIENCE_MS = 15 * 60_000;
const LOOK_MS = 500;

/**
 * Waits until the portals' workers have caught up with what an import left them, so that pages are measured as people
 * meet them: answers that are not findable yet, items whose pairs are not stored, jobs that are running or due. A line
 * for docs/performance.md, which also says if they never came to an end.
 */
export async function backlogDone({ pool }: Pick<Database, "pool">, items: number): Promise<string> {
  const from = performance.now();
  for (let calm = 0; calm < 3; calm = (await isCalm(pool)) ? calm + 1 : 0) {
    if (performance.now() - from > PATIENCE_MS)
      return `Việc chạy nền sau khi nhập ${items} hồ sơ: chưa xong sau ${PATIENCE_MS / 60_000} phút.`;
    await setTimeout(LOOK_MS);
  }
  const seconds = (performance.now() - from - 3 * LOOK_MS) / 1000;
  return `Việc chạy nền sau khi nhập ${items} hồ sơ (từ ngữ để tìm, cặp từ để so): ${Math.max(0, seconds).toFixed(1)} giây; trang được đo sau đó.`;
}

async function isCalm(pool: Database["pool"]): Promise<boolean> {
  const { rows } = await pool.query<{ calm: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM published_feedback WHERE NOT findable)
       AND NOT EXISTS (SELECT FROM similar_todo)
       AND NOT EXISTS (SELECT FROM pgboss.job WHERE state = 'active' OR (state = 'created' AND start_after <= now())) AS calm`,
  );
  return rows[0]?.calm ?? false;
}
