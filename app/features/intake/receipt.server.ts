import { z } from "zod";
import { paths, withQuery } from "~/paths";
import type { PrismaClient } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";
import type { Language } from "~/shared/language";
import { dateOf } from "~/shared/local-date";
import { loadClock } from "../reference/clock.server";
import { countingInWords } from "./counting.server";
import type { Draft } from "./draft.server";
import { proofOf } from "./receipt-proof.server";
import { unseal } from "./sealed.server";

const StoredReceiptSchema = z.object({ referenceCode: z.string(), sealedSecret: z.string() });

/** The receipt of the item that a draft became; null when there is none, or it is not this device's. */
export async function readReceipt(db: PrismaClient, draft: Draft, language: Language = "vi") {
  const stored = StoredReceiptSchema.safeParse(draft.receipt);
  if (!stored.success || draft.feedbackId === null) return null;
  const { referenceCode } = stored.data;
  const secret = unseal(stored.data.sealedSecret, draft.token);
  const item = await db.feedback.findUnique({ where: { id: draft.feedbackId } });
  if (!item || secret === null) return null;
  const unit = await db.unit.findUnique({ where: { code: item.receivingUnit }, select: { name: true } });
  const sender = await db.sender.findUnique({
    where: { feedbackId: item.id },
    select: { email: true, answerBy: true },
  });
  const startedOn = dateOf(item.receivedOn);
  const { receivingUnit, arrivalDueOn } = item;
  return {
    referenceCode,
    secret,
    trackHref: withQuery(paths.tracking(referenceCode), { khoa: secret }),
    qr: qrImage(trackingLink(referenceCode, secret)),
    proof: await proofOf(db, item.id),
    receivedAt: item.receivedAt,
    unit: unit?.name ?? item.receivingUnit,
    dueOn: dateOf(arrivalDueOn),
    provisional: item.dueProvisional,
    counting: countingInWords(
      await loadClock(db),
      { startedOn, receivingUnit, assessmentClass: null, dueOn: arrivalDueOn },
      language,
    ),
    mail: sender?.email ? await mailOf(db, item.id) : null,
    /** How the sender wants the answer: EMAIL, PHONE or POST. */
    answerBy: sender?.answerBy ?? null,
  };
}

/** What became of the mail with both codes, which goes out on its own, when it can. */
async function mailOf(db: PrismaClient, feedbackId: number): Promise<"SENT" | "WAITS"> {
  const sent = await db.outboxMessage.count({ where: { feedbackId, kind: "N1", status: "SENT" } });
  return sent > 0 ? "SENT" : "WAITS";
}

/** The address that opens an item at once; the page behind it takes the secret out of the address bar. */
const trackingLink = (referenceCode: string, secret: string): string =>
  publicUrl() + withQuery(paths.tracking(referenceCode), { khoa: secret });
