import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import type { CallAnswers } from "../senders/call.schema";
import { insertCall, latestCall } from "../senders/call.server";

/**
 * Writes down that a sender was called, written to or met. Told, or given up for good, the messages that the caller saw
 * wait no longer; not reached, they stay in the list. Refused as CALLED_MEANWHILE when a colleague wrote down a call
 * after the page was opened: nobody is called twice about the same thing without knowing it.
 */
export function recordCall(
  db: PrismaClient,
  actor: { staffId: number; unit: string },
  feedbackId: number,
  answers: CallAnswers,
  now: Date,
): Promise<Outcome<true, "CALLED_MEANWHILE">> {
  return db.$transaction(async (tx) => {
    // The item's row is the lock: two records at once follow one another.
    await tx.$queryRaw`SELECT id FROM feedback WHERE id = ${feedbackId} FOR UPDATE`;
    if ((await latestCall(tx, feedbackId)) !== answers.seen) return refused("CALLED_MEANWHILE");
    const toldById = await insertCall(tx, actor, feedbackId, answers, now);
    if (answers.result !== "NOT_REACHED")
      await tx.outboxMessage.updateMany({
        where: {
          ...{ feedbackId, toldById: null, unit: null, staffId: null, id: { lte: answers.upTo } },
          status: { in: ["NO_ADDRESS", "GIVEN_UP"] },
        },
        data: { toldById },
      });
    return done(true as const);
  });
}
