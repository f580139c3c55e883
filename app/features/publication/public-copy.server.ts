import { randomInt } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import { toDbDate } from "~/shared/local-date";
import type { StoredItem } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import { drawSigns } from "../workflow/reference-code";
import { slugOf } from "./slug";

export type PublicTexts = { publicTitle: string; publicContent: string; publicReply: string };

/**
 * Writes the public copy of an item: the checked texts, and what an allow list takes from the item itself (field,
 * unit, outcome, two dates). A copy that was taken down before keeps its address.
 */
export async function writePublicCopy(
  tx: Tx,
  item: StoredItem,
  state: ItemState,
  texts: PublicTexts,
  now: Date,
): Promise<void> {
  const answered = state.episodes.findLast(({ exit }) => exit === "RESOLVED");
  if (!answered?.endedOn || !answered.end || !answered.outcome)
    throw new Error(`Item ${item.id} has no answer to publish`);
  const copy = {
    title: texts.publicTitle,
    content: texts.publicContent,
    reply: texts.publicReply,
    field: state.field,
    unit: answered.end.unit,
    outcome: answered.outcome,
    receivedOn: item.receivedOn,
    answeredOn: toDbDate(answered.endedOn),
    withdrawnAt: null,
  };
  const before = await tx.publishedFeedback.findUnique({ where: { feedbackId: item.id } });
  if (!before) {
    const slug = await freeSlug(tx, texts.publicTitle);
    await tx.publishedFeedback.create({
      data: { ...copy, feedbackId: item.id, slug, publishedAt: now, version: 1 },
    });
    return;
  }
  await tx.publishedFeedback.update({
    where: { feedbackId: item.id },
    data: { ...copy, ...(before.withdrawnAt && { publishedAt: now }), version: { increment: 1 } },
  });
}

async function freeSlug(tx: Tx, title: string): Promise<string> {
  for (;;) {
    const slug = slugOf(
      title,
      drawSigns(6, (below) => randomInt(below)),
    );
    const taken = await tx.publishedFeedback.findUnique({ where: { slug }, select: { id: true } });
    if (!taken) return slug;
  }
}
