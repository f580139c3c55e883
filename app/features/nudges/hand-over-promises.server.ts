import type { DbOrTx, PrismaClient, Tx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { worksIn } from "../access/works-in.server";
import { PROMISE_NAMED } from "../replies/promise-named";
import { actOnPromise } from "../replies/promises.server";
import { whoIsKeptAway } from "../workflow/kept-away.server";
import { seesConfidential } from "../workflow/reach.server";
import type { BulkIntent } from "./bulk";
import type { BulkActor } from "./bulk-step.server";

/** Why an open promise does not change hands, as it is stored; a code without a sentence does not compile. */
export const PROMISE_REFUSALS = {
  NOT_FOUND: "Không còn trong phạm vi của bạn.",
  NOT_YOUR_ROLE: "Việc này của thủ trưởng đơn vị thực hiện hoặc quản trị.",
  CHANGED_MEANWHILE: "Đã có người ghi thêm vào cam kết này sau khi bạn xem.",
  OTHER_UNIT: "Người được chọn không làm việc ở đơn vị thực hiện cam kết.",
  ...PROMISE_NAMED,
  ACCOUNT_CLOSED: "Tài khoản của người thực hiện đã bị vô hiệu hóa trước khi làm đến cam kết này.",
} as const;
export type PromiseRefusal = keyof typeof PROMISE_REFUSALS;

/** What a hand-over needs to know of itself. */
export type HandOver = { id: number; intent: BulkIntent; actor: BulkActor };

/** The open promises that a person owes in one unit, the most urgent first; those about denunciations wait for the province. */
export async function openPromisesOf(db: DbOrTx, from: { staffId: number; unit: string }) {
  const rows = await db.replyPromise.findMany({
    where: { ownerId: from.staffId, unit: from.unit, keptOn: null, droppedOn: null },
    select: { id: true, feedbackId: true, _count: { select: { steps: true } } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  const open = await db.feedback.findMany({
    where: { id: { in: rows.map(({ feedbackId }) => feedbackId) }, confidential: false },
    select: { id: true },
  });
  const seen = new Set(open.map(({ id }) => id));
  return rows
    .filter(({ feedbackId }) => seen.has(feedbackId))
    .map(({ id, _count }, seq) => ({ seq, promiseId: id, steps: _count.steps }));
}

/** Why a promise cannot change hands now; null when it can. The same for the preview and for the deed. */
export async function promiseRefusal(
  db: DbOrTx,
  { intent, actor }: HandOver,
  row: { promiseId: number; steps: number },
  today: LocalDate,
): Promise<PromiseRefusal | null> {
  const promise = await db.replyPromise.findUnique({
    where: { id: row.promiseId },
    include: { _count: { select: { steps: true } } },
  });
  if (!promise) return "NOT_FOUND";
  const { feedbackId: id, unit, ownerId, keptOn, droppedOn } = promise;
  if (!seesConfidential(actor) && (await db.feedback.count({ where: { id, confidential: true } })) > 0)
    return "NOT_FOUND";
  const may = actor.roles.some(
    ({ role, unit: here }) => role === "ADMINISTRATOR" || (role === "AGENCY_HEAD" && here === unit),
  );
  if (!may) return "NOT_YOUR_ROLE";
  const same = ownerId === intent.from && promise._count.steps === row.steps;
  if (keptOn || droppedOn || !same) return "CHANGED_MEANWHILE";
  const keptAway = await whoIsKeptAway(db, [id]);
  if (keptAway(id, actor.staffId)) return "NAMED_IN_IT";
  if (intent.to === undefined || intent.to === null) return null;
  if (keptAway(id, intent.to)) return "NAMED_CANNOT_HANDLE";
  return (await worksIn(db, intent.to, unit, today)) ? null : "OTHER_UNIT";
}

/**
 * Hands over the promises of a confirmed run that are not handed over yet, each in one transaction with the note that it
 * is done; its history says from whom to whom. `closed`: the account that confirmed is closed. Answers whether it came to
 * the end of them before it was stopped.
 */
export async function handOverPromises(
  db: PrismaClient,
  run: HandOver & { closed: boolean },
  now: Date,
  stop: () => boolean,
): Promise<boolean> {
  const rows = await db.bulkPromise.findMany({
    where: { runId: run.id, chosen: true, outcome: null },
    orderBy: { seq: "asc" },
  });
  for (const row of rows) {
    if (stop()) return false;
    await db.$transaction(async (tx) => {
      // The promise is the lock: a second worker waits here and then finds what the first one wrote.
      await tx.$executeRaw`SELECT FROM promise WHERE id = ${row.promiseId} FOR UPDATE`;
      const place = { runId: run.id, seq: row.seq, outcome: null };
      if ((await tx.bulkPromise.count({ where: place })) === 0) return;
      const refusal = run.closed ? "ACCOUNT_CLOSED" : await hand(tx, run, row, now);
      await tx.bulkPromise.updateMany({ where: place, data: { outcome: refusal ?? "DONE" } });
    });
  }
  return true;
}

async function hand(
  tx: Tx,
  run: HandOver,
  row: { promiseId: number; steps: number },
  now: Date,
): Promise<PromiseRefusal | null> {
  const refusal = await promiseRefusal(tx, run, row, localDateOf(now));
  if (refusal) return refusal;
  const { to = null, note = "" } = run.intent;
  const act = { kind: "HANDED" as const, ownerId: to, note };
  const outcome = await actOnPromise(tx, row.promiseId, act, { staffId: run.actor.staffId }, now);
  return outcome.ok ? null : "CHANGED_MEANWHILE";
}
