import type { PrismaClient } from "~/platform/db.server";
import type { Role } from "../access/permissions";
import { enqueueReceipt } from "../notifications/enqueue-notices.server";
import { insertSender } from "../senders/sender.server";
import type { Acting } from "../workflow/advance-feedback.server";
import { type Receipt, receiveFeedback } from "../workflow/receive-feedback.server";
import type { CheckedFile } from "./check-file.server";
import type { OnBehalfEntry } from "./on-behalf.schema";

type Entry = {
  entry: OnBehalfEntry;
  files: readonly CheckedFile[];
  /** The unit that received it: one in which the member of staff may enter. */
  receivingUnit: string;
  enteredBy: Acting & { role: Role };
};

/**
 * Takes in what came by phone, at the counter, by post … with its true arrival, and puts it in the register at once.
 * Item, sender, files and receipt message are one transaction. The answer holds the lookup secret, to be given to the
 * sender; it cannot be read again. A guard has checked before that the actor may enter in that unit.
 */
export function enterOnBehalf(
  db: PrismaClient,
  { entry, files, receivingUnit, enteredBy }: Entry,
  now: Date,
): Promise<Receipt> {
  const { receivedAt, channel, form, kind, countedKind, title, content } = entry;
  return receiveFeedback(
    db,
    {
      receivedAt,
      channel,
      receivingUnit,
      form,
      kind,
      countedKind,
      title,
      content,
      nationalCode: entry.nationalCode || undefined,
      proposal: form === "KIEN_NGHI" ? entry.proposal : undefined,
      procedureCode: entry.procedure || undefined,
      senderField: entry.field || undefined,
      enteredBy,
    },
    now,
    async (tx, receipt) => {
      const { id, referenceCode, secret, dueOn } = receipt;
      await insertSender(tx, id, {
        type: entry.senderType,
        name: entry.name || null,
        address: entry.address || null,
        phone: entry.phone || null,
        email: entry.email || null,
      });
      if (files.length > 0)
        await tx.attachment.createMany({
          data: files.map((file) => ({ ...file, feedbackId: id, addedAt: now })),
        });
      await enqueueReceipt(tx, { id, referenceCode, secret, dueOn, receivedAt, receivingUnit }, now);
    },
  );
}
