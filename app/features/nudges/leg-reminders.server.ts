import { type DbOrTx, Prisma } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { nameAtWork } from "../reference/unit-at-work.server";
import { OPEN_STATUSES } from "../workflow/states";
import { type AskedRow, asUrgent } from "./dated-reminders";
import type { UrgentItem } from "./urgent-items.server";

/** Legs without an opinion that end by `soon`, the next day on which offices work; the unit that is asked stands in the place of the holder. */
export async function urgentLegs(db: DbOrTx, today: LocalDate, soon: LocalDate): Promise<UrgentItem[]> {
  const rows = await db.$queryRaw<AskedRow[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, c.unit AS holder, NULL::int AS "handlerId", f.confidential,
      ${nameAtWork(Prisma.sql`c.unit`, today)} AS "holderName",
      f.import_digest IS NOT NULL AS imported, c.asked_on::text AS "askedOn", c.due_on::text AS "dueOn"
    FROM coordinating_unit c JOIN feedback f ON f.id = c.feedback_id
    WHERE c.answered_on IS NULL AND c.due_on <= ${soon}::date AND c.asked_on IS NOT NULL
      AND f.status::text = ANY(${[...OPEN_STATUSES]}::text[])
    ORDER BY c.due_on, f.id, c.unit`;
  return rows.map(asUrgent);
}
