import { type DbOrTx, Prisma } from "~/platform/db.server";
import { ANSWERED_STATUSES, isAnswered, isOpen, type Status } from "../workflow/states";

/**
 * Of the items, by number, whose people read the public answer of one as theirs: itself, and those that were answered with
 * it (decision 0031), unless an answer of their own is public or they are kept secret.
 */
export const readersOfAnswer = (feedbackId: number): Prisma.Sql => Prisma.sql`
  SELECT f.id FROM feedback f
  WHERE f.id = ${feedbackId} OR (f.merged_into = ${feedbackId} AND NOT f.confidential
    AND f.status::text IN (${Prisma.join([...ANSWERED_STATUSES])})
    AND NOT EXISTS (SELECT FROM published_feedback p WHERE p.feedback_id = f.id AND p.withdrawn_at IS NULL))`;

/**
 * The public answer to an item: its own, else that of the lead it was answered with; null where none is public. With
 * `isAnsweredAnew`: whether, while it is looked at again, another one waits to stand in its place.
 */
export async function publicAnswerTo(
  db: DbOrTx,
  item: { id: number; mergedInto: number | null; status: Status },
) {
  const lead = isAnswered(item.status) && item.mergedInto !== null ? [item.mergedInto] : [];
  const copies = await db.publishedFeedback.findMany({
    where: { feedbackId: { in: [item.id, ...lead] }, withdrawnAt: null },
    select: { feedbackId: true, slug: true, title: true, reopenedOn: true },
  });
  const copy = copies.find(({ feedbackId }) => feedbackId === item.id) ?? copies[0];
  if (!copy) return null;
  const of = await db.feedback.findUniqueOrThrow({
    where: { id: copy.feedbackId },
    select: { status: true },
  });
  return { ...copy, isAnsweredAnew: copy.reopenedOn !== null && !isOpen(of.status) };
}
