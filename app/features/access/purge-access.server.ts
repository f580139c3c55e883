import type { PrismaClient } from "~/platform/db.server";
import { IDLE_MS } from "./session.server";

const DAY = 86_400_000;

/**
 * Deletes sessions that nobody can use any more and slow-downs that no longer slow anybody. Answers how many rows.
 * Safe to run at any time and twice.
 */
export async function purgeAccess(db: PrismaClient, now: Date): Promise<number> {
  const sessions = await db.staffSession.deleteMany({
    where: {
      OR: [{ expiresAt: { lt: now } }, { lastSeen: { lt: new Date(now.getTime() - IDLE_MS) } }],
    },
  });
  const throttles = await db.throttle.deleteMany({
    where: {
      lastFailure: { lt: new Date(now.getTime() - DAY) },
      OR: [{ blockedUntil: null }, { blockedUntil: { lt: now } }],
    },
  });
  return sessions.count + throttles.count;
}
