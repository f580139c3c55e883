import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { advanceFeedback } from "../workflow/advance-feedback.server";
import { eventsOf, loadItem } from "../workflow/item.server";
import type { ActionRefusal } from "../workflow/refusals";

/**
 * The sender says why the answer does not satisfy; the focal officer decides (workflow.md T13). Once for each item; the
 * same words sent twice count once. Refuses what advanceFeedback() refuses.
 */
export async function askReopening(
  db: PrismaClient,
  { referenceCode, version, reason }: { referenceCode: string; version: number; reason: string },
  now: Date,
): Promise<Outcome<null, ActionRefusal>> {
  const event = { type: "reopening_asked", reason } as const;
  const result = await advanceFeedback(
    db,
    { referenceCode, version, action: "askReopening", event, acting: { submitter: true } },
    now,
  );
  if (result.ok) return done(null);
  const item = await loadItem(db, referenceCode);
  const last = item && item.events.at(-1)?.actorRole === null ? eventsOf(item).at(-1) : undefined;
  return last?.type === "reopening_asked" && last.reason === reason ? done(null) : refused(result.reason);
}
