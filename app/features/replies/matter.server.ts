import type { DbOrTx, Tx } from "~/platform/db.server";
import type { Article } from "./article";

/** The points of an item that are in force, in their numbers; [] when nobody has listed any. */
export async function pointsOf(db: DbOrTx, feedbackId: number): Promise<string[]> {
  const row = await db.pointList.findFirst({ where: { feedbackId }, orderBy: { revision: "desc" } });
  return row?.points ?? [];
}

/** The provisions an item complains of, in the order in which they were entered. */
export function articlesOf(db: DbOrTx, feedbackId: number) {
  return db.complainedArticle.findMany({
    where: { feedbackId },
    orderBy: [{ at: "asc" }, { key: "asc" }],
    select: { key: true, document: true, article: true },
  });
}

type MatterOfReply = {
  points: readonly string[];
  articles: readonly Article[];
  /** Null: none is named; left out: as it is. */
  procedureCode?: string | null;
};

/**
 * Writes down what a reply has to answer: a new revision of the points when they changed, the provisions complained of
 * as they are now, and the procedure. In the caller's transaction.
 */
export async function recordMatter(
  tx: Tx,
  feedbackId: number,
  { points, articles, procedureCode }: MatterOfReply,
  staffId: number,
  now: Date,
): Promise<void> {
  const latest = await tx.pointList.findFirst({ where: { feedbackId }, orderBy: { revision: "desc" } });
  if (JSON.stringify(latest?.points ?? []) !== JSON.stringify(points))
    await tx.pointList.create({
      data: { feedbackId, revision: (latest?.revision ?? 0) + 1, points: [...points], staffId, at: now },
    });
  const keys = articles.map(({ key }) => key);
  await tx.complainedArticle.deleteMany({ where: { feedbackId, key: { notIn: keys } } });
  await tx.complainedArticle.createMany({
    data: articles.map((article) => ({ ...article, feedbackId, staffId, at: now })),
    skipDuplicates: true,
  });
  if (procedureCode !== undefined)
    await tx.feedback.update({ where: { id: feedbackId }, data: { procedureCode } });
}
