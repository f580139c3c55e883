import type { PrismaClient } from "~/platform/db.server";
import { STATUS } from "~/shared/glossary";
import { dateOf, daysBetween, type LocalDate, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { enqueue } from "../notifications/outbox.server";
import { isOpen } from "../workflow/states";
import type { UrgentItem } from "./urgent-items.server";

/**
 * Tells a sender that the limit has passed and nobody has written how things stand (N6, TT 02/2017/TT-VPCP): only what
 * is certain. `from`: what the missed mark is counted from. Record and message are one transaction, so it is told once. Answers whether it was told now; an item that
 * was answered, extended or written about since it was looked at is left alone.
 */
export async function tellProgress(
  db: PrismaClient,
  item: UrgentItem,
  { round, from }: { round: number; from: LocalDate },
  today: LocalDate,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // The row is the lock: an officer who acts at this moment goes first or comes after.
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      SELECT version FROM feedback WHERE id = ${item.id} FOR UPDATE`;
    const fresh = await tx.feedback.findUnique({
      where: { id: item.id },
      select: { status: true, dueOn: true, confidential: true },
    });
    if (!row || !fresh || !isOpen(fresh.status) || fresh.confidential || dateOf(fresh.dueOn) !== item.dueOn)
      return false;
    const key = { feedbackId: item.id, dueOn: toDbDate(from), round };
    const { count } = await tx.automaticNote.createMany({
      data: [{ ...key, at: now }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    const payload = {
      what: "OVERDUE" as const,
      code: item.code,
      unit: item.holderName,
      state: STATUS[fresh.status].citizen.vi,
      daysLate: daysBetween(item.dueOn, today),
      dueOn: formatDate(item.dueOn),
    };
    await enqueue(tx, [{ kind: "N6", payload, feedbackId: item.id }], now);
    return true;
  });
}
