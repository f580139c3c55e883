import type { PrismaClient, Tx } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { GROUP } from "./scores";
import { readToken } from "./token.server";

/**
 * Counts one rating, once for each link. Only sums are kept: for the unit's quarter, and for the field within it. What is
 * new waits as `pending` until five have come; then the five are released together, and only released sums are shown to
 * anybody (decision 0035). Refuses UNKNOWN for a link that the portal never made and SPENT for a used one.
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
    for (const field of ["", rated.field]) await add(tx, { ...rated, field }, score);
    return done(null);
  });
}

async function add(
  tx: Tx,
  { period, unit, field }: { period: string; unit: string; field: string },
  score: number,
) {
  // One after the other for each sum, so that exactly the fifth releases.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`rating ${period} ${unit} ${field}`}))`;
  await tx.$executeRaw`
    INSERT INTO rating_tally (period, unit, field, score, pending) VALUES (${period}, ${unit}, ${field}, ${score}, 1)
    ON CONFLICT (period, unit, field, score) DO UPDATE SET pending = rating_tally.pending + 1`;
  await tx.$executeRaw`
    UPDATE rating_tally SET released = released + pending, pending = 0
     WHERE period = ${period} AND unit = ${unit} AND field = ${field}
       AND (SELECT sum(t.pending) FROM rating_tally t
             WHERE t.period = ${period} AND t.unit = ${unit} AND t.field = ${field}) >= ${GROUP}`;
}
