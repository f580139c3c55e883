import type { PrismaClient, Tx } from "~/platform/db.server";
import type { Outcome } from "~/shared/outcome";
import { type Acting, type Also, advanceFeedback } from "../workflow/advance-feedback.server";
import type { ItemState } from "../workflow/item-state";
import type { ActionRefusal } from "../workflow/refusals";
import type { Status } from "../workflow/states";
import { writePublicCopy } from "./public-copy.server";
import { type PublicTexts, textsOf } from "./public-texts";
import { logWithdrawal } from "./publication-log.server";

/** Which item, as the actor saw it. */
type Target = { referenceCode: string; version?: number; acting: Acting };
type Done = Promise<Outcome<{ status: Status; version: number }, ActionRefusal>>;

/** Publishes checked texts: the event and the public copy in one transaction (T11, decree 20/2008 art. 19). */
export function publishFeedback(
  db: PrismaClient,
  target: Target & { texts: PublicTexts },
  now: Date,
  also?: Also,
): Done {
  const { texts, ...which } = target;
  const event = { type: "published" as const, ...textsOf(texts) };
  return advanceFeedback(db, { ...which, action: "publish", event }, now, async (tx, item, after) => {
    await writePublicCopy(tx, item, after, texts, now);
    await also?.(tx, item, after);
  });
}

/**
 * Replaces the public texts; the address follows a new title, the old one leads on, the history keeps both versions (T12). Readers see what was changed only
 * where `showChange` says that nothing was taken out for somebody's sake (decision 0026).
 */
export function correctPublication(
  db: PrismaClient,
  target: Target & { texts: PublicTexts; reason: string; showChange?: boolean },
  now: Date,
): Done {
  const { texts, reason, showChange = false, ...which } = target;
  const event = { type: "publication_corrected" as const, reason, ...textsOf(texts) };
  return advanceFeedback(db, { ...which, action: "correctPublication", event }, now, (tx, item, after) =>
    writePublicCopy(tx, item, after, texts, now, { closeEarlier: !showChange }),
  );
}

/** Takes the public copy down; its address answers that it was there and is gone (T12). */
export function unpublishFeedback(db: PrismaClient, target: Target & { reason: string }, now: Date): Done {
  const { reason, ...which } = target;
  const event = { type: "unpublished" as const, reason };
  return advanceFeedback(db, { ...which, action: "unpublish", event }, now, async (tx, item) => {
    const copy = await tx.publishedFeedback.update({
      where: { feedbackId: item.id },
      data: { withdrawnAt: now },
    });
    await logWithdrawal(tx, copy, now);
  });
}

/**
 * Takes down what stands in public of an item that may be a denunciation (R7), in the transaction of the step that says
 * so: whoever passes such a step on passes this along.
 */
export async function withdrawDenounced(
  tx: Tx,
  item: { id: number },
  after: Pick<ItemState, "rejectionProposed">,
  now: Date,
): Promise<void> {
  if (after.rejectionProposed?.reason !== "R7") return;
  const standing = { feedbackId: item.id, withdrawnAt: null };
  const copy = await tx.publishedFeedback.findFirst({ where: standing });
  if (!copy) return;
  await tx.publishedFeedback.update({ where: { feedbackId: item.id }, data: { withdrawnAt: now } });
  await tx.coSignInvitation.updateMany({
    where: { feedbackId: item.id, closedAt: null },
    data: { closedAt: now },
  });
  await logWithdrawal(tx, copy, now);
}
