import type { DbOrTx, Tx } from "~/platform/db.server";
import { sha256 } from "~/platform/sha256.server";
import { canonicalJson } from "~/shared/canonical-json";

type Received = {
  feedbackId: number;
  referenceCode: string;
  secret: string;
  receivedAt: Date;
  title: string;
  content: string;
  proposal?: string | undefined;
};

/**
 * Marks what was received: the SHA-256 of the words together with the lookup secret, in the transaction that takes them
 * in. Whoever holds the receipt can show when the text was received, and with secret and text that it was this one;
 * without the secret no text can be tried against it (decision 0026).
 */
export async function markReceipt(tx: Tx, received: Received): Promise<string> {
  const { feedbackId, receivedAt } = received;
  const mark = receiptMark(received);
  await tx.receiptFingerprint.create({
    data: { fingerprint: mark, feedbackId, receivedAt },
  });
  return mark;
}

/** The mark of a text under a secret. */
export function receiptMark(received: Omit<Received, "feedbackId">): string {
  const { referenceCode, secret, receivedAt, title, content, proposal = "" } = received;
  return sha256(
    canonicalJson({
      ...{ referenceCode, secret, title, content, proposal },
      receivedAt: receivedAt.toISOString(),
    }),
  );
}

/** The mark on the receipt of an item; null for items that came in before there were any. */
export async function markOf(db: DbOrTx, feedbackId: number): Promise<string | null> {
  const row = await db.receiptFingerprint.findUnique({
    where: { feedbackId },
    select: { fingerprint: true },
  });
  return row?.fingerprint ?? null;
}
