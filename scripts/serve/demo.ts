import type { Database } from "../../app/platform/db.server";
import { DEMO_LOCK } from "../../app/platform/half-demo.server";

/**
 * Fills an empty database with the demo province, once. A database that anyone has put something into is left as
 * it is; one whose loading is interrupted is emptied at the next start (half-demo.server.ts).
 */
export async function loadDemoOnce({ db, pool }: Database, now: Date): Promise<void> {
  const lock = await pool.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(${DEMO_LOCK})`);
    if (!(await isEmpty(db))) return;
    console.error("· Nạp tỉnh minh họa… / Loading the demo province");
    await mark(db, "demo.started", now);
    const { loadDemo } = await import("../../prisma/seed/demo");
    await loadDemo(db, now);
    await mark(db, "demo.loaded", now);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${DEMO_LOCK})`).catch(() => undefined);
    lock.release();
  }
}

async function isEmpty(db: Database["db"]): Promise<boolean> {
  const counts = await Promise.all([
    db.setting.count({ where: { key: "demo.started" } }),
    db.unit.count(),
    db.staff.count(),
    db.feedback.count(),
  ]);
  return counts.every((count) => count === 0);
}

async function mark(db: Database["db"], key: string, now: Date): Promise<void> {
  const value = now.toISOString();
  await db.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
