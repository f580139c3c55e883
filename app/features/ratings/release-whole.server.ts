import type { Tx } from "~/platform/db.server";
import { unitsToJoin } from "./join-units";

/** Adds a group that has been released, by score, to what is shown of the whole province in a quarter. */
export async function addToProvince(
  tx: Tx,
  period: string,
  group: readonly { score: number; n: number }[],
): Promise<void> {
  for (const { score, n } of group)
    if (n > 0)
      await tx.$executeRaw`
        INSERT INTO rating_province (period, score, released) VALUES (${period}, ${score}, ${n})
        ON CONFLICT (period, score) DO UPDATE SET released = rating_province.released + ${n}`;
}

/**
 * Releases to the province what waits in several units, once enough waits there. It never comes to the units' own
 * sums: each rating belongs to one group for ever, so no difference of two sums is smaller than a group. The caller holds
 * the lock of the quarter.
 */
export async function releaseWhole(tx: Tx, period: string): Promise<void> {
  const waiting = await tx.$queryRaw<{ unit: string; n: number }[]>`
    SELECT unit, sum(pending)::int AS n FROM rating_tally
     WHERE period = ${period} AND field = '' AND pending > 0 GROUP BY unit`;
  const units = unitsToJoin(waiting);
  if (units.length === 0) return;
  const group = await tx.$queryRaw<{ score: number; n: number }[]>`
    SELECT score, sum(pending)::int AS n FROM rating_tally
     WHERE period = ${period} AND field = '' AND unit = ANY(${units}::text[]) GROUP BY score`;
  await tx.$executeRaw`
    UPDATE rating_tally SET pending = 0
     WHERE period = ${period} AND field = '' AND unit = ANY(${units}::text[])`;
  await addToProvince(tx, period, group);
}
