import type { PrismaClient } from "~/platform/db.server";
import { DRAFT_HOURS, RECEIPT_HOURS } from "./draft.server";

const HOUR = 3_600_000;

/**
 * Deletes drafts nobody went on with for a day, their files with them, and sent ones once their receipt cannot be read
 * any more. Answers how many. Safe to run at any time and twice.
 */
export async function purgeDrafts(db: PrismaClient, now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR);
  const { count } = await db.intakeDraft.deleteMany({
    where: {
      OR: [
        { feedbackId: null, updatedAt: { lt: before(DRAFT_HOURS) } },
        { feedbackId: { not: null }, updatedAt: { lt: before(RECEIPT_HOURS) } },
      ],
    },
  });
  return count;
}
