import type { PrismaClient, Tx } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { addToProvince, releaseWhole } from "./release-whole.server";
import { GROUP } from "./scores";
import { readToken } from "./token.server";

/**
 * Counts one rating, once for each link. Only sums are kept: for the unit's quarter, and for the field within it. What is
 * new waits as `pending` until five have come; then the five are released together, to the unit and to the province, and
 * only released sums are shown to anybody. What no unit gets together is released to the province alone (decision 0035).
 * Refuses UNKNOWN for a link that the portal never made and SPENT for a used one.
 */
export async function castRating(
  db: PrismaClient,
  token: string,
  score: number,
): Promise<Outcome<null, "UNKNOWN" | "SPENT">> {
  const rated = await readToken(db, token);
  if (!rated) return refused("UNKNOWN");
  return db.$transaction(async (tx) => {
    const { count } = await tx.ratingSpent.createMany({ data: [{ hash: rated.hash }], skipDuplicates: true });
    if (count === 0) return refused("SPENT");
    // One after the other in a quarter, so that exactly the fifth releases.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`rating ${rated.period}`}))`;
    for (const field of ["", rated.field]) await add(tx, { ...rated, field }, score);
    await releaseWhole(tx, rated.period);
    return done(null);
  });
}

async function add(
  tx: Tx,
  { period, unit, field }: { period: string; unit: string; field: string },
  score: number,
) {
  await tx.$executeRaw`
    INSERT INTO rating_tally (period, unit, field, score, pending) VALUES (${period}, ${unit}, ${field}, ${score}, 1)
    ON CONFLICT (period, unit, field, score) DO UPDATE SET pending = rating_tally.pending + 1`;
  const released = await tx.$queryRaw<{ score: number; n: number }[]>`
    WITH five AS (
      SELECT score, pending FROM rating_tally t
       WHERE t.period = ${period} AND t.unit = ${unit} AND t.field = ${field}
         AND (SELECT sum(s.pending) FROM rating_tally s
               WHERE s.period = ${period} AND s.unit = ${unit} AND s.field = ${field}) >= ${GROUP}),
    moved AS (
      UPDATE rating_tally t SET released = released + t.pending, pending = 0 FROM five
       WHERE t.period = ${period} AND t.unit = ${unit} AND t.field = ${field} AND t.score = five.score)
    SELECT score, pending::int AS n FROM five`;
  if (field === "") await addToProvince(tx, period, released);
}
