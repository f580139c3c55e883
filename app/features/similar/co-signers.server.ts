import type { DbOrTx } from "~/platform/db.server";
import { oneBox, ownCoSignatures } from "../intake/own-co-signatures.server";
import { readersOfAnswer } from "./shared-answer.server";

const PERSON = oneBox("email");

/**
 * How many people stand under a matter now, and what they add; for the officers who handle it. One address is one person
 * however often it signs; of names without an address, `unnamed`, each counts, since nothing tells them apart
 * (decision 0054). Who sent the matter, or one answered with it, is no co-signer of it.
 */
export async function coSigners(db: DbOrTx, feedbackId: number) {
  const own = await ownCoSignatures(db, feedbackId);
  const [[counted], notes] = await Promise.all([
    db.$queryRaw<{ persons: number; unnamed: number }[]>`
      SELECT count(DISTINCT ${PERSON})::int AS persons, count(*) FILTER (WHERE email IS NULL)::int AS unnamed
      FROM co_signature WHERE feedback_id = ${feedbackId} AND withdrawn_at IS NULL AND id <> ALL(${own}::int[])`,
    db.coSignature.findMany({
      where: { feedbackId, withdrawnAt: null, note: { not: null } },
      select: { code: true, note: true, signedAt: true },
      orderBy: { id: "desc" },
      take: 20,
    }),
  ]);
  const { persons = 0, unnamed = 0 } = counted ?? {};
  return { count: persons + unnamed, unnamed, notes };
}

/**
 * Who reads the public answer of a matter as theirs and left an address, also under what was answered with it: the first
 * name of each person, for one letter each; the senders have theirs.
 */
export async function coSignersToTell(
  db: DbOrTx,
  feedbackId: number,
): Promise<{ id: number; code: string }[]> {
  const own = await ownCoSignatures(db, feedbackId);
  return db.$queryRaw`
    SELECT DISTINCT ON (${PERSON}) id, code FROM co_signature
    WHERE feedback_id IN (${readersOfAnswer(feedbackId)})
      AND withdrawn_at IS NULL AND email IS NOT NULL AND id <> ALL(${own}::int[])
    ORDER BY ${PERSON}, id`;
}
