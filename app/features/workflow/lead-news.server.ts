import type { DbOrTx, Tx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { enqueue } from "../notifications/outbox.server";
import { namesAtWork } from "../reference/unit-at-work.server";
import type { EventData } from "./events";
import type { StoredItem } from "./item.server";
import type { ItemState } from "./item-state";

/** Items that were answered with a lead and have gone no way of their own since; they learn what becomes of that answer. */
const ANSWERED = ["RESOLVED", "PUBLISHED"] as const;

/**
 * Tells those who got the answer of a lead that it is looked at again, and that there is another one (N6), in the transaction
 * of that step, before it reaches the items under it. The new answer itself is written to who asked for it, and may speak of
 * them: the others read it once it is public, or ask for their own to be looked at again (decision 0031).
 */
export async function tellAnsweredWith(
  tx: Tx,
  lead: StoredItem,
  event: EventData,
  after: ItemState,
  now: Date,
): Promise<void> {
  const isAnew = event.type === "resolved" && after.episodes.length > 1;
  if (lead.confidential || !(event.type === "reopened" || isAnew)) return;
  const items = await tx.feedback.findMany({
    where: { mergedInto: lead.id, status: { in: [...ANSWERED] }, confidential: false },
    select: { id: true, referenceCode: true },
    orderBy: { id: "asc" },
  });
  if (items.length === 0) return;
  const unitName = await namesAtWork(tx, [after.holder], localDateOf(now));
  const messages = items.map(({ id, referenceCode }) => ({
    kind: "N6" as const,
    feedbackId: id,
    payload: {
      what: isAnew ? ("LEAD_ANSWERED" as const) : ("LEAD_REOPENED" as const),
      ...{ code: referenceCode, unit: unitName(after.holder) },
    },
  }));
  await enqueue(tx, messages, now);
}

/** What became of the answer that an item got with its lead; `slug` leads to the new one where everyone can read it. */
export type LeadNews = { is: "REVIEWED" | "ANSWERED"; on: LocalDate; slug: string | null };

/** Null when the answer stands as it was given, or the item was answered by itself. */
export async function newsOfLead(
  db: DbOrTx,
  { id, mergedInto, status }: Pick<StoredItem, "id" | "mergedInto" | "status">,
): Promise<LeadNews | null> {
  if (mergedInto === null || !ANSWERED.some((each) => each === status)) return null;
  const [row] = await db.$queryRaw<
    { reopened: Date; answered: Date | null; open: boolean; slug: string | null }[]
  >`
    SELECT r.at AS reopened, a.at AS answered,
        (SELECT e.ended_on IS NULL FROM episode e WHERE e.feedback_id = ${mergedInto} ORDER BY e.seq DESC LIMIT 1) AS open,
        (SELECT p.slug FROM published_feedback p
          WHERE p.feedback_id = ${mergedInto} AND p.withdrawn_at IS NULL AND p.reopened_on IS NULL) AS slug
      FROM (SELECT max(at) AS at FROM feedback_event WHERE feedback_id = ${id} AND type = 'resolved') own,
        LATERAL (SELECT at FROM feedback_event WHERE feedback_id = ${mergedInto} AND type = 'reopened' AND at > own.at
                  ORDER BY seq DESC LIMIT 1) r
        LEFT JOIN LATERAL (SELECT at FROM feedback_event WHERE feedback_id = ${mergedInto} AND type = 'resolved'
                            AND at > own.at ORDER BY seq DESC LIMIT 1) a ON TRUE`;
  if (!row) return null;
  if (row.open) return { is: "REVIEWED", on: localDateOf(row.reopened), slug: null };
  return row.answered === null ? null : { is: "ANSWERED", on: localDateOf(row.answered), slug: row.slug };
}
