import type { DbOrTx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { type StoredItem, stateOf } from "../workflow/item.server";
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
  const state = stateOf(item);
  const answered = state.episodes.findLast(({ exit }) => exit === "RESOLVED");
  const same =
    copy.title === texts.publicTitle &&
    copy.content === texts.publicContent &&
    copy.reply === texts.publicReply &&
    copy.field === state.field &&
    copy.unit === answered?.end?.unit &&
    copy.procedure === item.procedureCode &&
    copy.outcome === answered.outcome &&
    copy.receivedOn.getTime() === item.receivedOn.getTime() &&
    dateOf(copy.answeredOn) === answered.endedOn;
  if (!same) return false;
  const written = new Map((texts.promises ?? []).map(({ id, text }) => [id, text]));
  const shown = await promisesToShow(db, item.id);
  if (shown.some(({ id, checked, written: now }) => !checked || (written.get(id) ?? now) !== now))
    return false;
  if (!closeEarlier) return true;
  const open = { answerId: copy.id, version: { lt: copy.version }, body: { not: null } };
  return (await db.publicationVersion.count({ where: open })) === 0;
}
