import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { phoneDigits } from "./phone";
import type { Sender } from "./sender.schema";

/** Who looks; a guard has checked before that they may. */
export type Looking = { staffId: number };

/** Why an identity was looked at, as the access log tells it (law.md L38). */
export type Purpose =
  | "VIEW"
  | "EDIT"
  | "CALL_BACK"
  | "NEW_SECRET"
  | "PRINT"
  | "REDACT"
  | "SHARED_REPLY"
  | "PASS_ON";

const COLUMNS = { type: true, name: true, address: true, phone: true, email: true } as const;

const columnsOf = (sender: Sender) => ({
  type: sender.type,
  name: sender.name,
  address: sender.address,
  phone: sender.phone,
  email: sender.email,
  phoneDigits: sender.phone === null ? null : phoneDigits(sender.phone),
});

/** Stores who sent an item, in the transaction that takes it in. `consentAt`: when the privacy notice was agreed to. */
export async function insertSender(
  tx: Tx,
  feedbackId: number,
  sender: Sender,
  consentAt: Date | null = null,
): Promise<void> {
  await tx.sender.create({ data: { feedbackId, consentAt, ...columnsOf(sender) } });
}

/** Who sent an item, for a member of staff who needs to know; logged before it is read, or not read at all. */
export function senderFor(
  db: PrismaClient,
  actor: Looking,
  feedbackId: number,
  purpose: Purpose,
  now: Date,
): Promise<(Sender & { answerBy: string | null }) | null> {
  return db.$transaction(async (tx) => {
    await tx.senderAccess.create({ data: { staffId: actor.staffId, feedbackId, purpose, at: now } });
    return tx.sender.findUnique({ where: { feedbackId }, select: { ...COLUMNS, answerBy: true } });
  });
}

/** Corrects a mistyped identity; what stood there before is kept apart from the item's events. Refuses no item. */
export function reviseSender(
  db: PrismaClient,
  actor: Looking,
  feedbackId: number,
  next: Sender,
  now: Date,
): Promise<Outcome<{ changed: (keyof Sender)[] }, "NOT_FOUND">> {
  return db.$transaction(async (tx) => {
    // The item's row is the lock: two who correct at once follow one another, and each keeps what the other wrote.
    const [item] = await tx.$queryRaw<
      { id: number }[]
    >`SELECT id FROM feedback WHERE id = ${feedbackId} FOR UPDATE`;
    if (!item) return refused("NOT_FOUND");
    const before = await tx.sender.findUnique({ where: { feedbackId }, select: COLUMNS });
    const keys = Object.keys(COLUMNS) as (keyof Sender)[];
    const changed = keys.filter((key) => (before?.[key] ?? null) !== next[key]);
    if (changed.length === 0) return done({ changed });
    await tx.senderRevision.create({
      data: { feedbackId, before: before ?? {}, staffId: actor.staffId, at: now },
    });
    await tx.sender.upsert({
      where: { feedbackId },
      create: { feedbackId, ...columnsOf(next) },
      update: columnsOf(next),
    });
    return done({ changed });
  });
}

/** Which ways there are to reach the sender; says nothing of who it is, so it is not logged. */
export async function hasContact(
  db: DbOrTx,
  feedbackId: number,
): Promise<{ email: boolean; phone: boolean }> {
  const row = await db.sender.findUnique({ where: { feedbackId }, select: { email: true, phone: true } });
  return { email: Boolean(row?.email), phone: Boolean(row?.phone) };
}

/** Where mail to the sender goes; null without an address. For the room notifications, at the moment of sending. */
export async function mailAddressOf(
  db: DbOrTx,
  feedbackId: number,
): Promise<{ email: string; name: string | null } | null> {
  const row = await db.sender.findUnique({ where: { feedbackId }, select: { email: true, name: true } });
  return row?.email ? { email: row.email, name: row.name } : null;
}

/** Those of the items whose sender cannot be reached by mail. */
export async function withoutMailAddress(db: DbOrTx, feedbackIds: readonly number[]): Promise<number[]> {
  const reachable = await db.sender.findMany({
    where: { feedbackId: { in: [...feedbackIds] }, email: { not: null } },
    select: { feedbackId: true },
  });
  const ids = new Set(reachable.map((row) => row.feedbackId));
  return feedbackIds.filter((id) => !ids.has(id));
}
