import { Prisma, type PrismaClient, type Tx } from "~/platform/db.server";
import type { Job } from "~/platform/jobs.server";
import { localDateOf, toDbDate, yearOf } from "~/shared/local-date";
import { formatCount } from "~/shared/vi-format";
import { loadSettings } from "../reference/settings.server";
import { planYearOf } from "./review";

// Denunciations (R7) never lie in a draft, nor do items that were not accepted.
const COUNTS = Prisma.sql`NOT f.confidential AND f.status NOT IN ('REJECTED', 'WITHDRAWN', 'TRANSFERRED_OUT')`;

const summaryOf = (items: number, { article, document }: { article: string; document: string }): string =>
  items === 0
    ? `Không còn phản ánh, kiến nghị nào nêu vướng mắc tại ${article} ${document} được tính.`
    : `${formatCount(items)} phản ánh, kiến nghị cùng nêu vướng mắc tại ${article} ${document}. Đề xuất rà soát, đánh giá theo sáu tiêu chí và kiến nghị sửa đổi nếu cần.`;

/**
 * Takes out of each draft what is no ground for it any more and lets it say how many items there are. What was submitted
 * stays as it was.
 */
export async function keepDraftsTrue(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM review_item i USING review_proposal p, feedback f
     WHERE p.id = i.proposal_id AND f.id = i.feedback_id AND p.state = 'DRAFT' AND NOT (${COUNTS})`;
  const drafts = await tx.reviewProposal.findMany({
    where: { state: "DRAFT" },
    include: { _count: { select: { items: true } } },
  });
  for (const draft of drafts) {
    const summary = summaryOf(draft._count.items, draft);
    if (summary !== draft.summary)
      await tx.reviewProposal.updateMany({ where: { id: draft.id, state: "DRAFT" }, data: { summary } });
  }
}

/**
 * Drafts a proposal for each article that enough items complain of, and puts later items to a proposal that is still at
 * work. An item that led to a proposal once counts for no other. Safe to repeat; answers how many were drafted.
 */
export async function draftReviews(db: PrismaClient, now: Date): Promise<number> {
  const threshold = Number((await loadSettings(db)).reviewThreshold) || 3;
  const today = localDateOf(now);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('review proposals'))`;
    const loose = await tx.$queryRaw<{ key: string; ids: number[]; document: string; article: string }[]>`
      SELECT c.key, array_agg(c.feedback_id ORDER BY c.feedback_id) AS ids,
             (array_agg(c.document ORDER BY c.at, c.feedback_id))[1] AS document,
             (array_agg(c.article ORDER BY length(c.article), c.at, c.feedback_id))[1] AS article
        FROM complained_article c JOIN feedback f ON f.id = c.feedback_id
       WHERE ${COUNTS}
         AND NOT EXISTS (SELECT FROM review_item i JOIN review_proposal p ON p.id = i.proposal_id
                          WHERE i.feedback_id = c.feedback_id AND p.key = c.key)
       GROUP BY c.key ORDER BY c.key`;
    let drafted = 0;
    for (const { key, ids, document, article } of loose) {
      const attached = ids.map((feedbackId) => ({ feedbackId, at: now }));
      const atWork = await tx.reviewProposal.findFirst({
        where: { key, state: { in: ["DRAFT", "SUBMITTED", "ACCEPTED"] } },
        orderBy: { year: "desc" },
      });
      if (atWork) {
        await tx.reviewItem.createMany({
          data: attached.map((item) => ({ ...item, proposalId: atWork.id })),
        });
        continue;
      }
      const year = planYearOf(yearOf(today));
      const decided = await tx.reviewProposal.count({ where: { key, year } });
      if (ids.length < threshold || decided > 0) continue;
      await tx.reviewProposal.create({
        data: {
          ...{ year, key, document, article, state: "DRAFT", createdAt: now },
          summary: summaryOf(ids.length, { article, document }),
          items: { create: attached },
          steps: { create: { seq: 1, kind: "DRAFTED", on: toDbDate(today), at: now, note: "" } },
        },
      });
      drafted += 1;
    }
    await keepDraftsTrue(tx);
    return drafted;
  });
}

/** Every quarter of an hour; what is drafted already is found and left. */
export const draftReviewsJob = (db: PrismaClient): Job => ({
  name: "draft-reviews",
  cron: "*/15 * * * *",
  async run() {
    await draftReviews(db, new Date());
  },
});
