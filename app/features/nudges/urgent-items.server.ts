import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDate } from "~/shared/local-date";
import { OPEN_STATUSES, type Status } from "../workflow/states";
import type { Held } from "./reminders";

/** An open item of which three quarters of the time are gone, as reminders need to know it. */
export type UrgentItem = Held & {
  id: number;
  code: string;
  title: string;
  holderName: string;
  imported: boolean;
  /** Start of the episode that runs. */
  startedOn: LocalDate;
  dueOn: LocalDate;
  lastNoteOn: LocalDate | null;
  lastAutomatic: number;
};

type Row = Omit<UrgentItem, "startedOn" | "dueOn" | "lastNoteOn"> & {
  status: Status;
  startedOn: string;
  dueOn: string;
  lastNoteOn: string | null;
};

// Constants stand in the text of the query, since the planner must see that they fit the partial index.
const OPEN = Prisma.raw(`f.status IN (${OPEN_STATUSES.map((s) => `'${s}'`).join(", ")})`);

/** All such items of the province, the most urgent first. */
export async function urgentItems(db: DbOrTx, today: LocalDate): Promise<UrgentItem[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.status, f.holder, u.name AS "holderName",
      f.handler_id AS "handlerId", f.confidential, f.attention = 'REJECTION_PROPOSED' AS "rejectionProposed",
      f.import_digest IS NOT NULL AS imported, e.started_on::text AS "startedOn", f.due_on::text AS "dueOn",
      (note.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "lastNoteOn", COALESCE(automatic.round, 0) AS "lastAutomatic"
    FROM feedback f
    JOIN unit u ON u.code = f.holder
    JOIN episode e ON e.feedback_id = f.id AND e.ended_on IS NULL
    LEFT JOIN LATERAL (SELECT max(n.at) AS at FROM feedback_event n
      WHERE n.feedback_id = f.id AND n.type = 'progress_noted') note ON TRUE
    LEFT JOIN LATERAL (SELECT max(a.round) AS round FROM automatic_note a
      WHERE a.feedback_id = f.id AND a.due_on = f.due_on) automatic ON TRUE
    WHERE ${OPEN} AND (f.due_on < ${today}::date
      OR (${today}::date - f.received_on) * 4 >= (f.due_on - f.received_on) * 3)
    ORDER BY f.due_on, f.id`;
  return rows.map((row) => ({
    ...row,
    rejectionProposed: row.rejectionProposed ?? false,
    startedOn: localDate(row.startedOn),
    dueOn: localDate(row.dueOn),
    lastNoteOn: row.lastNoteOn === null ? null : localDate(row.lastNoteOn),
  }));
}
