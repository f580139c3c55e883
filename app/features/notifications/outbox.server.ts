import type { Prisma, Tx } from "~/platform/db.server";
import type { MessageKind, PayloadOf } from "../../../emails/registry";

/** PostgreSQL tells the worker on this channel at the very commit that makes a message visible. */
export const OUTBOX_CHANNEL = "pakn_outbox";

type Addressee =
  /** The sender of an item. */
  | { feedbackId: number; unit?: undefined; staffId?: undefined }
  /** The focal officers of a unit, about an item. */
  | { feedbackId: number; unit: string; staffId?: undefined }
  /** The focal officers and heads of a unit, about no single item. */
  | { feedbackId?: undefined; unit: string; staffId?: undefined }
  /** One member of staff. */
  | { feedbackId?: undefined; unit?: undefined; staffId: number };

/** Besides the item: who co-signed it, when the message is for them and not for its sender. */
type ForCoSigner = { coSignatureId?: number };

/** Somebody who follows new answers. */
type ToFollower = { followerId: number; feedbackId?: undefined; unit?: undefined; staffId?: undefined };

/** Somebody whom a survey asks. */
type ToAsked = {
  campaignRecipientId: number;
  followerId?: undefined;
  feedbackId?: undefined;
  unit?: undefined;
  staffId?: undefined;
};

export type OutgoingMessage = {
  [K in MessageKind]: { kind: K; payload: PayloadOf<K> };
}[MessageKind] &
  (
    | (Addressee & { followerId?: undefined; campaignRecipientId?: undefined })
    | (ToFollower & { campaignRecipientId?: undefined })
    | ToAsked
  ) &
  ForCoSigner;

/**
 * Puts messages in the outbox, in the transaction of the change they tell of: both happen or neither. Delivery starts
 * by itself right after the commit.
 */
export async function enqueue(tx: Tx, messages: readonly OutgoingMessage[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  await tx.outboxMessage.createMany({
    data: messages.map(
      ({ kind, payload, feedbackId, followerId, campaignRecipientId, unit, staffId, coSignatureId }) => ({
        kind,
        feedbackId,
        followerId,
        campaignRecipientId,
        unit,
        staffId,
        coSignatureId,
        payload: payload as Prisma.InputJsonObject,
        createdAt: now,
        nextTryAt: now,
      }),
    ),
  });
  await tx.$executeRaw`SELECT pg_notify(${OUTBOX_CHANNEL}, '')`;
}
