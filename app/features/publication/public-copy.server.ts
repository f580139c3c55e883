import { randomInt } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import type { StoredItem } from "../workflow/item.server";
import type { ItemState } from "../workflow/item-state";
import { drawSigns } from "../workflow/reference-code";
import { copyOfItem, saysElse } from "./copy-of-item.server";
import { showPromises } from "./public-promises.server";
import type { PublicTexts } from "./public-texts";
import { logVersion } from "./publication-log.server";
import { slugOf } from "./slug";
import { readBody } from "./version-body";

/**
 * Writes the public copy of an item. The address follows a corrected title, since a name may have stood in it; every
 * former address leads on for ever (decision 0021). The version goes into the public log; with `closeEarlier` nobody reads
 * the versions before it any more (decision 0026).
 */
export async function writePublicCopy(
  tx: Tx,
  item: StoredItem,
  state: ItemState,
  texts: PublicTexts,
  now: Date,
  { closeEarlier = false } = {},
): Promise<void> {
  const said = copyOfItem(item, state, texts);
  if (!said) throw new Error(`Item ${item.id} has no answer to publish`);
  const copy = { ...said, withdrawnAt: null };
  const promises = await showPromises(tx, item.id, texts.promises);
  const before = await tx.publishedFeedback.findUnique({ where: { feedbackId: item.id } });
  if (!before) {
    const slug = await freeSlug(tx, texts.publicTitle);
    const first = await tx.publishedFeedback.create({
      data: { ...copy, feedbackId: item.id, slug, publishedAt: now, version: 1 },
    });
    await logVersion(tx, { ...first, promises }, "PUBLISHED", { closeEarlier }, now);
    return;
  }
  const last = await tx.publicationVersion.findUnique({
    where: { answerId_version: { answerId: before.id, version: before.version } },
    select: { body: true },
  });
  const changed = saysElse(before, copy) || (readBody(last?.body ?? null)?.promises ?? null) !== promises;
  const slug = await addressOf(tx, before, copy.title);
  const next = await tx.publishedFeedback.update({
    where: { feedbackId: item.id },
    data: {
      ...{ ...copy, slug, version: { increment: 1 } },
      // Posted again it is new: what was corrected before it came down is older than that.
      ...(before.withdrawnAt ? { publishedAt: now, revisedAt: null } : changed && { revisedAt: now }),
    },
  });
  await logVersion(
    tx,
    { ...next, promises },
    before.withdrawnAt ? "PUBLISHED" : "CORRECTED",
    { closeEarlier },
    now,
  );
}

/** The address of an answer under its present title; the one it had before is kept as one that leads on. */
async function addressOf(
  tx: Tx,
  before: { id: number; slug: string; title: string },
  title: string,
): Promise<string> {
  const code = before.slug.slice(before.slug.lastIndexOf("-") + 1);
  if (slugOf(title, code) === slugOf(before.title, code)) return before.slug;
  const wanted = slugOf(title, code);
  const slug = (await isTaken(tx, wanted, before.id)) ? await freeSlug(tx, title) : wanted;
  await tx.formerSlug.deleteMany({ where: { slug } });
  await tx.formerSlug.create({ data: { slug: before.slug, answerId: before.id } });
  return slug;
}

/** Whether another answer has, or had, this address. */
async function isTaken(tx: Tx, slug: string, except?: number): Promise<boolean> {
  const now = await tx.publishedFeedback.findUnique({ where: { slug }, select: { id: true } });
  const once = await tx.formerSlug.findUnique({ where: { slug }, select: { answerId: true } });
  return [now?.id, once?.answerId].some((id) => id !== undefined && id !== except);
}

async function freeSlug(tx: Tx, title: string): Promise<string> {
  for (;;) {
    const code = drawSigns(6, (below) => randomInt(below));
    const slug = slugOf(title, code);
    if (!(await isTaken(tx, slug))) return slug;
  }
}
