import { type DbOrTx, Prisma, type Tx } from "~/platform/db.server";
import type { CallAnswers, CallResult, CallWay } from "./call.schema";
import { numberTail } from "./call.schema";

/** One attempt to tell a sender, as the history shows it: of the number only its end. */
export type CallLine = {
  id: number;
  at: Date;
  staffName: string;
  unit: string;
  way: CallWay;
  result: CallResult;
  numberEnd: string | null;
  note: string;
};

/** Writes a call down, in the caller's transaction; the table refuses to change it. Answers its number. */
export async function insertCall(
  tx: Tx,
  actor: { staffId: number; unit: string },
  feedbackId: number,
  { way, number, result, note }: CallAnswers,
  now: Date,
): Promise<number> {
  const call = await tx.senderCall.create({
    data: {
      ...{ feedbackId, staffId: actor.staffId, unit: actor.unit, at: now },
      ...{ way, number: way === "PHONE" ? (number ?? null) : null, result, note },
    },
    select: { id: true },
  });
  return call.id;
}

/** The number of an item's latest call; 0 before the first. */
export async function latestCall(db: DbOrTx, feedbackId: number): Promise<number> {
  const last = await db.senderCall.aggregate({ where: { feedbackId }, _max: { id: true } });
  return last._max.id ?? 0;
}

/** Who wrote the latest call of an item down; null before the first. */
export async function lastCaller(db: DbOrTx, feedbackId: number): Promise<number | null> {
  const last = await db.senderCall.findFirst({
    where: { feedbackId },
    orderBy: { id: "desc" },
    select: { staffId: true },
  });
  return last?.staffId ?? null;
}

/** All calls about an item, oldest first. */
export async function callsAbout(db: DbOrTx, feedbackId: number): Promise<CallLine[]> {
  const calls = await db.senderCall.findMany({ where: { feedbackId }, orderBy: { id: "asc" } });
  const ids = [...new Set(calls.map(({ staffId }) => staffId))];
  const staff = await db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return calls.map(({ id, at, staffId, unit, way, result, number, note }) => ({
    ...{ id, at, unit, note, staffName: names.get(staffId) ?? "" },
    way: way as CallWay,
    result: result as CallResult,
    numberEnd: number && numberTail(number),
  }));
}

/** For hand-written queries: whether the sender of an item (its id) left a telephone number, an address or a mailbox. */
export const canBeTold = (feedbackId: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM sender s WHERE s.feedback_id = ${feedbackId}
     AND coalesce(nullif(trim(s.phone), ''), nullif(trim(s.address), ''), nullif(trim(s.email), '')) IS NOT NULL)`;

/** How the senders of some items can be told, and how often it was tried in vain; says nothing of who they are. */
export async function waysToTell(
  db: DbOrTx,
  feedbackIds: readonly number[],
): Promise<Map<number, { phone: boolean; address: boolean; byPost: boolean; tries: number }>> {
  const where = { feedbackId: { in: [...feedbackIds] } };
  const senders = await db.sender.findMany({
    where,
    select: { feedbackId: true, phone: true, address: true, answerBy: true },
  });
  const tried = await db.senderCall.groupBy({ by: ["feedbackId"], where, _count: { id: true } });
  const tries = new Map(tried.map(({ feedbackId, _count }) => [feedbackId, _count.id]));
  return new Map(
    senders.map(({ feedbackId, phone, address, answerBy }) => [
      feedbackId,
      {
        phone: Boolean(phone),
        address: Boolean(address),
        byPost: answerBy === "POST",
        tries: tries.get(feedbackId) ?? 0,
      },
    ]),
  );
}
