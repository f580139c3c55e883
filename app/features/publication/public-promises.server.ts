import type { DbOrTx, Tx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import type { PromiseText } from "./public-texts";

/**
 * A promise whose words go public with the answer. `checked`: an officer has read them; else `text` is as it was promised
 * and `written` is that without what looks personal.
 */
export type PromiseToShow = PromiseText & { dueOn: LocalDate; checked: boolean; written: string };

/** The promises of an item, the first one first. */
export async function promisesToShow(db: DbOrTx, feedbackId: number): Promise<PromiseToShow[]> {
  const rows = await db.publicPromise.findMany({ where: { feedbackId }, orderBy: { promiseId: "asc" } });
  const made = await db.replyPromise.findMany({ where: { feedbackId }, select: { id: true, text: true } });
  const said = new Map(made.map(({ id, text }) => [id, text]));
  return rows.map(({ promiseId: id, text, dueOn, checked }) => ({
    ...{ id, checked, dueOn: dateOf(dueOn), written: text },
    text: checked ? text : (said.get(id) ?? text),
  }));
}

/**
 * Shows the promises of an item beside its public copy with the words that were read; without `texts` (a run, an import)
 * with those that are written without personal data. Answers all the words, a line each, for the version that is kept;
 * null without promises.
 */
export async function showPromises(
  tx: Tx,
  feedbackId: number,
  texts: readonly PromiseText[] = [],
): Promise<string | null> {
  const typed = new Map(texts.map(({ id, text }) => [id, text]));
  const rows = await tx.publicPromise.findMany({ where: { feedbackId }, orderBy: { promiseId: "asc" } });
  const words: string[] = [];
  for (const { promiseId, text: written, checked } of rows) {
    const text = typed.get(promiseId) ?? written;
    words.push(text);
    if (checked && text === written) continue;
    await tx.publicPromise.update({ where: { promiseId }, data: { text, checked: true } });
  }
  return words.length > 0 ? words.join("\n") : null;
}
