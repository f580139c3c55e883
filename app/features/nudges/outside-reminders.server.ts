import { type DbOrTx, Prisma } from "~/platform/db.server";
import { localDay } from "~/platform/local-day.server";
import type { LocalDate } from "~/shared/local-date";
import { nameAtWork } from "../reference/unit-at-work.server";
import { type AskedRow, asUrgent } from "./dated-reminders";
import type { UrgentItem } from "./urgent-items.server";

/** Items of which a body outside the province is to answer the unit by `soon`, the next working day, and has not (decision 0062). */
export async function unansweredOutside(
  db: DbOrTx,
  today: LocalDate,
  soon: LocalDate,
): Promise<UrgentItem[]> {
  const rows = await db.$queryRaw<AskedRow[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, f.holder, f.handler_id AS "handlerId", f.confidential,
      ${nameAtWork(Prisma.sql`f.holder`, today)} AS "holderName", f.import_digest IS NOT NULL AS imported,
      ${localDay(Prisma.sql`passed.at`)}::text AS "askedOn", passed.data->>'answerBy' AS "dueOn"
    FROM feedback f JOIN LATERAL (SELECT e.at, e.data FROM feedback_event e
      WHERE e.feedback_id = f.id AND e.type = 'transferred_out' ORDER BY e.seq DESC LIMIT 1) passed ON TRUE
    WHERE f.attention = 'OUTSIDE_ANSWER' AND passed.data->>'answerBy' <= ${soon}
    ORDER BY passed.data->>'answerBy', f.id`;
  return rows.map(asUrgent);
}
