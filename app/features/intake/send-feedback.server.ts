import type { PrismaClient, Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { enqueueReceipt } from "../notifications/enqueue-notices.server";
import { senderOf } from "../senders/sender.schema";
import { insertSender } from "../senders/sender.server";
import { receiveFeedback } from "../workflow/receive-feedback.server";
import { knownOf } from "./choices.server";
import { completeDraft } from "./draft";
import { type Draft, findDraft } from "./draft.server";
import { channelOf } from "./notice-link.server";
import { markReceipt } from "./receipt-mark.server";
import { receivingUnit } from "./receiving-unit.server";
import { seal } from "./sealed.server";
import { contentTypesOf, SUBJECTS } from "./subject";

/** What stays readable for a while on the device an item was sent from. */
export type StoredReceipt = { referenceCode: string; sealedSecret: string };

type Refusal = "INCOMPLETE" | "CHANGED_MEANWHILE" | "NOT_SEEN" | "NOBODY_RECEIVES";

/** Rolls the transaction back when somebody else was first. */
class DraftTaken extends Error {}

/**
 * Makes an item of a draft, with its sender, its files and the receipt message, in one transaction. The draft's row is
 * the lock: of two sendings — a double click, a reload, two tabs — one makes the item and the other finds it made.
 * Refuses a draft that is not complete, one that was changed after `seen`, the state the sender looked over, and as
 * NOT_SEEN what no page of the review can have said: nothing, or a state that is not reached yet. NOBODY_RECEIVES while no
 * unit is there; the draft stays.
 */
export async function sendFeedback(
  db: PrismaClient,
  draft: Draft,
  seen: Date | null,
  now: Date,
): Promise<Outcome<{ feedbackId: number }, Refusal>> {
  if (draft.feedbackId !== null) return done({ feedbackId: draft.feedbackId });
  if (!seen || seen > draft.updatedAt) return refused("NOT_SEEN");
  if (draft.updatedAt.getTime() !== seen.getTime()) return refused("CHANGED_MEANWHILE");
  const whole = completeDraft(draft.answers);
  if (!whole) return refused("INCOMPLETE");
  const { subject, matter, contact } = whole;
  const unit = await receivingUnit(db, localDateOf(now));
  if (unit === null) return refused("NOBODY_RECEIVES");
  const hints = await knownOf(db, matter);
  try {
    const receipt = await receiveFeedback(
      db,
      {
        receivedAt: now,
        channel: channelOf(draft.answers.start.channel),
        receivingUnit: unit,
        form: matter.form,
        kind: SUBJECTS[subject].kind,
        contentTypes: contentTypesOf(subject, matter.issues, matter.form === "KIEN_NGHI"),
        title: matter.title,
        content: matter.content,
        proposal: matter.proposal || undefined,
        procedureCode: hints.procedure?.code,
        senderField: hints.field?.code,
        senderUnit: hints.unit?.code,
      },
      now,
      async (tx, { id, referenceCode, secret, dueOn }) => {
        await takeDraft(tx, draft, id, { referenceCode, sealedSecret: seal(secret, draft.token) }, now);
        await tx.attachment.updateMany({
          where: { draftId: draft.id },
          data: { feedbackId: id, draftId: null },
        });
        const { title, content, proposal } = matter;
        const mark = await markReceipt(tx, {
          ...{ feedbackId: id, referenceCode, secret, receivedAt: now },
          ...{ title, content, proposal },
        });
        await insertSender(tx, id, senderOf(contact), now);
        await tx.sender.update({ where: { feedbackId: id }, data: { answerBy: contact.answerBy } });
        await enqueueReceipt(
          tx,
          { id, referenceCode, secret, dueOn, receivedAt: now, receivingUnit: unit, mark },
          now,
        );
      },
    );
    return done({ feedbackId: receipt.id });
  } catch (error) {
    if (!(error instanceof DraftTaken)) throw error;
    const other = await findDraft(db, draft.token, now);
    return other?.feedbackId ? done({ feedbackId: other.feedbackId }) : refused("CHANGED_MEANWHILE");
  }
}

/** Binds the draft to its item. Its answers are forgotten: from now on the item holds them. */
async function takeDraft(tx: Tx, draft: Draft, feedbackId: number, receipt: StoredReceipt, now: Date) {
  const { count } = await tx.intakeDraft.updateMany({
    where: { id: draft.id, feedbackId: null, updatedAt: draft.updatedAt },
    data: { feedbackId, receipt, answers: {}, updatedAt: now },
  });
  if (count === 0) throw new DraftTaken();
}
