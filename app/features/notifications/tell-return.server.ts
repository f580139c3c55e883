import type { Tx } from "~/platform/db.server";
import { type Period, periodTitle } from "~/shared/period";
import { enqueue } from "./outbox.server";

/** Queues the letter to a unit whose report was sent back, in the transaction that sends it back. */
export async function tellReturn(
  tx: Tx,
  { unit, period, reason, now }: { unit: string; period: Period; reason: string; now: Date },
): Promise<void> {
  const { name } = await tx.unit.findUniqueOrThrow({ where: { code: unit }, select: { name: true } });
  const about = { unit: name, unitCode: unit, period: period.code, periodTitle: periodTitle(period) };
  await enqueue(tx, [{ kind: "report-returned", unit, payload: { ...about, reason } }], now);
}
