import type { DbOrTx } from "~/platform/db.server";
import { type EarlierNews, NEWS } from "./earlier-news.queries.server";

/** What is known of a follower's letter only when it is sent. */
export type FollowerMail = {
  email: string;
  leaveToken: string;
  /** The answers of an alert that are still public; null for other letters. */
  answers: Answer[] | null;
};
type Answer = { title: string; unit: string; slug: string; news: EarlierNews | null };

/**
 * The address of a letter to somebody who follows answers, and what still may be told: an answer that was taken down
 * since is left out, and so is news of an earlier one that holds no more. Null when there is nobody or nothing left.
 */
export async function followerMail(
  tx: DbOrTx,
  followerId: number,
  payload: unknown,
): Promise<FollowerMail | null> {
  const row = await tx.follower.findUnique({ where: { id: followerId } });
  if (!row) return null;
  const { ids, earlier = [] } = payload as { ids?: number[]; earlier?: { id: number; is: EarlierNews }[] };
  const { email, leaveToken } = row;
  if (!ids) return { email, leaveToken, answers: null };
  if (!row.confirmedAt) return null;
  const told = new Map(earlier.map(({ id, is }) => [id, is]));
  const answers = (await tellable(tx, [...ids, ...told.keys()])).flatMap(({ id, ...answer }) =>
    told.has(id) && told.get(id) !== answer.news ? [] : [answer],
  );
  return answers.length > 0 ? { email, leaveToken, answers } : null;
}

/** Answers that are public now, in the order of their numbers in the letter. */
const tellable = (tx: DbOrTx, ids: readonly number[]): Promise<(Answer & { id: number })[]> => tx.$queryRaw`
  SELECT p.id, p.title, u.name AS unit, p.slug, ${NEWS} AS news
  FROM published_feedback p JOIN unit u ON u.code = p.unit
  WHERE p.id = ANY(${[...ids]}::int[]) AND p.withdrawn_at IS NULL
  ORDER BY array_position(${[...ids]}::int[], p.id)`;
