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
export const receiptMark = (received: Omit<Received, "feedbackId">): string => sha256(markedLine(received));

/** Each part by its name: whatever else a caller knows of the item has no place in the sum. */
function markedLine(received: Omit<Received, "feedbackId">): string {
  const { referenceCode, secret, receivedAt, title, content, proposal = "" } = received;
  return canonicalJson({
    ...{ referenceCode, secret, title, content, proposal },
    receivedAt: receivedAt.toISOString(),
  });
}

/** The mark on the receipt of an item, and since when the text is here; null for items that came in before there were any. */
export const markOf = (db: DbOrTx, feedbackId: number) =>
  db.receiptFingerprint.findUnique({
    where: { feedbackId },
    select: { fingerprint: true, receivedAt: true },
  });

/**
 * The line under a mark as the receipt shows it: all but what only the sender has. Without it nobody could do the sum: the
 * instant is kept to the millisecond. "…" stands where words and secret belong.
 */
export const lineToFill = ({
  referenceCode,
  receivedAt,
}: Pick<Received, "referenceCode" | "receivedAt">): string =>
  markedLine({
    ...{ referenceCode, receivedAt },
    ...{ secret: "…", title: "…", content: "…", proposal: "…" },
  });
