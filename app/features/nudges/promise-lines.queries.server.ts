import type { PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf } from "~/shared/local-date";
import { mayDo } from "../access/permissions";
import { namesAtWork } from "../reference/unit-at-work.server";
import { seesConfidential } from "../workflow/reach.server";
import {
  type HandOver,
  PROMISE_REFUSALS,
  type PromiseRefusal,
  promiseRefusal,
} from "./hand-over-promises.server";

/** One promise of a hand-over as its page shows it. */
export type PromiseLine = {
  seq: number;
  promiseId: number;
  /** Reference code of the item that was answered. */
  code: string;
  /** Null for an administrator, who sees no items. */
  text: string | null;
  unit: string;
  unitName: string;
  dueOn: LocalDate;
  late: boolean;
  chosen: boolean;
  done: boolean;
  /** Why it cannot be, or could not be handed over, as a sentence. */
  refusal: string | null;
};

/** The promises of a run with what would happen to each now, or has happened; [] for a run that moves none. */
export async function promiseLines(
  db: PrismaClient,
  run: HandOver & { finished: boolean },
  now: Date,
): Promise<PromiseLine[]> {
  const rows = await db.bulkPromise.findMany({ where: { runId: run.id }, orderBy: { seq: "asc" } });
  if (rows.length === 0) return [];
  const promises = await db.replyPromise.findMany({
    where: { id: { in: rows.map(({ promiseId }) => promiseId) } },
  });
  const items = await db.feedback.findMany({
    where: {
      id: { in: promises.map(({ feedbackId }) => feedbackId) },
      ...(seesConfidential(run.actor) ? {} : { confidential: false }),
    },
    select: { id: true, referenceCode: true },
  });
  const code = new Map(items.map(({ id, referenceCode }) => [id, referenceCode]));
  const today = localDateOf(now);
  const units = promises.map(({ unit }) => unit);
  const unitName = await namesAtWork(db, units, today);
  const sees = mayDo(run.actor, "feedback:read");
  const lines: PromiseLine[] = [];
  for (const row of rows) {
    const promise = promises.find(({ id }) => id === row.promiseId);
    const about = promise && code.get(promise.feedbackId);
    if (!promise || about === undefined) continue;
    const done = row.outcome === "DONE";
    const waits = row.outcome === null && !run.finished;
    const reason = waits ? await promiseRefusal(db, run, row, today) : done ? null : row.outcome;
    lines.push({
      ...{ seq: row.seq, promiseId: row.promiseId, code: about, text: sees ? promise.text : null },
      ...{ unit: promise.unit, unitName: unitName(promise.unit), chosen: row.chosen, done },
      ...{ dueOn: dateOf(promise.dueOn), late: dateOf(promise.dueOn) < today },
      refusal: reason && PROMISE_REFUSALS[reason as PromiseRefusal],
    });
  }
  return lines;
}
