import type { OutboxMessage } from "~/generated/prisma/client";
import type { Prisma, PrismaClient, Tx } from "~/platform/db.server";
import type { Mailer, SendResult } from "~/platform/mailer.server";
import { isOfficeTime } from "~/shared/office-hours";
import type { MessageKind } from "../../../emails/registry";
import { loadClock } from "../reference/clock.server";
import { officeHoursOf } from "../reference/settings";
import { compose, type MailSettings } from "./compose.server";
import { recipientsOf } from "./recipients.server";
import { MAX_ATTEMPTS, pauseAfter, SERVER_PAUSE } from "./retry";
import { sayable } from "./sayable.server";

/** How a round went; `serverDown` ended it early, and says why. */
export type Delivery = {
  sent: number;
  later: number;
  givenUp: number;
  noAddress: number;
  serverDown: string | null;
};
/** Letters that remind staff of their work: nobody gets them at night or on a day off (decision 0024). */
const IN_OFFICE_HOURS: readonly MessageKind[] = [
  "digest",
  "urging",
  "report-due",
  "report-returned",
  "promise-due",
];

type Step = Exclude<keyof Delivery, "serverDown"> | { serverDown: string } | { lost: string } | "nothing";

/** One round sends no more than this, so that a worker stays stoppable; the next one goes on. */
const A_ROUND = 200;
/** Letters about one item to one addressee leave in the order in which they were written; for so long the later one waits. */
const IN_ORDER_MS = 24 * 3_600_000;
/** So many letters in a row that each lost the connection are no fault of theirs. */
const LOST_IN_A_ROW = 5;
/** Longer than the mailer ever takes: as long as this the row stays locked for other workers. */
const ONE_MESSAGE_MS = 60_000;

/**
 * Sends what is due at `now`, oldest first, one message to a transaction; reminders to staff wait for the hours of the
 * office, also those that a mail server kept waiting. The row is locked while the mail server is
 * spoken to, so two workers never send the same message, and a worker that is killed lets go of it unsent. A kill
 * between the server's yes and our commit sends it once more, under the same Message-ID, which mailboxes take for one.
 */
export async function deliverDue(
  db: PrismaClient,
  mailer: Mailer,
  mailSettings: MailSettings,
  now: Date,
  signal?: AbortSignal,
): Promise<Delivery> {
  const { calendar } = await loadClock(db);
  const waiting = isOfficeTime(now, officeHoursOf(mailSettings.settings), calendar) ? [] : IN_OFFICE_HOURS;
  const delivery: Delivery = { sent: 0, later: 0, givenUp: 0, noAddress: 0, serverDown: null };
  let lost = 0;
  for (let n = 0; n < A_ROUND && !signal?.aborted; n += 1) {
    const step = await db.$transaction(
      (tx) => deliverOne(tx, mailer, mailSettings, { now, waiting, signal }),
      {
        timeout: ONE_MESSAGE_MS,
        maxWait: 10_000,
      },
    );
    if (step === "nothing") break;
    if (typeof step === "object") {
      delivery.serverDown = "lost" in step ? step.lost : step.serverDown;
      lost += 1;
      if ("serverDown" in step || lost === LOST_IN_A_ROW) break;
      continue;
    }
    if (step === "sent") {
      // It was the letters that it did not bear.
      lost = 0;
      delivery.serverDown = null;
    }
    delivery[step] += 1;
  }
  return delivery;
}

