import type { Tx } from "~/platform/db.server";
import { dateOf, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { enqueue } from "../notifications/outbox.server";
import { namesAtWork } from "../reference/unit-at-work.server";
import type { PromiseAct } from "./promise-act";

/** A promise as it stood before a step. */
type Before = { feedbackId: number; text: string; unit: string; dueOn: Date };

/**
 * Tells the sender of an item what became of what was promised (N6), in the transaction of the step: the answer said that
 * they would be told (outcomes O2, O4). Who has no address comes onto the list of calls. Who of the unit sees to it
 * is no news; what may be a denunciation is read on the tracking page alone (workflow.md §5).
 */
export async function tellPromise(tx: Tx, promise: Before, act: PromiseAct, now: Date): Promise<void> {
  if (act.kind === "HANDED") return;
  const { referenceCode, confidential } = await tx.feedback.findUniqueOrThrow({
    where: { id: promise.feedbackId },
    select: { referenceCode: true, confidential: true },
  });
  if (confidential) return;
  const unitName = await namesAtWork(tx, [promise.unit], localDateOf(now));
  const about = { code: referenceCode, unit: unitName(promise.unit), promise: promise.text, note: act.note };
  const payload = { ...about, ...newsOf(act, formatDate(dateOf(promise.dueOn))) };
  await enqueue(tx, [{ kind: "N6", payload, feedbackId: promise.feedbackId }], now);
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
