import { Prisma, type Tx } from "~/platform/db.server";
import { dateOf, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { tellCoSigners } from "../notifications/enqueue-notices.server";
import { enqueue } from "../notifications/outbox.server";
import { namesAtWork } from "../reference/unit-at-work.server";
import { ANSWERED_WITH } from "./answered-with.server";
import type { PromiseAct } from "./promise-act";

/** A promise as it stood before a step. */
type Before = { feedbackId: number; text: string; unit: string; dueOn: Date };

/**
 * Tells everybody who got the answer what became of what it promised, in the transaction of the step: it said that they
 * would be told (outcomes O2, O4). The sender, and those of the items that were answered with it (N6); who has no address
 * comes onto the list of calls. Co-signers read the public words, beside the public answer. Who of the unit sees to it is
 * no news; what may be a denunciation is read on the tracking page alone (workflow.md §5).
 */
export async function tellPromise(
  tx: Tx,
  promise: Before & { id: number },
  act: PromiseAct,
  now: Date,
): Promise<void> {
  if (act.kind === "HANDED") return;
  const { feedbackId } = promise;
  // Of those under the item only who got this very answer: a later one was written to its sender alone.
  const items = await tx.$queryRaw<{ id: number; referenceCode: string }[]>`
    SELECT f.id, f.reference_code AS "referenceCode" FROM promise made
      JOIN feedback f ON f.id = made.feedback_id
        OR (f.merged_into = made.feedback_id AND f.status IN ('RESOLVED', 'PUBLISHED')
          AND EXISTS (${ANSWERED_WITH(Prisma.sql`f.id`)}))
     WHERE made.id = ${promise.id} AND NOT f.confidential ORDER BY f.id`;
  if (!items.some(({ id }) => id === feedbackId)) return;
  const unitName = await namesAtWork(tx, [promise.unit], localDateOf(now));
  const about = { unit: unitName(promise.unit), promise: promise.text, note: act.note };
  const news = newsOf(act, formatDate(dateOf(promise.dueOn)));
  const messages = items.map(({ id, referenceCode: code }) => ({
    ...{ kind: "N6" as const, feedbackId: id },
    payload: { code, ...about, ...news },
  }));
  await enqueue(tx, messages, now);
  await tellOfPublicPromise(tx, promise, { act, news }, now);
}

async function tellOfPublicPromise(
  tx: Tx,
  { id: promiseId, feedbackId }: { id: number; feedbackId: number },
  { act: { note }, news }: { act: PromiseAct; news: ReturnType<typeof newsOf> },
  now: Date,
): Promise<void> {
  const shown = await tx.publicPromise.findFirst({ where: { promiseId, checked: true } });
  const answer = await tx.publishedFeedback.findFirst({ where: { feedbackId, withdrawnAt: null } });
  if (!shown || !answer) return;
  const day = ("on" in news ? news.on : "dueOn" in news ? news.dueOn : null) ?? null;
  // Why something was taken back is said to the sender alone: nobody read it for others.
  const said = (news.what !== "PROMISE_UNDONE" && note) || null;
  await tellCoSigners(
    tx,
    {
      ...{ feedbackId, slug: answer.slug, publicTitle: answer.title },
      promise: { what: news.what, text: shown.text, note: said, day },
    },
    now,
  );
}

/** What is new, by the step; `dueOn`: until when it was promised before. */
function newsOf(act: Exclude<PromiseAct, { kind: "HANDED" }>, dueOn: string) {
  switch (act.kind) {
    case "KEPT":
      return { what: "PROMISE_KEPT" as const, on: formatDate(act.day) };
    case "MOVED":
      return { what: "PROMISE_MOVED" as const, dueBefore: dueOn, dueOn: formatDate(act.day) };
    case "DROPPED":
      return { what: "PROMISE_DROPPED" as const };
    default:
      return { what: "PROMISE_UNDONE" as const, dueOn };
  }
}
