import { recordCall } from "../../../app/features/notifications/record-call.server";
import { settleUnaddressed } from "../../../app/features/notifications/settle-unaddressed.server";
import type { CallAnswers } from "../../../app/features/senders/call.schema";
import { latestCall, waysToTell } from "../../../app/features/senders/call.server";
import { senderFor } from "../../../app/features/senders/sender.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import type { Cast } from "./cast";
import { officeHoursLater } from "./office-hours";

const DAY = 86_400_000;
/** What the counters have caught up with, and since when the list is kept. */
const CALLED_AFTER = 8 * DAY;
const KEPT_SINCE = 60 * DAY;

const TOLD = [
  "Đã báo kết quả, người gửi ghi nhận và không hỏi thêm.",
  "Đã đọc nội dung trả lời; người gửi hẹn đến quầy nhận bản giấy.",
  "Người nhà nghe máy, đã nhắn lại hạn trả lời và cách tra cứu.",
  "Đã báo đơn vị xử lý và ngày trả lời; người gửi cảm ơn.",
];
const MISSED = ["Gọi hai lần không nghe máy, chiều gọi lại.", "Máy bận, hẹn gọi lại ngày làm việc sau."];

/**
 * Senders without an e-mail address are called by the officer of the unit that holds their item, a few hours after the
 * mail would have gone; those of the last days still wait, some after a call in vain.
 */
export async function callBack(
  db: PrismaClient,
  { cast, calendar, now }: { cast: Cast; calendar: WorkCalendar; now: Date },
): Promise<void> {
  const before = new Date(now.getTime() - KEPT_SINCE);
  await db.$executeRaw`
    UPDATE outbox_message SET status = 'SENT', sent_at = created_at, attempts = 1
    WHERE status = 'WAITING' AND created_at < ${before}`;
  await settleUnaddressed(db);
  const waiting = await db.outboxMessage.findMany({
    where: {
      status: "NO_ADDRESS",
      unit: null,
      staffId: null,
      feedbackId: { not: null },
      kind: { not: "N1" },
    },
    orderBy: { id: "asc" },
  });
  for (const [i, { id: upTo, feedbackId, createdAt }] of waiting.entries()) {
    const at = officeHoursLater(createdAt, 2 + (i % 5), calendar);
    const late = now.getTime() - createdAt.getTime() < CALLED_AFTER;
    if (feedbackId === null || at > now || (late && i % 2 === 0)) continue;
    const { holder } = await db.feedback.findUniqueOrThrow({
      where: { id: feedbackId },
      select: { holder: true },
    });
    const caller = cast.officerOf(holder);
    const ways = (await waysToTell(db, [feedbackId])).get(feedbackId);
    // Who left no way at all looks it up.
    if (!ways?.phone && !ways?.address) continue;
    const sender = await senderFor(db, caller, feedbackId, "CALL_BACK", at);
    const answers: CallAnswers = {
      way: sender?.phone ? "PHONE" : "POST",
      number: sender?.phone ?? undefined,
      result: late ? "NOT_REACHED" : "TOLD",
      note: (late ? MISSED[i % MISSED.length] : TOLD[i % TOLD.length]) ?? "",
      ...{ seen: await latestCall(db, feedbackId), upTo },
    };
    await recordCall(db, caller, feedbackId, answers, at);
  }
}
