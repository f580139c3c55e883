import type { PrismaClient } from "~/platform/db.server";

const DAY = 86_400_000;
const UNCONFIRMED_DAYS = 3;
const LETTERS_DAYS = 30;

/**
 * Deletes who never confirmed, who cannot be reached any more (the mail server gave their letter up), and letters sent a
 * month ago. Answers how many rows. Safe to run at any time and twice.
 */
export async function purgeFollowers(db: PrismaClient, now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  const gone = await db.$executeRaw`
    DELETE FROM follower WHERE (confirmed_at IS NULL AND asked_at < ${before(UNCONFIRMED_DAYS)})
      OR id IN (SELECT follower_id FROM outbox_message WHERE follower_id IS NOT NULL AND status = 'GIVEN_UP')`;
  const letters = await db.outboxMessage.deleteMany({
    where: { followerId: { not: null }, status: { not: "WAITING" }, createdAt: { lt: before(LETTERS_DAYS) } },
  });
  return gone + letters.count;
}
