import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";
import { lineToFill, markOf } from "./receipt-mark.server";

/**
 * Where anyone can see that a text was received, and when; nothing else of it; and for its sender the line that the mark is
 * the sum of. Null for items without a mark.
 */
export async function proofOf(db: DbOrTx, feedbackId: number) {
  const known = await markOf(db, feedbackId);
  if (!known) return null;
  const { fingerprint: mark, receivedAt } = known;
  const { referenceCode } = await db.feedback.findUniqueOrThrow({
    where: { id: feedbackId },
    select: { referenceCode: true },
  });
  const line = lineToFill({ referenceCode, receivedAt });
  const address = publicUrl() + paths.fingerprint(mark);
  return { mark, address, href: paths.fingerprint(mark), qr: qrImage(address), line };
}
export type Proof = NonNullable<Awaited<ReturnType<typeof proofOf>>>;
