import { type DbOrTx, Prisma } from "~/platform/db.server";

/** One box however its address is written: large letters and what follows a "+" lead to the same one (decision 0054). */
export const oneBox = (column: string): Prisma.Sql =>
  Prisma.raw(`lower(regexp_replace(btrim(${column}), '[+][^@]*@', '@'))`);

/**
 * The names under a matter and what is merged into it, by number, that are one of its senders' own: under an address
 * of theirs. They count as a sender and hear of the answer as one. Says of nobody who they are.
 */
export async function ownCoSignatures(db: DbOrTx, feedbackId: number): Promise<number[]> {
  const matter = Prisma.sql`SELECT id FROM feedback WHERE id = ${feedbackId}
    UNION ALL SELECT id FROM feedback WHERE merged_into = ${feedbackId}`;
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT c.id FROM co_signature c
    JOIN sender s ON ${oneBox("s.email")} = ${oneBox("c.email")}
    WHERE c.feedback_id IN (${matter}) AND s.feedback_id IN (${matter})`;
  return rows.map(({ id }) => id);
}
