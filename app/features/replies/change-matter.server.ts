import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type Acting, type Also, advanceFeedback } from "../workflow/advance-feedback.server";
import { eventsOf, type StoredItem } from "../workflow/item.server";
import { type MatterChange, matterChange, matterNeedsReason } from "../workflow/matter-change";
import type { ActionRefusal } from "../workflow/refusals";
import type { Article } from "./article";
import { articleText } from "./matter.schema";
import { articlesOf, pointsOf, recordMatter } from "./matter.server";

/** What a reply has to answer, as a form gives it. */
export type Matter = {
  points: readonly string[];
  articles: readonly Article[];
  procedureCode: string | null;
};

/** What a form changes of an item's matter, and whether that needs a reason; `change` null when it stays as it is. */
export async function changeOfMatter(db: DbOrTx, item: StoredItem, matter: Matter) {
  const [points, articles] = await Promise.all([pointsOf(db, item.id), articlesOf(db, item.id)]);
  const kept = new Map(articles.map((article) => [article.key, articleText(article)]));
  const change = matterChange(
    { points, articles: [...kept.values()], procedure: item.procedureCode },
    {
      points: matter.points,
      // One provision stays as it was first written, however it is spelt now.
      articles: [
        ...new Map(matter.articles.map((one) => [one.key, kept.get(one.key) ?? articleText(one)])).values(),
      ],
      procedure: matter.procedureCode,
    },
  );
  return { change, needsReason: change !== null && matterNeedsReason(change, isDrafted(item)) };
}

/** Whether a reply of this episode was drafted: its draft answered the points as they were then. */
function isDrafted(item: StoredItem): boolean {
  const events = eventsOf(item);
  const since = events.findLastIndex(({ type }) => type === "reopened");
  return events.slice(since + 1).some(({ type }) => type === "reply_drafted");
}

/** Writes a matter down in the transaction of the step that changes it. */
export const writesMatter =
  (matter: Matter, staffId: number, now: Date): Also =>
  (tx, item) =>
    recordMatter(tx, item.id, matter, staffId, now);

/**
 * Changes what the reply has to answer, with an event that keeps what stood there before. Nothing changed: nothing is
 * written. Refuses what the transition table refuses, and a change without a reason where it needs one.
 */
export async function changeMatter(
  db: PrismaClient,
  acting: Extract<Acting, { submitter: false }> & { staffId: number },
  item: StoredItem,
  { matter, reason, version }: { matter: Matter; reason: string | undefined; version: number },
  now: Date,
): Promise<Outcome<MatterChange | null, ActionRefusal | "REASON_MISSING">> {
  const { change, needsReason } = await changeOfMatter(db, item, matter);
  if (!change) return done(null);
  if (needsReason && !reason) return refused("REASON_MISSING");
  const outcome = await advanceFeedback(
    db,
    {
      ...{ referenceCode: item.referenceCode, version, action: "listPoints", acting },
      event: { type: "points_listed", ...change, ...(reason && { reason }) },
    },
    now,
    writesMatter(matter, acting.staffId, now),
  );
  return outcome.ok ? done(change) : outcome;
}
