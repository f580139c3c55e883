import { type DbOrTx, Prisma } from "~/platform/db.server";
import { addDays, type LocalDate, localDate } from "~/shared/local-date";
import { nameAtWork } from "../reference/unit-at-work.server";
import { OPEN_STATUSES, type Status } from "../workflow/states";
import type { Reminder } from "./letters";
import { type Colleague, toldOf } from "./reminders";
import type { UrgentItem } from "./urgent-items.server";

type Row = Pick<
  UrgentItem,
  "id" | "code" | "title" | "holder" | "holderName" | "confidential" | "imported"
> & {
  status: Status;
  askedOn: string;
  dueOn: string;
};

/** Legs without an opinion that end tomorrow or earlier; the unit that is asked stands in the place of the holder. */
export async function urgentLegs(db: DbOrTx, today: LocalDate): Promise<UrgentItem[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, c.unit AS holder, f.confidential,
      ${nameAtWork(Prisma.sql`c.unit`, today)} AS "holderName",
      f.import_digest IS NOT NULL AS imported, c.asked_on::text AS "askedOn", c.due_on::text AS "dueOn"
    FROM coordinating_unit c JOIN feedback f ON f.id = c.feedback_id
    WHERE c.answered_on IS NULL AND c.due_on <= ${addDays(today, 1)}::date AND c.asked_on IS NOT NULL
      AND f.status::text = ANY(${[...OPEN_STATUSES]}::text[])
    ORDER BY c.due_on, f.id, c.unit`;
  return rows.map(({ askedOn, dueOn, ...row }) => ({
    ...row,
    ...{ handlerId: null, rejectionProposed: false, lastNoteOn: null, lastAutomatic: 0 },
    startedOn: localDate(askedOn),
    dueOn: localDate(dueOn),
    limitOn: localDate(dueOn),
  }));
}

/** Adds the reminders of legs to those of items: once before the day, once when it has passed. */
export function addLegReminders(
  reminders: Map<number, Reminder[]>,
  legs: readonly UrgentItem[],
  people: readonly Colleague[],
  today: LocalDate,
): void {
  for (const item of legs) {
    const reminder: Reminder = { item, step: "LEG", key: today > item.dueOn ? "LEG_LATE" : "LEG" };
    for (const id of toldOf("LEG", item, people)) reminders.set(id, [...(reminders.get(id) ?? []), reminder]);
  }
}
