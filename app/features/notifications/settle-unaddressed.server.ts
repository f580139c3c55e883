import type { PrismaClient } from "~/platform/db.server";
import { withoutMailAddress } from "../senders/sender.server";

/** Enough for everything that can arrive between two rounds. */
const AT_MOST = 5000;

/**
 * Without a mail server nothing is sent, but staff still have to know whom to call: marks the waiting messages whose
 * sender left no e-mail address. Answers how many.
 */
export async function settleUnaddressed(db: PrismaClient): Promise<number> {
  const waiting = await db.outboxMessage.findMany({
    where: { status: "WAITING", staffId: null, unit: null, feedbackId: { not: null } },
    select: { feedbackId: true },
    distinct: ["feedbackId"],
    orderBy: { feedbackId: "desc" },
    take: AT_MOST,
  });
  const ids = waiting.flatMap(({ feedbackId }) => feedbackId ?? []);
  const unreachable = await withoutMailAddress(db, ids);
  if (unreachable.length === 0) return 0;
  return db.$executeRaw`
    UPDATE outbox_message
       SET status = 'NO_ADDRESS',
           payload = payload
             || CASE WHEN payload ? 'secret' THEN '{"secret": null}'::jsonb ELSE '{}'::jsonb END
             || CASE WHEN payload ? 'token' THEN '{"token": null}'::jsonb ELSE '{}'::jsonb END
     WHERE status = 'WAITING' AND staff_id IS NULL AND unit IS NULL AND feedback_id = ANY(${unreachable})`;
}
