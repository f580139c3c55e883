import type { DbOrTx } from "~/platform/db.server";
import { type StoredItem, stateOf } from "../workflow/item.server";
import { copyOfItem, saysElse } from "./copy-of-item.server";
import { promisesToShow } from "./public-promises.server";
import type { PublicTexts } from "./public-texts";

/**
 * Whether a correction would publish what stands in public already: the same texts and promises, the same field, unit,
 * procedure, outcome and dates, and no earlier text that it would close. A new version would be a line of the log, and a
 * fingerprint, for nothing.
 */
export async function changesNothing(
  db: DbOrTx,
  item: StoredItem,
  texts: PublicTexts,
  closeEarlier: boolean,
): Promise<boolean> {
  const copy = await db.publishedFeedback.findUnique({ where: { feedbackId: item.id } });
  if (!copy || copy.withdrawnAt) return false;
  const said = copyOfItem(item, stateOf(item), texts);
  if (!said || saysElse(copy, said)) return false;
  const written = new Map((texts.promises ?? []).map(({ id, text }) => [id, text]));
  const shown = await promisesToShow(db, item.id);
  if (shown.some(({ id, checked, written: now }) => !checked || (written.get(id) ?? now) !== now))
    return false;
  if (!closeEarlier) return true;
  const open = { answerId: copy.id, version: { lt: copy.version }, body: { not: null } };
  return (await db.publicationVersion.count({ where: open })) === 0;
}
