import { type DbOrTx, Prisma } from "~/platform/db.server";

/** One person however the address is written: large letters and what follows a "+" lead to the same box. */
const PERSON = Prisma.raw("lower(regexp_replace(btrim(email), '[+][^@]*@', '@'))");

/**
 * How many people stand under a matter now, and what they add; for the officers who handle it. One address is one person
 * however often it signs; of names without an address, `unnamed`, each counts, since nothing tells them apart
 * (decision 0054).
 */
export async function coSigners(db: DbOrTx, feedbackId: number) {
  const [[counted], notes] = await Promise.all([
    db.$queryRaw<{ persons: number; unnamed: number }[]>`
      SELECT count(DISTINCT ${PERSON})::int AS persons, count(*) FILTER (WHERE email IS NULL)::int AS unnamed
      FROM co_signature WHERE feedback_id = ${feedbackId} AND withdrawn_at IS NULL`,
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

/** Under a matter now and left an address: the first name of each person, for one letter each. */
export const coSignersToTell = (db: DbOrTx, feedbackId: number): Promise<{ id: number; code: string }[]> =>
  db.$queryRaw`
    SELECT DISTINCT ON (${PERSON}) id, code FROM co_signature
    WHERE feedback_id = ${feedbackId} AND withdrawn_at IS NULL AND email IS NOT NULL
    ORDER BY ${PERSON}, id`;
