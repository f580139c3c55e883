import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Role } from "../access/permissions";
import { enqueueNotices, enqueueReceipt } from "../notifications/enqueue-notices.server";
import { insertSender } from "../senders/sender.server";
import type { Acting } from "../workflow/advance-feedback.server";
import { loadItem, stateOf } from "../workflow/item.server";
import { type OnTheSpot, type Receipt, receiveFeedback } from "../workflow/receive-feedback.server";
import { noteArrival } from "./arrival-note.server";
import type { CheckedFile } from "./check-file.server";
import type { OnBehalfEntry } from "./on-behalf.schema";
import { isSpotChannel } from "./on-the-spot";
import { markReceipt } from "./receipt-mark.server";

type Entry = {
  entry: OnBehalfEntry;
  files: readonly CheckedFile[];
  /** The unit that received it: one in which the member of staff may enter. */
  receivingUnit: string;
  enteredBy: Acting & { role: Role };
  /** What its channel asks besides: channel-fields.ts. */
  details?: Readonly<Record<string, string>>;
  /** Solved while the sender was there. */
  solved?: OnTheSpot | null;
};

/**
 * Takes in what came by phone, at the counter, by post … with its true arrival, and puts it in the register at once.
 * What was solved on the spot is classified and answered with it, at the time of the call (workflow.md T1). Item, sender, files, messages and whatever `also` adds
 * are one transaction. The answer holds the lookup secret, to be given to the
 * sender; it cannot be read again. A guard has checked before that the actor may enter in that unit.
 */
export function enterOnBehalf(
  db: PrismaClient,
  { entry, files, receivingUnit, enteredBy, details = {}, solved }: Entry,
  now: Date,
  also?: (tx: Tx, receipt: Receipt) => Promise<void>,
): Promise<Receipt> {
  const { receivedAt, channel, form, kind, countedKind, title, content } = entry;
  if (solved && !isSpotChannel(channel)) throw new Error(`Nobody is there to be told by ${channel}`);
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
      onTheSpot: solved ?? undefined,
    },
    now,
    async (tx, receipt) => {
      const { id, referenceCode, secret, dueOn } = receipt;
      const mark = await markReceipt(tx, {
        ...{ feedbackId: id, referenceCode, secret, receivedAt, title, content },
        proposal: form === "KIEN_NGHI" ? entry.proposal : undefined,
      });
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
      await enqueueReceipt(tx, { id, referenceCode, secret, dueOn, receivedAt, receivingUnit, mark }, now);
      await noteArrival(tx, id, { channel, details, staffId: enteredBy.staffId }, now);
      // Who was told face to face or on the phone needs no call; a mail says it once more in writing.
      if (solved && entry.email) await tellAnswer(tx, referenceCode, solved, { at: receivedAt, now });
      await also?.(tx, receipt);
    },
  );
}

async function tellAnswer(
  tx: Tx,
  referenceCode: string,
  { outcome, reply }: OnTheSpot,
  when: { at: Date; now: Date },
): Promise<void> {
  const item = await loadItem(tx, referenceCode);
  if (!item) throw new Error(`${referenceCode} was not stored`);
  const after = stateOf(item);
  await enqueueNotices(tx, {
    item,
    before: after,
    after,
    event: { type: "resolved", outcome, reply },
    ...when,
  });
}
