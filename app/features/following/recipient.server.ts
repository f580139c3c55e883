import type { DbOrTx } from "~/platform/db.server";

/** What is known of a follower's letter only when it is sent. */
export type FollowerMail = {
  email: string;
  leaveToken: string;
  /** The answers of an alert that are still public; null for other letters. */
  answers: { title: string; unit: string; slug: string }[] | null;
};

/**
 * The address of a letter to somebody who follows answers, and what still may be told: an answer that was taken down
 * since is left out. Null when there is nobody or nothing left.
 */
export async function followerMail(
  tx: DbOrTx,
  followerId: number,
  payload: unknown,
): Promise<FollowerMail | null> {
  const row = await tx.follower.findUnique({ where: { id: followerId } });
  if (!row) return null;
  const { ids } = payload as { ids?: number[] };
  const { email, leaveToken } = row;
  if (!ids) return { email, leaveToken, answers: null };
  if (!row.confirmedAt) return null;
  const answers = await tellable(tx, ids);
  return answers.length > 0 ? { email, leaveToken, answers } : null;
}

/** Titles of answers that are public now, in the order of their numbers in the letter. */
async function tellable(
  tx: DbOrTx,
  ids: readonly number[],
): Promise<{ title: string; unit: string; slug: string }[]> {
  const rows = await tx.$queryRaw<{ title: string; unit: string; slug: string }[]>`
    SELECT p.title, u.name AS unit, p.slug FROM published_feedback p JOIN unit u ON u.code = p.unit
    WHERE p.id = ANY(${[...ids]}::int[]) AND p.withdrawn_at IS NULL
    ORDER BY array_position(${[...ids]}::int[], p.id)`;
  return rows;
}
