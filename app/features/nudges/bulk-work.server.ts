import type { PrismaClient, Tx } from "~/platform/db.server";
import type { PublicTexts } from "../publication/public-texts";
import { type BulkIntent, isBulkKind } from "./bulk";
import { type BulkActor, takeBulkStep } from "./bulk-step.server";
import { handOverPromises } from "./hand-over-promises.server";

/** PostgreSQL tells the worker on this channel that a run was confirmed. */
export const BULK_CHANNEL = "pakn_bulk";

/** Wakes the worker at the commit of the caller's transaction. */
export const wakeBulk = async (tx: Tx): Promise<void> => {
  await tx.$executeRaw`SELECT pg_notify(${BULK_CHANNEL}, '')`;
};

/** Does what was confirmed and is not finished, the oldest run first, until all is done or `signal` is raised. */
export async function workOffBulkRuns(db: PrismaClient, now: Date, signal?: AbortSignal): Promise<void> {
  const runs = await db.bulkRun.findMany({
    where: { confirmedAt: { not: null }, finishedAt: null },
    orderBy: { confirmedAt: "asc" },
    select: { id: true },
  });
  for (const { id } of runs) {
    if (signal?.aborted) return;
    await workOffRun(db, id, now, () => signal?.aborted ?? false);
  }
}

/**
 * Does the items of one confirmed run that are not done yet, each in a transaction of its own that also writes down that
 * it was done. Killed anywhere it is gone on with later; two at once disturb each other nowhere, since the version of an
 * item lets only one of them through. Answers whether the run is finished.
 */
export async function workOffRun(
  db: PrismaClient,
  id: number,
  now: Date,
  stop: () => boolean,
): Promise<boolean> {
  const run = await db.bulkRun.findUnique({
    where: { id },
    include: { items: { where: { chosen: true, outcome: null }, orderBy: { seq: "asc" } } },
  });
  if (!run?.confirmedAt || !isBulkKind(run.kind)) return false;
  if (run.finishedAt) return true;
  const actor = run.acting as BulkActor;
  const account = await db.staff.findUnique({ where: { id: run.staffId }, select: { disabledAt: true } });
  const codes = await codesOf(
    db,
    run.items.map(({ feedbackId }) => feedbackId),
  );
  for (const { seq, feedbackId, version, texts } of run.items) {
    if (stop()) return false;
    const place = { runId: id, seq, outcome: null };
    const target = { code: codes.get(feedbackId) ?? "", version, texts: texts as PublicTexts | null };
    const refusal = account?.disabledAt
      ? "ACCOUNT_CLOSED"
      : await takeBulkStep(
          db,
          { kind: run.kind, intent: run.intent as BulkIntent, actor },
          target,
          now,
          async (tx) => {
            await tx.bulkItem.updateMany({ where: place, data: { outcome: "DONE" } });
          },
        );
    // Another worker may have done it at the same moment: what is written stays.
    if (refusal) await db.bulkItem.updateMany({ where: place, data: { outcome: refusal } });
  }
  const handOver = { id, intent: run.intent as BulkIntent, actor, closed: Boolean(account?.disabledAt) };
  if (run.kind === "HAND_OVER" && !(await handOverPromises(db, handOver, now, stop))) return false;
  const left = await db.bulkItem.count({ where: { runId: id, chosen: true, outcome: null } });
  if (left > 0) return false;
  await db.bulkRun.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: now } });
  return true;
}

async function codesOf(db: PrismaClient, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.feedback.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, referenceCode: true },
  });
  return new Map(rows.map((row) => [row.id, row.referenceCode]));
}