async function deliverOne(
  tx: Tx,
  mailer: Mailer,
  mailSettings: MailSettings,
  { now, waiting, signal }: { now: Date; waiting: readonly MessageKind[]; signal: AbortSignal | undefined },
): Promise<Step> {
  const [locked] = await tx.$queryRaw<{ id: number }[]>`
    SELECT m.id FROM outbox_message m WHERE m.status = 'WAITING' AND m.next_try_at <= ${now}
       AND m.kind <> ALL(${[...waiting]}::text[])
       AND NOT EXISTS (
         SELECT FROM outbox_message e WHERE e.feedback_id = m.feedback_id AND e.id < m.id AND e.status = 'WAITING'
            AND (e.unit, e.staff_id, e.co_signature) IS NOT DISTINCT FROM (m.unit, m.staff_id, m.co_signature)
            AND e.kind <> ALL(${[...waiting]}::text[]) AND e.created_at > ${new Date(now.getTime() - IN_ORDER_MS)})
     ORDER BY m.next_try_at, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
  if (!locked) return "nothing";
  const message = await tx.outboxMessage.findUniqueOrThrow({ where: { id: locked.id } });
  const recipients = await recipientsOf(tx, message, now);
  if (!recipients) {
    await finish(tx, message, { status: "NO_ADDRESS" });
    return "noAddress";
  }
  const said = await sayable(tx, message);
  if (said === null) {
    await finish(
      tx,
      { ...message, payload: untitled(message.payload) },
      { status: "GIVEN_UP", lastError: HIDDEN },
    );
    return "givenUp";
  }
  const mail = await compose(
    { ...message, payload: recipients.letter ? (recipients.letter.payload as Prisma.JsonObject) : said },
    recipients.name,
    mailSettings,
    { leaveToken: recipients.letter?.leaveToken },
  ).catch((error: Error) => error);
  if (mail instanceof Error) {
    // One message that cannot be written must not stop those behind it; a later version may know how.
    console.error(`Outbox message ${message.id} (${message.kind}) cannot be written: ${mail.message}`);
    return putOff(tx, message, "Không soạn được thư", now);
  }
  const messageId = messageIdOf(message, mailSettings.publicUrl);
  return record(tx, message, await mailer.send({ ...mail, to: recipients.to, messageId }, signal), now);
}

async function record(tx: Tx, message: OutboxMessage, sent: SendResult, now: Date): Promise<Step> {
  switch (sent.result) {
    case "ACCEPTED":
      await finish(tx, message, {
        status: "SENT",
        sentAt: now,
        lastError: sent.refusedRecipients > 0 ? `${sent.refusedRecipients} địa chỉ bị từ chối` : null,
      });
      return "sent";
    case "REFUSED":
      await finish(tx, message, { status: "GIVEN_UP", lastError: sent.reason });
      return "givenUp";
    case "LATER":
      return putOff(tx, message, sent.reason, now);
    case "LOST":
      return recordLost(tx, message, sent.reason, now);
    case "SERVER_DOWN":
      return serverDown(tx, message, sent.reason, now);
  }
}

/**
 * A connection that is lost costs the letter nothing but time, as a server that is away does; the next letter is tried all
 * the same, as a few that one relay cuts off must not hold up everybody else's. Where the same server took
 * another letter since it lost this one last, it is this letter that it does not bear: then each time is one of its tries.
 */
async function recordLost(tx: Tx, message: OutboxMessage, reason: string, now: Date): Promise<Step> {
  const { id, lostAt } = message;
  await tx.outboxMessage.update({ where: { id }, data: { lostAt: now } });
  const others =
    lostAt && (await tx.outboxMessage.count({ where: { status: "SENT", sentAt: { gt: lostAt } } }));
  if (others) return putOff(tx, message, reason, now);
  await setBack(tx, message, reason, now);
  return { lost: reason };
}

async function serverDown(tx: Tx, message: OutboxMessage, reason: string, now: Date): Promise<Step> {
  await setBack(tx, message, reason, now);
  return { serverDown: reason };
}

const setBack = (tx: Tx, { id }: OutboxMessage, lastError: string, now: Date) =>
  tx.outboxMessage.update({
    where: { id },
    data: { lastError, nextTryAt: new Date(now.getTime() + SERVER_PAUSE) },
  });

async function putOff(tx: Tx, message: OutboxMessage, lastError: string, now: Date): Promise<Step> {
  const attempts = message.attempts + 1;
  if (attempts >= MAX_ATTEMPTS) {
    await finish(tx, message, { status: "GIVEN_UP", attempts, lastError });
    return "givenUp";
  }
  await tx.outboxMessage.update({
    where: { id: message.id },
    data: { attempts, lastError, nextTryAt: new Date(now.getTime() + pauseAfter(attempts)) },
  });
  return "later";
}

/** The message waits no longer; whatever became of it, the secret in it is needed no more. */
async function finish(tx: Tx, message: OutboxMessage, data: Prisma.OutboxMessageUpdateInput): Promise<void> {
  await tx.outboxMessage.update({
    where: { id: message.id },
    data: { ...data, payload: withoutSecret(message.payload) },
  });
}

function withoutSecret(payload: Prisma.JsonValue): Prisma.InputJsonObject {
  const kept = payload as Prisma.InputJsonObject;
  return {
    ...kept,
    ...("secret" in kept && { secret: null }),
    // The link by which an answer is rated must not stand beside the item for longer than it takes to send it.
    ...("token" in kept && { token: null }),
  };
}

/** Why a letter does not leave that somebody may not have any more. */
const HIDDEN = "Nội dung đã thành bảo mật";

const untitled = (payload: Prisma.JsonValue): Prisma.JsonValue => ({
  ...(payload as Prisma.JsonObject),
  ...("title" in Object(payload) && { title: null }),
});

/** The creation time keeps ids apart when a database is loaded afresh and counts from 1 again. */
function messageIdOf(message: OutboxMessage, publicUrl: string): string {
  return `<outbox-${message.id}-${message.createdAt.getTime()}@${new URL(publicUrl).hostname}>`;
}
