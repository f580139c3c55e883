import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";
import { markOf } from "./receipt-mark.server";

/** Where anyone can see that a text was received, and when; nothing else of it. Null for items without a mark. */
export async function proofOf(db: DbOrTx, feedbackId: number) {
  const mark = await markOf(db, feedbackId);
  if (!mark) return null;
  const address = publicUrl() + paths.fingerprint(mark);
  return { mark, address, href: paths.fingerprint(mark), qr: qrImage(address) };
}
export type Proof = NonNullable<Awaited<ReturnType<typeof proofOf>>>;
