import type { Prisma, PrismaClient } from "~/platform/db.server";
import { audit } from "../access/audit.server";
import type { Actor } from "../access/permissions";
import type { BulkIntent } from "./bulk";
import { bulkActorOf } from "./bulk-prepare.server";
import type { BulkView } from "./bulk-view.queries.server";
import { wakeBulk, workOffRun } from "./bulk-work.server";

/** How long the person waits for the result; what is left after that the worker does. */
const PATIENCE_MS = 4000;

/** Keeps what was chosen in the preview. Changes nothing once the run is confirmed. */
export async function saveBulkChoice(
  db: PrismaClient,
  view: BulkView,
  intent: BulkIntent,
  chosen: ReadonlySet<number>,
  promises: ReadonlySet<number>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.bulkRun.updateMany({
      where: { id: view.id, confirmedAt: null },
      data: { intent: intent as Prisma.InputJsonObject },
    });
    if (count === 0) return;
    await tx.bulkItem.updateMany({ where: { runId: view.id }, data: { chosen: false } });
    await tx.bulkItem.updateMany({
      where: { runId: view.id, seq: { in: [...chosen] } },
      data: { chosen: true },
    });
    await tx.bulkPromise.updateMany({ where: { runId: view.id }, data: { chosen: false } });
    await tx.bulkPromise.updateMany({
      where: { runId: view.id, seq: { in: [...promises] } },
      data: { chosen: true },
    });
  });
}

/**
 * Confirms a run and does it: as much as a person waits for, the rest by the worker. Confirmed twice it is done once.
 * Handing over somebody's work is written in the log of administration besides.
 */
export async function confirmBulk(db: PrismaClient, actor: Actor, view: BulkView, now: Date): Promise<void> {
  const { id, kind, intent } = view;
  await db.$transaction(async (tx) => {
    const { count } = await tx.bulkRun.updateMany({
      where: { id, staffId: actor.staffId, confirmedAt: null },
      data: { confirmedAt: now, acting: bulkActorOf(actor) as Prisma.InputJsonObject },
    });
    if (count === 0) return;
    if (kind === "HAND_OVER")
      await audit(
        tx,
        {
          by: actor.staffId,
          action: "work.hand-over",
          subject: `staff:${intent.from}`,
          after: {
            ...{ to: intent.to ?? null, unit: intent.unit ?? "", run: id },
            ...{ items: view.lines.length, promises: view.promises.length },
          },
        },
        now,
      );
    await wakeBulk(tx);
  });
  const until = Date.now() + PATIENCE_MS;
  await workOffRun(db, id, now, () => Date.now() > until);
}

/** Forgets what was prepared and never confirmed, after a day, and what was finished, after ninety. */
export async function purgeBulk(db: PrismaClient, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await db.bulkRun.deleteMany({
    where: {
      OR: [{ confirmedAt: null, createdAt: { lt: before(1) } }, { finishedAt: { lt: before(90) } }],
    },
  });
}
